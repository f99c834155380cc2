/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.Configurator;
import org.firn.protocol.DataHeader;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocol.workflow.WorkflowValidator;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.RunDraft;
import org.firn.ui.internal.edit.Changes;

/** Reads what a form needs. Waits for the project and loads the protocol, so it has no place on the screen's thread. */
public final class FormLoader {
    private static final System.Logger LOG = System.getLogger(FormLoader.class.getName());

    private final ProtocolRegistry protocols;

    /** @param protocols those that are installed */
    public FormLoader(ProtocolRegistry protocols) {
        this.protocols = protocols;
    }

    /** What the project says, as values. */
    private record Read(
            RunSnapshot run,
            Map<String, Object> parameters,
            RunDraft.Resources resources,
            Workflow workflow,
            Map<Integer, List<DataHeader>> made,
            List<RunSnapshot> others) {}

    /**
     * Reads the form of a run.
     *
     * @param number the run's number
     * @throws ProtocolException if there is no such run, or its protocol cannot be used; the message says the cure
     * @throws ProjectException if the project cannot be read
     */
    public FormData load(ProjectRepository repository, int number) throws ProtocolException, ProjectException {
        Read read = repository.read(project -> read(project, number));
        if (read == null) {
            throw new ProtocolException(
                    "run " + number, "is not in the project any more", "Somebody has deleted it: undo that.");
        }
        ProtocolDescriptor descriptor = descriptor(read.run());
        try {
            Protocol protocol = descriptor.create();
            ProtocolSpec spec = protocol.spec();
            return new FormData(
                    repository.directory(),
                    read.run(),
                    descriptor,
                    protocol,
                    spec,
                    read.parameters(),
                    read.resources(),
                    candidates(read),
                    read.others());
        } catch (RuntimeException | LinkageError e) {
            throw new ProtocolException(
                    read.run().name(),
                    "has a form that cannot be shown, since " + descriptor.id() + " of " + descriptor.contributor()
                            + " failed with " + e,
                    "Tell those who contribute that plug-in; the run itself can still be linked and deleted.",
                    e);
        }
    }

    private ProtocolDescriptor descriptor(RunSnapshot run) throws ProtocolException {
        return protocols
                .find(run.protocol())
                .orElseThrow(() -> new ProtocolException(
                        run.name(),
                        "is of the protocol " + run.protocol() + ", which is not installed",
                        "Install the plug-in that brings it; until then the run is kept as it is."));
    }

    private static @Nullable Read read(Project project, int number) {
        Run run = project.findRunByNumber(number);
        if (run == null) {
            return null;
        }
        Set<Run> users = Changes.withDescendants(project, List.of(run));
        Map<Integer, List<DataHeader>> made = new LinkedHashMap<>();
        List<RunSnapshot> others = new ArrayList<>();
        for (Run other : project.getRuns()) {
            if (!users.contains(other)) {
                made.put(
                        other.getNumber(),
                        other.getOutputs().stream().map(DataHeader::of).toList());
                others.add(RunSnapshot.of(other));
            }
        }
        return new Read(
                RunSnapshot.of(run),
                parameters(run),
                new RunDraft.Resources(
                        run.getExecutor() == null ? "" : run.getExecutor(), run.getCpus(), run.getMemoryMiB()),
                WorkflowExport.of(project),
                made,
                others);
    }

    private static Map<String, Object> parameters(Run run) {
        try {
            return JsonValues.parse(run.getParameters() == null ? "" : run.getParameters());
        } catch (IllegalArgumentException e) {
            // damaged: the form shows the defaults, and saving mends it
            return Map.of();
        }
    }

    /** What runs would make. A protocol that fails must not take the forms of other runs with it. */
    private Map<String, Configurator.Result> configured(Workflow workflow) {
        Map<String, Boolean> usable = new LinkedHashMap<>();
        List<WorkflowRun> runs = workflow.runs().stream()
                .filter(run -> usable.computeIfAbsent(run.protocol(), this::isUsable))
                .toList();
        Workflow sound = new Workflow(workflow.title(), workflow.description(), workflow.inputs(), runs);
        try {
            return new WorkflowValidator(protocols).validate(sound).runs();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "What runs would make cannot be told, since a protocol failed", e);
            return Map.of();
        }
    }

    private boolean isUsable(String protocol) {
        try {
            protocols.find(protocol).ifPresent(descriptor -> descriptor.create().spec());
            return true;
        } catch (RuntimeException | LinkageError e) {
            // told where the form of such a run is shown
            return false;
        }
    }

    /** What other runs have made, or would make: a workflow can be linked before any of it has run. */
    private List<InputCandidate> candidates(Read read) {
        Map<String, Configurator.Result> configured = configured(read.workflow());
        List<InputCandidate> candidates = new ArrayList<>();
        for (RunSnapshot other : read.others()) {
            Set<String> names = new LinkedHashSet<>();
            for (DataHeader header : read.made().get(other.number())) {
                names.add(header.name());
                candidates.add(new InputCandidate(other.number(), other.label(), header, true));
            }
            Configurator.Result result = configured.get(other.name());
            if (result != null) {
                result.outputs().stream()
                        .filter(output -> names.add(output.name()))
                        .forEach(output -> candidates.add(
                                new InputCandidate(other.number(), other.label(), output.header(), false)));
            }
        }
        return candidates;
    }
}
