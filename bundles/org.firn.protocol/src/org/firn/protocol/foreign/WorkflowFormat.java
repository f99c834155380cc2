/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.Workflow;

/**
 * Translates the workflow files of another program. Contributed through the extension point
 * {@code org.firn.protocol.workflowFormats}. What Firn does not understand is kept in
 * {@link org.firn.protocol.workflow.WorkflowRun#origin()}, so that a file which nobody changed is written as it was.
 *
 * <p>Implementations have a public constructor without arguments and hold no state. Thread-safe.
 *
 * @since 1.0
 */
public interface WorkflowFormat {

    /**
     * Judges whether a file is of this program.
     *
     * @param fileName its name without folders
     * @param text its content, or at least the first 4096 characters
     * @return false when it is surely of another
     */
    boolean recognises(String fileName, String text);

    /**
     * Reads a file.
     *
     * @param text its content
     * @param source what to call it in messages
     * @param table which protocols stand for those of the program
     * @return the workflow, and what was not understood
     * @throws ProtocolException if it is no such file, or cannot be right; says where, with line and column for faulty
     *     JSON
     */
    ImportedWorkflow read(String text, String source, MappingTable table) throws ProtocolException;

    /**
     * Writes a workflow.
     *
     * @param workflow from a file of this program, from elsewhere, or of both
     * @param table which protocols of the program stand for ours
     * @return the text, and what has no place in it
     * @throws ProtocolException if nothing of the workflow can be written
     */
    default ExportedWorkflow write(Workflow workflow, MappingTable table) throws ProtocolException {
        throw new UnsupportedOperationException(getClass().getName() + " does not write");
    }
}
