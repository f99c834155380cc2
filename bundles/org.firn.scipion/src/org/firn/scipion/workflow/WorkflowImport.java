/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.ImportedWorkflow.ImportedRun;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProtocolMapping;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocol.workflow.WorkflowValidator;

/** Makes a workflow of ours of a document. Used once. */
final class WorkflowImport {

    /** The id of the format. */
    static final String FORMAT = "scipion";

    static final String OF_FORMAT = "format";
    static final String TEMPLATE = "template";
    static final String DESCRIPTION = "description";
    static final String OBJECT = "object";

    private final ScipionDocument document;
    private final ScipionRuns runs;
    private final List<String> notes = new ArrayList<>();
    private final TemplateInputs inputs;

    /** @param protocols see {@link ScipionRuns} */
    WorkflowImport(ScipionDocument document, String source, MappingTable table, Map<String, String> protocols)
            throws ProtocolException {
        this.document = document;
        this.runs = new ScipionRuns(document, source, table, protocols);
        this.inputs = new TemplateInputs(document.template(), notes);
    }

    /** The runs of the document. */
    ScipionRuns runs() {
        return runs;
    }

    /** What stands between the tildes of the template, by the names of the inputs. */
    Map<String, String> fields() {
        return inputs.fields();
    }

    /**
     * Translates.
     *
     * @throws ProtocolException if runs wait for themselves
     */
    ImportedWorkflow result() throws ProtocolException {
        List<WorkflowRun> made = new ArrayList<>();
        List<ImportedRun> report = new ArrayList<>();
        for (ScipionRuns.One one : runs.all()) {
            Translation translation = new Translation(one);
            made.add(translation.run());
            report.add(new ImportedRun(
                    one.id(), one.foreignClass(), one.protocol(), one.mapping() != null, translation.notUnderstood));
        }
        Map<String, Object> origin = new LinkedHashMap<>();
        origin.put(OF_FORMAT, FORMAT);
        if (document.template()) {
            origin.put(TEMPLATE, true);
            origin.put(DESCRIPTION, document.description());
        }
        Workflow workflow = new Workflow("", document.description().strip(), inputs.inputs(), made, origin);
        List<Problem> circles = WorkflowValidator.circles(workflow);
        if (!circles.isEmpty()) {
            throw new ProtocolException(circles);
        }
        return new ImportedWorkflow(workflow, report, notes);
    }

    /** One run. */
    private final class Translation {
        private final ScipionRuns.One one;
        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private final Map<String, List<WorkflowLink>> links = new LinkedHashMap<>();
        private final Set<String> waitsFor = new LinkedHashSet<>();
        private final Map<String, Object> notUnderstood = new LinkedHashMap<>();
        private final Set<String> left;

        Translation(ScipionRuns.One one) {
            this.one = one;
            left = new LinkedHashSet<>(one.object().keySet());
            left.removeAll(ScipionRuns.COMMON);
        }

        WorkflowRun run() {
            for (String id : ScipionRuns.ids(one.object().get(ScipionRuns.PREREQUISITES))) {
                waitFor(ScipionRuns.PREREQUISITES, id);
            }
            watched();
            if (one.mapping() == null) {
                keep();
            } else {
                map(one.mapping());
            }
            noteQueue();
            Map<String, Object> origin = new LinkedHashMap<>();
            origin.put(OF_FORMAT, FORMAT);
            origin.put(OBJECT, one.object());
            return new WorkflowRun(
                    one.id(),
                    one.protocol(),
                    one.text(ScipionRuns.LABEL),
                    one.text(ScipionRuns.COMMENT),
                    parameters,
                    links,
                    List.copyOf(waitsFor),
                    Map.of(),
                    origin);
        }

        private void watched() {
            for (String name : List.copyOf(left)) {
                List<String> ids = Pointer.runs(name, one.object().get(name), runs::has);
                ids.forEach(id -> waitFor(name, id));
                if (!ids.isEmpty()) {
                    left.remove(name);
                }
            }
        }

