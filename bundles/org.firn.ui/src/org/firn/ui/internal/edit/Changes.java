/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/** What changes of a project have in common. */
public final class Changes {
    private Changes() {}

    /**
     * A change that may find that it is not possible.
     *
     * @param <T> what it gives
     */
    public interface Change<T> {
        T make(Project project) throws ProtocolException;
    }

    /** Carries a refusal out of the repository, which thereby undoes what was done before. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient ProtocolException reason;

        Refusal(ProtocolException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** Makes a change in one commit, or nothing of it. */
    public static <T> T edit(ProjectRepository repository, String comment, Change<T> change)
            throws ProtocolException, ProjectException {
        try {
            return repository.edit(comment, project -> {
                try {
                    return change.make(project);
                } catch (ProtocolException e) {
                    throw new Refusal(e);
                }
            });
        } catch (Refusal refusal) {
            throw refusal.reason;
        }
    }

    /** The run of this number. */
    public static Run run(Project project, int number) throws ProtocolException {
        Run run = project.findRunByNumber(number);
        if (run == null) {
            throw new ProtocolException(
                    "run " + number, "is not in the project any more", "Somebody has deleted it: undo that.");
        }
        return run;
    }

    /** The runs of these numbers, in the order of the project. */
    public static List<Run> runs(Project project, Collection<Integer> numbers) throws ProtocolException {
        for (int number : numbers) {
            run(project, number);
        }
        return project.getRuns().stream()
                .filter(run -> numbers.contains(run.getNumber()))
                .toList();
    }

    /** The run of this number, which may be changed. */
    public static Run editable(Project project, int number) throws ProtocolException {
        Run run = run(project, number);
        if (!run.isEditable()) {
            throw new ProtocolException(
                    run.getName(),
                    "is at work and cannot be changed meanwhile",
                    "Stop it, or wait until it has ended.");
        }
        return run;
    }

    /** Whether a run takes something from another, or waits for it. */
    public static boolean needs(Run run, Run other) {
        return run.getWaitsFor().contains(other)
                || run.getInputs().stream().map(Link::getSource).anyMatch(source -> source == other);
    }

    /** The runs that need any of these, directly or through others; these among them. */
    public static Set<Run> withDescendants(Project project, Collection<Run> runs) {
        Set<Run> found = new LinkedHashSet<>(runs);
        boolean more = true;
        while (more) {
            Set<Run> next = new LinkedHashSet<>(found);
            for (Run run : project.getRuns()) {
                if (run.getInputs().stream().map(Link::getSource).anyMatch(found::contains)
                        || run.getWaitsFor().stream().anyMatch(found::contains)) {
                    next.add(run);
                }
            }
            more = next.size() > found.size();
            found = next;
        }
        return found;
    }

    /** Refuses to have a run need another that needs it. */
    public static void refuseCycle(Project project, Run run, Run source) throws ProtocolException {
        if (withDescendants(project, List.of(run)).contains(source)) {
            throw new ProtocolException(
                    run.getName(),
                    run == source
                            ? "cannot take what it makes itself"
                            : "cannot take from " + source.getName() + ", which itself takes from " + run.getName(),
                    "Remove a link of this circle.");
        }
    }

    /** A name that no run of the project has yet: the wanted one, or that with a number. */
    public static String freeName(Project project, String wanted) {
        String base = wanted.replaceFirst("-\\d+$", "");
        String name = wanted;
        for (int number = 2; project.findRun(name) != null; number++) {
            name = base + "-" + number;
        }
        return name;
    }
}
