/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ExportedWorkflow;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.WorkflowFormat;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowRun;

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

    /**
     * Translates runs that do not come from a workflow file.
     *
     * @param objects as they would stand in one
     * @param source what to call it in messages
     * @param executed the ids, in Scipion, of runs that nothing of ours stands for, since Scipion has executed them
     */
    public static ImportedWorkflow read(
            List<Map<String, Object>> objects, String source, MappingTable table, Set<String> executed)
            throws ProtocolException {
        Map<String, String> protocols = new LinkedHashMap<>();
        for (Map<String, Object> object : objects) {
            String id = String.valueOf(object.get(ScipionRuns.ID));
            if (executed.contains(id)) {
                protocols.put(id, ScipionRuns.PREFIX + object.get(ScipionRuns.CLASS));
            }
        }
        return new WorkflowImport(new ScipionDocument(false, "", objects), source, table, protocols).result();
    }

    /** The id that a run has in Scipion; empty when it does not come from there. */
    public static String idInScipion(WorkflowRun run) {
        Object object = run.origin().get(WorkflowImport.OBJECT);
        return object instanceof Map<?, ?> members ? String.valueOf(members.get(ScipionRuns.ID)) : "";
    }

    @Override
    public ExportedWorkflow write(Workflow workflow, MappingTable table) throws ProtocolException {
        return new WorkflowWriting(workflow, table).result();
    }
}