        private void waitFor(String parameter, String id) {
            runs.find(id)
                    .ifPresentOrElse(
                            other -> waitsFor.add(other.id()),
                            () -> notes.add(one.id() + "." + parameter + " waits for the run " + id
                                    + ", which is not in the file. It waits for nothing here."));
        }

        private void keep() {
            for (String name : left) {
                Object value = one.object().get(name);
                if (!link(name, name, value)) {
                    Object kept = inputs.value(value);
                    notUnderstood.put(name, kept);
                    parameters.put(name, kept);
                }
            }
        }

        private void map(ProtocolMapping mapping) {
            for (ProtocolMapping.Input input : mapping.inputs()) {
                Object value = one.object().get(input.foreign());
                left.remove(input.foreign());
                if (!link(input.foreign(), input.own(), value)
                        && !input.through().isEmpty()) {
                    linkThrough(input);
                }
            }
            for (ProtocolMapping.Parameter parameter : mapping.parameters()) {
                if (one.object().containsKey(parameter.foreign()) && !parameters.containsKey(parameter.own())) {
                    parameter(parameter);
                }
            }
            left.removeAll(mapping.without());
            left.removeAll(mapping.conditions().keySet());
            left.forEach(
                    name -> notUnderstood.put(name, inputs.value(one.object().get(name))));
        }

        private void parameter(ProtocolMapping.Parameter parameter) {
            Object value = inputs.value(one.object().get(parameter.foreign()));
            Object joined = inputs.value(one.object().get(parameter.join()));
            ParameterValue translated = ParameterValue.own(parameter, value, joined);
            if (translated.isUnderstood()) {
                left.remove(parameter.foreign());
                left.remove(parameter.join());
                if (translated.value() != null) {
                    parameters.put(parameter.own(), translated.value());
                }
            }
        }

        private boolean link(String foreign, String own, @Nullable Object value) {
            List<Pointer> pointers = Pointer.of(value);
            List<WorkflowLink> found = new ArrayList<>();
            for (Pointer pointer : pointers) {
                ScipionRuns.One source = runs.find(pointer.run()).orElse(null);
                if (source == null) {
                    notes.add(one.id() + "." + foreign + " is linked to " + pointer + ", but the file has no run "
                            + pointer.run() + ". The link is left open.");
                } else {
                    found.add(link(source, foreign, pointer));
                }
            }
            if (!found.isEmpty()) {
                links.put(own, found);
            }
            return !pointers.isEmpty();
        }

        private WorkflowLink link(ScipionRuns.One source, String foreign, Pointer pointer) {
            String output = pointer.output();
            if (source.mapping() != null) {
                String own = source.mapping().ownOutput(output).orElse(null);
                if (own == null) {
                    notes.add(one.id() + "." + foreign + " is linked to " + pointer + ", but " + source.protocol()
                            + ", which stands for " + source.foreignClass() + ", makes no " + output + ".");
                } else {
                    output = own;
                }
            }
            return new WorkflowLink(source.id(), output, pointer.item());
        }

        private void linkThrough(ProtocolMapping.Input input) {
            for (Pointer pointer : Pointer.of(one.object().get(input.through()))) {
                runs.find(pointer.run())
                        .ifPresent(source -> link(
                                input.foreign(), input.own(), source.object().get(input.foreign())));
            }
        }

        private void noteQueue() {
            Object queue = one.object().get(ScipionRuns.QUEUE);
            if (Boolean.TRUE.equals(one.object().get(ScipionRuns.USE_QUEUE)) && queue != null) {
                notes.add(one.id() + " was for a queue: " + readable(queue)
                        + ". It is kept; here, choose where a run is executed when it is started.");
            }
        }

        private static String readable(Object queue) {
            try {
                return JsonValues.parseAny(queue.toString()) instanceof List<?> list && list.size() == 2
                        ? list.get(0) + " " + list.get(1)
                        : queue.toString();
            } catch (IllegalArgumentException e) {
                return queue.toString();
            }
        }
    }
}
