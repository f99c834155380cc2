/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.Map;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ExportedWorkflow;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.WorkflowFormat;
import org.firn.protocol.workflow.Workflow;

/** Workflows that Scipion exports ({@code .json}) and its dynamic templates ({@code .json.template}). */
public final class ScipionWorkflowFormat implements WorkflowFormat {

    @Override
    public boolean recognises(String fileName, String text) {
        return DocumentReader.looksRight(text);
    }

    @Override
    public ImportedWorkflow read(String text, String source, MappingTable table) throws ProtocolException {
        return new WorkflowImport(DocumentReader.read(text, source), source, table, Map.of()).result();
    }

    @Override
    public ExportedWorkflow write(Workflow workflow, MappingTable table) throws ProtocolException {
        return new WorkflowWriting(workflow, table).result();
    }
}
