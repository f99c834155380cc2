/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.firn.engine.Readiness;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.DataHeader;

/**
 * What is to be done so that every run gets from its state towards its request. Finding it only looks at the project;
 * {@link #write()} then changes it. Used by one thread, while the project may be read.
 */
final class Decisions {
    /** The number of free slots when nothing is to be started at all. */
    static final int NOTHING = -1;

    private final Project project;
    private final Map<Integer, Map<String, List<DataHeader>>> live;
    private final int freeSlots;
    private final Function<Run, Readiness> readiness;
    private final List<Runnable> changes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<RunStart> starts = new ArrayList<>();
    private final List<Integer> stops = new ArrayList<>();
    private final List<Integer> suspends = new ArrayList<>();
    private final List<Integer> finishes = new ArrayList<>();
    private final List<RunStart> strays = new ArrayList<>();
    private int taken;

    /**
     * @param live the runs that are being executed here by number, with the inputs that they were begun with
     * @param freeSlots how many more may be in this process
     * @param streams which inputs may be sets that still grow
     */
    Decisions(
            Project project,
            Map<Integer, Map<String, List<DataHeader>>> live,
            int freeSlots,
            BiPredicate<Run, String> streams) {
        this.project = project;
        this.live = live;
        this.freeSlots = freeSlots;
        // A job elsewhere takes its inputs when it is submitted.
        readiness = Readiness.finder((run, input) -> !Placement.of(run).isJob() && streams.test(run, input));
        for (Run run : project.getRuns()) {
            if (run.getRequest() != RunRequest.NONE || run.isActive()) {
                look(run);
            }
        }
    }

    private void look(Run run) {
        boolean isLive = live.containsKey(run.getNumber());
        if (isLive && !isInputSame(run)) {
            suspends.add(run.getNumber());
        }
        switch (run.getRequest()) {
            case STOP -> stop(run, isLive);
            case FINISH -> finish(run, isLive);
            case RESTART -> {
                if (isLive) {
                    stops.add(run.getNumber());
                } else {
                    begin(run, true);
                }
            }
            case NONE -> {
                if (!isLive && run.getState() != RunState.INTERACTIVE) {
                    // The process that executed it died; what it did is in the journal.
                    begin(run, false);
                }
            }
            default -> {
                if (isLive) {
                    change(run, "answer", one -> one.setRequest(RunRequest.NONE));
                } else {
                    begin(run, false);
                }
            }
        }
    }

    /** Of a run that follows sets: whether they are the same, still grow, and are about to go on doing so. */
    private boolean isInputSame(Run run) {
        Map<String, List<DataHeader>> begun = live.get(run.getNumber());
        return !StreamLinks.anyOpen(begun)
                || StreamLinks.isSame(begun, RunStart.inputs(run))
                        && run.getInputs().stream().allMatch(this::isComing);
    }

    private boolean isComing(Link link) {
        Run source = link.getSource();
        return source != null
                && (source.isFinished()
                        || source.isExecuting()
                        || source.isActive() && !readiness.apply(source).isBlocked());
    }

    private void finish(Run run, boolean isLive) {
        if (isLive) {
            finishes.add(run.getNumber());
        } else if (run.isActive() || run.isEnded() && !run.isFinished()) {
            // A stream that was paused takes what has come meanwhile.
            begin(run, false);
        } else {
            change(run, "answer", one -> one.setRequest(RunRequest.NONE));
        }
    }

    private void stop(Run run, boolean isLive) {
        if (isLive) {
            stops.add(run.getNumber());
        } else if (run.isActive()) {
            if (RunStart.isUnderWay(run)) {
                strays.add(RunStart.of(run, false));
            }
            change(run, "stop", one -> RunEnd.abort(one, "Stopped before it ended. Resume it to go on."));
        } else {
            change(run, "answer", one -> one.setRequest(RunRequest.NONE));
        }
    }

    private void begin(Run run, boolean restart) {
        Readiness now = readiness.apply(run);
        if (run.isEnded() && ImportedRuns.isImported(run)) {
            change(run, "refuse", ImportedRuns::refuse);
        } else if (now.isCyclic()) {
            change(run, "refuse", one -> {
                RunEnd.abort(one, now.message());
                one.setState(RunState.FAILED);
            });
        } else if (!now.isReady()) {
            keepWaiting(run, RunState.SCHEDULED, now.message());
        } else {
            start(run, RunStart.of(run, restart));
        }
    }

    private void start(Run run, RunStart start) {
        // A job waits for its resources where it was submitted to.
        if (start.placement().isJob() ? freeSlots == NOTHING : taken >= freeSlots) {
            keepWaiting(run, RunState.QUEUED, "waits for free processors");
            return;
        }
        taken += start.placement().isJob() ? 0 : 1;
        starts.add(start);
        change(run, "start", one -> begun(one, start));
    }

    private void keepWaiting(Run run, RunState state, String message) {
        if (run.getState() != state || !run.getMessage().equals(message)) {
            change(run, state.getName().toLowerCase(Locale.ROOT), one -> {
                one.setState(state);
                one.setMessage(message);
            });
        }
    }

    private static void begun(Run run, RunStart start) {
        run.setState(RunState.RUNNING);
        if (run.getRequest() != RunRequest.FINISH) {
            run.setRequest(RunRequest.NONE);
        }
        if (start.restart()) {
            // Nobody is to follow sets that are being removed.
            run.getOutputs().removeIf(output -> output instanceof ItemSet set && set.isOpen());
        }
        run.setStarted(start.started());
        run.setEnded(null);
        run.setMessage("");
        run.setFailedItems(0);
        run.setProgressDone(0);
        run.setProgressTotal(0);
        run.setProgressUnit("");
    }

    private void change(Run run, String word, Consumer<Run> change) {
        words.add(word + " " + run.getName());
        changes.add(() -> change.accept(run));
    }

    /** Writes the new states. */
    void write() {
        changes.forEach(Runnable::run);
    }

    /** What is to be done outside of the repository, once the states are written. Holds nothing of the model. */
    Plan plan() {
        Set<Integer> gone = new HashSet<>(live.keySet());
        project.getRuns().forEach(run -> gone.remove(run.getNumber()));
        stops.addAll(gone);
        return new Plan(
                List.copyOf(starts),
                List.copyOf(stops),
                List.copyOf(suspends),
                List.copyOf(finishes),
                List.copyOf(strays),
                List.copyOf(words),
                Readiness.isIdle(project));
    }

    /**
     * What follows from a look.
     *
     * @param starts the runs to be executed now
     * @param stops the numbers of the runs whose execution is to be stopped
     * @param suspends the numbers of the runs that are to take no more of their inputs for now
     * @param finishes the numbers of the runs of which the streams are to take no more
     * @param strays runs that died with their process and do not go on: their programs are to be ended
     * @param words what is written, for the history; empty when nothing is
     * @param idle whether nothing can be done unless somebody changes something
     */
    record Plan(
            List<RunStart> starts,
            List<Integer> stops,
            List<Integer> suspends,
            List<Integer> finishes,
            List<RunStart> strays,
            List<String> words,
            boolean idle) {}
}
