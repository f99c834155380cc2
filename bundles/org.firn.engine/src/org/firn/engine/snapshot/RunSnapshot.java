/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.Readiness;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;

/**
 * A run as it was at one moment: what the command line and the workbench show of it.
 *
 * @param number its number in the project
 * @param name its name, by which commands address it
 * @param label what the user calls it
 * @param protocol the protocol's id
 * @param state where it is, as in the design
 * @param phase what that means for somebody who waits
 * @param requested whether something is asked of it that has not been done yet
 * @param blocked whether it waits for something that will not come by itself
 * @param progress how far it is
 * @param failedItems the number of items that failed
 * @param message what the user should know; may be empty
 * @param started when the last execution started
 * @param ended when the last execution ended
 * @param outputs what it has made
 * @param setup how it is set up
 */
public record RunSnapshot(
        int number,
        String name,
        String label,
        String protocol,
        String state,
        Phase phase,
        boolean requested,
        boolean blocked,
        Progress progress,
        long failedItems,
        String message,
        @Nullable Instant started,
        @Nullable Instant ended,
        List<OutputSnapshot> outputs,
        RunSetup setup) {

    /** What a state means for somebody who waits. */
    public enum Phase {
        /** Nobody asked it to run. */
        IDLE,
        /** It will run. */
        PENDING,
        /** It was to run, but a run before it decided that it is not needed. */
        NOT_TAKEN,
        /** It is doing something. */
        EXECUTING,
        /** It has ended well. */
        FINISHED,
        /** It has failed or was aborted. */
        FAILED
    }

    /**
     * How far a run is.
     *
     * @param done how much is done
     * @param total how much there is; 0 when not known
     * @param unit what is counted; may be empty
     */
    public record Progress(long done, long total, String unit) {
        /** For people: {@code 12/24 movies}; empty when nothing is known. */
        @Override
        public String toString() {
            if (done == 0 && total == 0) {
                return "";
            }
            return done + (total > 0 ? "/" + total : "") + (unit.isEmpty() ? "" : " " + unit);
        }
    }

    /** Reads a run of an open project. */
    public static RunSnapshot of(Run run) {
        return of(run, Readiness.of(run));
    }

    /** Reads all runs of an open project, in the order in which they were added. */
    public static List<RunSnapshot> all(Project project) {
        Function<Run, Readiness> readiness = Readiness.finder();
        return project.getRuns().stream()
                .map(run -> of(run, readiness.apply(run)))
                .toList();
    }

    private static RunSnapshot of(Run run, Readiness readiness) {
        return new RunSnapshot(
                run.getNumber(),
                run.getName(),
                run.getLabel() == null || run.getLabel().isEmpty() ? run.getName() : run.getLabel(),
                run.getProtocol(),
                run.getState().getName(),
                phase(run, readiness),
                run.getRequest() != RunRequest.NONE,
                readiness.isBlocked() || readiness.isCyclic(),
                new Progress(run.getProgressDone(), run.getProgressTotal(), text(run.getProgressUnit())),
                run.getFailedItems(),
                text(run.getMessage()),
                run.getStarted(),
                run.getEnded(),
                run.getOutputs().stream().map(OutputSnapshot::of).toList(),
                RunSetup.of(run));
    }

    /** Whether all is well with it now: it has finished, or its branch of the workflow was not taken. */
    public boolean isDone() {
        return phase == Phase.FINISHED || phase == Phase.NOT_TAKEN;
    }

    /** Whether it has ended, or will not start unless something else is asked for. */
    public boolean isSettled() {
        return phase != Phase.EXECUTING && (blocked || phase != Phase.PENDING && !requested);
    }

    private static Phase phase(Run run, Readiness readiness) {
        if (run.isExecuting()) {
            return Phase.EXECUTING;
        }
        if (run.isActive()) {
            return readiness.isNotTaken() ? Phase.NOT_TAKEN : Phase.PENDING;
        }
        if (run.isFinished()) {
            return Phase.FINISHED;
        }
        return run.isEnded() ? Phase.FAILED : Phase.IDLE;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
