/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.firn.engine.internal.data.NotTaken;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;

/**
 * Whether a run could start now: its inputs are made, and the runs that it waits for have ended. Computed from the
 * project alone, so clients see it as the engine does. Immutable.
 */
public final class Readiness {

    private enum Kind {
        READY,
        WAITING,
        BLOCKED,
        NOT_TAKEN,
        CYCLIC
    }

    private static final Readiness YES = new Readiness(Kind.READY, "");

    private final Kind kind;
    private final String message;

    private Readiness(Kind kind, String message) {
        this.kind = kind;
        this.message = message;
    }

    /** Whether a run could start now. Reads the model, so it is used where that may be read. */
    public static Readiness of(Run run) {
        return finder().apply(run);
    }

    /** Answers {@link #of(Run)} for many runs of a project that does not change meanwhile. Used by one thread. */
    public static Function<Run, Readiness> finder() {
        return finder((run, input) -> false);
    }

    /**
     * The same, where some inputs may be sets that still grow: for these, it is enough that the run which makes the set
     * is being executed and has begun it.
     *
     * @param streams tells for a run and the name of an input whether it may be such a set
     */
    public static Function<Run, Readiness> finder(BiPredicate<Run, String> streams) {
        return new Finder(streams)::of;
    }

    /**
     * Whether the engine has nothing to do in a project: no run is being executed or about to be, and every run that
     * was asked to run and has not ended waits for something that will not come by itself.
     */
    public static boolean isIdle(Project project) {
        Function<Run, Readiness> finder = finder();
        for (Run run : project.getRuns()) {
            boolean asked = run.getRequest() != RunRequest.NONE;
            if (run.isExecuting()
                    || (asked || run.isActive()) && !finder.apply(run).isBlocked()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it could start. */
    public boolean isReady() {
        return kind == Kind.READY;
    }

    /** Whether it waits for something that is under way. */
    public boolean isWaiting() {
        return kind == Kind.WAITING;
    }

    /** Whether it waits for something that will not come unless somebody asks for it or mends it. */
    public boolean isBlocked() {
        return kind == Kind.BLOCKED || kind == Kind.NOT_TAKEN;
    }

    /** Whether a run before it decided that it is not needed: it is blocked, and nothing is wrong with that. */
    public boolean isNotTaken() {
        return kind == Kind.NOT_TAKEN;
    }

    /** Whether it waits for itself, so that it can never start. */
    public boolean isCyclic() {
        return kind == Kind.CYCLIC;
    }

    /** What it waits for, and the cure; empty when it is ready. */
    public String message() {
        return message;
    }

    /** Follows links, looking at each run once. */
    private static final class Finder {
        private final BiPredicate<Run, String> streams;
        private final Map<Run, Readiness> known = new HashMap<>();
        private final List<Run> path = new ArrayList<>();

        Finder(BiPredicate<Run, String> streams) {
            this.streams = streams;
        }

        /** Whether a run could start now. */
        Readiness of(Run run) {
            Readiness found = known.get(run);
            if (found == null) {
                if (path.contains(run)) {
                    return cycle(run);
                }
                path.add(run);
                found = find(run);
                path.remove(path.size() - 1);
                known.put(run, found);
            }
            return found;
        }

        private Readiness cycle(Run run) {
            StringBuilder text = new StringBuilder();
            path.subList(path.indexOf(run), path.size())
                    .forEach(one -> text.append(one.getName()).append(" -> "));
            return new Readiness(
                    Kind.CYCLIC, "waits for itself: " + text + run.getName() + ". Remove one of these links.");
        }

        private Readiness find(Run run) {
            Readiness worst = YES;
            for (Link link : run.getInputs()) {
                worst = worse(worst, ofLink(run, link));
            }
            for (Run other : run.getWaitsFor()) {
                boolean over = other.isEnded() && other.getRequest() == RunRequest.NONE;
                worst = worse(worst, over ? cycleOrReady(other) : pending(other));
            }
            return worst;
        }

        /** A run that has ended is no obstacle, unless it leads back here: that is refused before it bites. */
        private Readiness cycleOrReady(Run other) {
            Readiness its = of(other);
            return its.isCyclic() ? its : YES;
        }

        private Readiness ofLink(Run run, Link link) {
            Run source = link.getSource();
            if (source == null) {
                return new Readiness(
                        Kind.BLOCKED,
                        "waits for the input " + link.getInput()
                                + ", which is linked to a run that is no longer there. Link it anew.");
            }
            if (source.isExecuting() && isOpen(source, link.getOutput()) && streams.test(run, link.getInput())) {
                return cycleOrReady(source);
            }
            if (source.isExecuting() && isOpen(source, link.getOutput())) {
                Readiness its = of(source);
                return its.isCyclic()
                        ? its
                        : new Readiness(
                                Kind.WAITING,
                                "waits until " + source.getName() + "." + link.getOutput()
                                        + ", which still grows, is complete: it needs the whole set");
            }
            if (!source.isFinished() || source.getRequest() != RunRequest.NONE) {
                return pending(source);
            }
            if (source.findOutput(link.getOutput()) == null) {
                return notMade(source, link.getOutput());
            }
            return cycleOrReady(source);
        }

        private static Readiness notMade(Run source, String output) {
            String name = source.getName() + "." + output;
            return NotTaken.reason(source, output)
                    .map(reason -> new Readiness(Kind.NOT_TAKEN, "not taken: " + name + ", as " + reason))
                    .orElseGet(() -> new Readiness(
                            Kind.BLOCKED, "waits for " + name + ", which that run did not make. Link another output."));
        }

        private static boolean isOpen(Run source, String output) {
            return source.findOutput(output) instanceof ItemSet set && set.isOpen();
        }

        private Readiness pending(Run source) {
            Readiness its = of(source);
            String name = "waits for " + source.getName();
            RunRequest request = source.getRequest();
            boolean coming = source.isExecuting()
                    || request != RunRequest.NONE && request != RunRequest.STOP
                    || source.isActive() && request == RunRequest.NONE;
            if (its.isCyclic()) {
                return its;
            }
            if (coming && its.isNotTaken()) {
                return its;
            }
            if (coming && its.isBlocked() && !source.isExecuting()) {
                return new Readiness(Kind.BLOCKED, name + ", which " + its.message());
            }
            if (coming) {
                return new Readiness(Kind.WAITING, name);
            }
            String reason = source.isFailed()
                    ? ", which failed. Mend it and resume it, or restart it."
                    : source.isEnded()
                            ? ", which was stopped. Resume or restart it."
                            : request == RunRequest.STOP
                                    ? ", which is being stopped."
                                    : ", which nobody has asked to run. Run it.";
            return new Readiness(
                    request == RunRequest.STOP && source.isActive() ? Kind.WAITING : Kind.BLOCKED, name + reason);
        }

        private static Readiness worse(Readiness first, Readiness second) {
            return second.kind.compareTo(first.kind) > 0 ? second : first;
        }
    }
}
