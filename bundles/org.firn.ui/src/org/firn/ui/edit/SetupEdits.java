/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.Label;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.ui.internal.edit.Changes;
import org.firn.ui.internal.edit.RunValues;
import org.firn.ui.internal.edit.SetupEdit;

/**
 * Changes of how runs are set up. Runs are found by their numbers, which do not change. What is executed cannot be
 * changed under a run that is at work; names, labels and remarks can. Making an edit does nothing yet: {@link
 * EditHistory#submit} does.
 */
public final class SetupEdits {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}|");

    private SetupEdits() {}

    /** Gives a run another name, of letters, digits, hyphens and underscores, that no other run has. */
    public static ProjectEdit rename(RunSnapshot run, String name) {
        return of("rename " + run.name() + " to " + name, run, project -> {
            Run present = Changes.run(project, run.number());
            if (!NAME.matcher(name).matches()) {
                throw new ProtocolException(
                        run.name(),
                        "cannot be called '" + name + "'",
                        "Use letters, digits, hyphens and underscores. The label may be any text.");
            }
            Run other = project.findRun(name);
            if (other != null && other != present) {
                throw new ProtocolException(
                        run.name(), "cannot be called " + name + ", as another run is", "Choose another name.");
            }
            present.setName(name);
        });
    }

    /** Sets what the user calls a run; empty for its name. */
    public static ProjectEdit label(RunSnapshot run, String text) {
        return of("label " + run.name(), run, project -> Changes.run(project, run.number())
                .setLabel(text.strip()));
    }

    /** Sets the user's remarks. */
    public static ProjectEdit comment(RunSnapshot run, String text) {
        return of("note on " + run.name(), run, project -> Changes.run(project, run.number())
                .setComment(text));
    }

    /**
     * Sets the parameters.
     *
     * @param json those that differ from the protocol's defaults, as a JSON object
     */
    public static ProjectEdit parameters(RunSnapshot run, String json) {
        return of("parameters of " + run.name(), run, project -> setParameters(project, run.number(), json));
    }

    private static void setParameters(Project project, int number, String json) throws ProtocolException {
        Run present = Changes.editable(project, number);
        try {
            JsonValues.parse(json);
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(
                    present.getName(), "has parameters that are no JSON object: " + e.getMessage(), "", e);
        }
        if (!json.equals(present.getParameters())) {
            refuseOpaque(present);
            present.setParameters(json);
        }
    }

    private static void refuseOpaque(Run run) throws ProtocolException {
        if (WorkflowExport.isOpaque(run)) {
            throw new ProtocolException(
                    run.getName(),
                    "is of the protocol " + run.getProtocol() + ", which is not installed",
                    "Install it, then change the parameters.");
        }
    }

    /** Links an output of another run to an input, after what is linked to it already. */
    public static ProjectEdit link(RunSnapshot run, LinkSnapshot link) {
        return of("link " + run.name() + "." + link.input(), run, project -> add(project, run.number(), link));
    }

    private static void add(Project project, int number, LinkSnapshot link) throws ProtocolException {
        Run present = Changes.editable(project, number);
        boolean there = present.getInputs().stream().map(RunValues::link).anyMatch(link::equals);
        if (!there) {
            Changes.refuseCycle(project, present, Changes.run(project, link.source()));
            present.getInputs().add(RunValues.object(project, link));
        }
    }

    /** Links outputs to an input, in place of what is linked to it; none to unlink all. */
    public static ProjectEdit relink(RunSnapshot run, String input, List<LinkSnapshot> links) {
        return of("link " + run.name() + "." + input, run, project -> {
            Run present = Changes.editable(project, run.number());
            present.getInputs().removeAll(List.copyOf(present.findInputs(input)));
            for (LinkSnapshot link : links) {
                add(project, run.number(), link);
            }
        });
    }

    /** Removes a link. */
    public static ProjectEdit unlink(RunSnapshot run, LinkSnapshot link) {
        return of("unlink " + run.name() + "." + link.input(), run, project -> Changes.editable(project, run.number())
                .getInputs()
                .removeIf(present -> RunValues.link(present).equals(link)));
    }

    /**
     * Sets which runs must have ended before this one starts.
     *
     * @param others their numbers
     */
    public static ProjectEdit waitFor(RunSnapshot run, List<Integer> others) {
        return of("order of " + run.name(), run, project -> setWaitsFor(project, run.number(), others));
    }

    private static void setWaitsFor(Project project, int number, List<Integer> others) throws ProtocolException {
        Run present = Changes.editable(project, number);
        present.getWaitsFor().clear();
        for (int other : others) {
            Run before = Changes.run(project, other);
            Changes.refuseCycle(project, present, before);
            present.getWaitsFor().add(before);
        }
    }

    /** Sets all that a form shows. */
    public static ProjectEdit setup(RunSnapshot run, RunDraft draft) {
        return of("set up " + run.name(), run, project -> {
            Run present = Changes.editable(project, run.number());
            present.setLabel(draft.label());
            present.setComment(draft.comment());
            setParameters(project, run.number(), draft.parameters());
            present.getInputs().clear();
            for (LinkSnapshot link : draft.inputs()) {
                add(project, run.number(), link);
            }
            setWaitsFor(project, run.number(), draft.waitsFor());
            present.setExecutor(draft.resources().executor());
            present.setCpus(draft.resources().cpus());
            present.setMemoryMiB(draft.resources().memoryMiB());
        });
    }

    /**
     * Gives a label to runs or takes it away; it is made when the project has none of that name.
     *
     * @param on whether they shall have it
     */
    public static ProjectEdit mark(Collection<RunSnapshot> runs, String label, boolean on) {
        Set<Integer> numbers = runs.stream().map(RunSnapshot::number).collect(Collectors.toSet());
        return new SetupEdit((on ? "label " : "unlabel ") + label, numbers, project -> {
            Label present = RunValues.label(project, label);
            for (Run run : Changes.runs(project, numbers)) {
                if (!on) {
                    run.getLabels().remove(present);
                } else if (!run.getLabels().contains(present)) {
                    run.getLabels().add(present);
                }
            }
        });
    }

    /**
     * Sets the colour of a label, which is made when the project has none of that name.
     *
     * @param colour {@code #rrggbb}, or empty for none
     */
    public static ProjectEdit colour(String label, String colour) {
        return new SetupEdit("colour of " + label, Set.of(), project -> {
            if (!COLOUR.matcher(colour).matches()) {
                throw new ProtocolException(label, "cannot have the colour " + colour, "Give it as #rrggbb.");
            }
            RunValues.label(project, label).setColor(colour);
        });
    }

    private static ProjectEdit of(String label, RunSnapshot run, SetupEdit.Change change) {
        return new SetupEdit(label, Set.of(run.number()), change);
    }
}
