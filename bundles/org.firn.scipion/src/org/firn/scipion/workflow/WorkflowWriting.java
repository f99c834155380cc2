/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ExportedWorkflow;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProtocolMapping;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowRun;

/**
 * Makes a document of a workflow. Runs that come from Scipion are written as they stood there; what has changed since,
 * which is found by translating them once more, is changed there too. Used once.
 */
final class WorkflowWriting {

    private final Workflow workflow;
    private final MappingTable table;
    private final boolean wasTemplate;
    private final boolean template;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Written> written = new LinkedHashMap<>();

    /**
     * A run that is written.
     *
     * @param foreignId its id in the file
     * @param object what is written
     * @param mapping how it is translated; null when it is Scipion's own
     * @param before what the object meant before it is changed
     */
    record Written(
            String foreignId, Map<String, Object> object, @Nullable ProtocolMapping mapping, WorkflowRun before) {}

    WorkflowWriting(Workflow workflow, MappingTable table) {
        this.workflow = workflow;
        this.table = table;
        wasTemplate = Boolean.TRUE.equals(workflow.origin().get(WorkflowImport.TEMPLATE));
        template = wasTemplate || !workflow.inputs().isEmpty();
    }

    ExportedWorkflow result() throws ProtocolException {
        Map<String, Map<String, Object>> originals = originals();
        Map<String, String> protocols = new LinkedHashMap<>();
        originals.forEach((run, object) -> protocols.put(
                String.valueOf(object.get(ScipionRuns.ID)),
                workflow.run(run).orElseThrow().protocol()));
        ScipionDocument document = new ScipionDocument(wasTemplate, "", List.copyOf(originals.values()));
        WorkflowImport before = new WorkflowImport(document, "the workflow", table, protocols);
        Workflow meant = before.result().workflow();
        FieldTexts fields = new FieldTexts(workflow, meant, before.fields(), template);
        collect(originals, before.runs(), meant, fields);
        if (written.isEmpty()) {
            throw new ProtocolException(
                    "the workflow",
                    "has no run that Scipion could execute",
                    "Write it in Firn's own form, with --to firn.");
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        for (WorkflowRun run : workflow.runs()) {
            Written one = written.get(run.id());
            if (one != null) {
                new RunPatch(run, one, written, fields, notes).apply();
                objects.add(fields.renewed(one.object()));
            }
        }
        return new ExportedWorkflow(DocumentWriter.write(new ScipionDocument(template, description(), objects)), notes);
    }

    /** What the file said about each run, by its id here, with different ids there. */
    private Map<String, Map<String, Object>> originals() {
        Map<String, Map<String, Object>> originals = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        List<Map<String, Object>> again = new ArrayList<>();
        for (WorkflowRun run : workflow.runs()) {
            if (WorkflowImport.FORMAT.equals(run.origin().get(WorkflowImport.OF_FORMAT))
                    && run.origin().get(WorkflowImport.OBJECT) instanceof Map<?, ?> map) {
                Map<String, Object> object = new LinkedHashMap<>();
                map.forEach((name, value) -> object.put(String.valueOf(name), value));
                if (!taken.add(String.valueOf(object.get(ScipionRuns.ID)))) {
                    again.add(object);
                }
                originals.put(run.id(), object);
            }
        }
        for (Map<String, Object> object : again) {
            object.put(ScipionRuns.ID, newId(taken));
        }
        return originals;
    }

    private static String newId(Set<String> taken) {
        long most = taken.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(1);
        String id = String.valueOf(most + 1);
        taken.add(id);
        return id;
    }

    private void collect(
            Map<String, Map<String, Object>> originals, ScipionRuns runs, Workflow meant, FieldTexts fields) {
        Set<String> taken = new HashSet<>();
        originals.values().forEach(object -> taken.add(String.valueOf(object.get(ScipionRuns.ID))));
        for (WorkflowRun run : workflow.runs()) {
            Map<String, Object> object = originals.get(run.id());
            if (object == null) {
                added(run, taken);
                continue;
            }
            String id = String.valueOf(object.get(ScipionRuns.ID));
            ScipionRuns.One one = runs.find(id).orElseThrow();
            Map<String, Object> text = template && !wasTemplate ? fields.asTemplate(object) : object;
            written.put(
                    run.id(),
                    new Written(id, text, one.mapping(), meant.run(one.id()).orElseThrow()));
        }
    }

    private void added(WorkflowRun run, Set<String> taken) {
        ProtocolMapping mapping = table.ofOwn(run.protocol()).orElse(null);
        boolean scipions = run.protocol().startsWith(ScipionRuns.PREFIX);
        if (mapping == null && !scipions) {
            notes.add(run.id() + " is left out: " + run.protocol() + " has no equivalent in Scipion.");
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                ScipionRuns.CLASS,
                mapping == null ? run.protocol().substring(ScipionRuns.PREFIX.length()) : mapping.foreign());
        String id = newId(taken);
        object.put(ScipionRuns.ID, id);
        object.put(ScipionRuns.LABEL, run.id());
        object.put(ScipionRuns.COMMENT, "");
        object.put(ScipionRuns.USE_QUEUE, false);
        object.put(ScipionRuns.PREREQUISITES, "");
        object.put(ScipionRuns.QUEUE, null);
        if (mapping != null) {
            mapping.conditions()
                    .forEach((name, value) ->
                            object.put(name, value.matches("\\d+") ? (Object) Long.valueOf(value) : value));
        }
        WorkflowRun nothing = new WorkflowRun(run.id(), run.protocol(), Map.of(), Map.of());
        written.put(run.id(), new Written(id, object, mapping, nothing));
    }

    private String description() {
        String kept = workflow.origin().get(WorkflowImport.DESCRIPTION) instanceof String text ? text : "";
        if (!template) {
            return "";
        }
        String text = workflow.description();
        if (kept.strip().equals(text)) {
            return kept;
        }
        // a bracket would be taken for the beginning of the runs
        return text.isBlank() ? "" : text.replace('[', '(').replace(']', ')') + "\n";
    }
}
