/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ProtocolMapping;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;

/** Writes into what a file said about a run whatever has changed since. Used once. */
final class RunPatch {

    private final WorkflowRun run;
    private final WorkflowWriting.Written target;
    private final Map<String, WorkflowWriting.Written> all;
    private final FieldTexts fields;
    private final List<String> notes;

    /**
     * @param run as it is now
     * @param all the runs that are written, by their ids here
     * @param notes receives what has no place in the file
     */
    RunPatch(
            WorkflowRun run,
            WorkflowWriting.Written target,
            Map<String, WorkflowWriting.Written> all,
            FieldTexts fields,
            List<String> notes) {
        this.run = run;
        this.target = target;
        this.all = all;
        this.fields = fields;
        this.notes = notes;
    }

    void apply() throws ProtocolException {
        if (!run.label().equals(target.before().label())) {
            put(ScipionRuns.LABEL, run.label());
        }
        if (!run.comment().equals(target.before().comment())) {
            put(ScipionRuns.COMMENT, run.comment());
        }
        prerequisites();
        ProtocolMapping mapping = target.mapping();
        if (mapping == null) {
            for (String name : both(target.before().parameters(), run.parameters())) {
                own(name);
            }
            both(target.before().inputs(), run.inputs()).forEach(name -> link(name, name));
        } else {
            mapped(mapping);
            mapping.inputs().forEach(input -> link(input.own(), input.foreign()));
        }
    }

    private void put(String name, @Nullable Object value) throws ProtocolException {
        target.object().put(name, fields.foreign(value, target.object().get(name)));
    }

    private static Set<String> both(Map<String, ?> first, Map<String, ?> second) {
        Set<String> names = new LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        return names;
    }

    private static boolean same(@Nullable Object first, @Nullable Object second) {
        return first instanceof Number a && second instanceof Number b
                ? Double.compare(a.doubleValue(), b.doubleValue()) == 0
                : first == null ? second == null : first.equals(second);
    }

    private void own(String name) throws ProtocolException {
        Object now = run.parameters().get(name);
        if (!same(target.before().parameters().get(name), now)) {
            if (run.parameters().containsKey(name)) {
                put(name, now);
            } else {
                target.object().remove(name);
            }
        }
    }

    private void mapped(ProtocolMapping mapping) throws ProtocolException {
        Set<String> done = new HashSet<>();
        for (String name : both(target.before().parameters(), run.parameters())) {
            Object now = run.parameters().get(name);
            if (!same(target.before().parameters().get(name), now) && done.add(name)) {
                ProtocolMapping.Parameter row = row(mapping, name);
                ParameterValue value = row == null ? null : ParameterValue.foreign(row, now);
                if (row == null || value == null || !value.isUnderstood()) {
                    notes.add(run.id() + "." + name + " = " + now + " has no place in Scipion's " + mapping.foreign()
                            + " and is left out.");
                } else {
                    put(row, value.value());
                }
            }
        }
    }

    private void put(ProtocolMapping.Parameter row, @Nullable Object value) throws ProtocolException {
        if (row.join().isEmpty() || !(value instanceof String path)) {
            put(row.foreign(), value);
            return;
        }
        String[] parts = ParameterValue.parted(path);
        put(row.foreign(), parts[0]);
        put(row.join(), parts[1]);
    }

    /** The row that the file uses, or else the first. */
    private ProtocolMapping.@Nullable Parameter row(ProtocolMapping mapping, String own) {
        List<ProtocolMapping.Parameter> rows = mapping.parameters().stream()
                .filter(row -> row.own().equals(own))
                .toList();
        return rows.stream()
                .filter(row -> target.object().containsKey(row.foreign()))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0));
    }

    private void prerequisites() {
        List<String> now = run.waitsFor();
        if (now.equals(target.before().waitsFor())) {
            return;
        }
        Set<String> watched = new HashSet<>();
        target.object().forEach((name, value) -> watched.addAll(Pointer.runs(name, value, id -> true)));
        target.object()
                .put(
                        ScipionRuns.PREREQUISITES,
                        now.stream()
                                .filter(all::containsKey)
                                .map(id -> all.get(id).foreignId())
                                .filter(id -> !watched.contains(id))
                                .collect(Collectors.joining(",")));
    }

    private void link(String own, String foreign) {
        List<WorkflowLink> before = target.before().inputs().getOrDefault(own, List.of());
        List<WorkflowLink> now = run.inputs().getOrDefault(own, List.of());
        if (now.equals(before)) {
            return;
        }
        List<String> pointers = new ArrayList<>();
        for (WorkflowLink link : now) {
            WorkflowWriting.Written source = all.get(link.run());
            if (source == null) {
                notes.add(run.id() + "." + own + " is linked to " + link + ", which is left out; so is the link.");
            } else {
                ProtocolMapping mapping = source.mapping();
                String output = mapping == null
                        ? link.output()
                        : mapping.foreignOutput(link.output()).orElse(link.output());
                pointers.add(new Pointer(source.foreignId(), output, link.item()).toString());
            }
        }
        boolean listed = pointers.size() > 1 || target.object().get(foreign) instanceof List;
        target.object().put(foreign, listed ? pointers : pointers.isEmpty() ? null : pointers.get(0));
    }
}
