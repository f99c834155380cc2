/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobResult;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.BatchStatus;

/** Decides whether a job has ended, and how, from what the scheduler says and from what the job left. */
final class BatchVerdict {
    private static final int FIRST_SIGNAL = 128;
    private static final Pattern MEMORY =
            Pattern.compile("exceeded (?:job )?memory limit|oom.?kill|out of memory", Pattern.CASE_INSENSITIVE);

    private final String scheduler;
    private final BatchSettings settings;
    private final BatchControl control;
    private final ControlDirectory files;

    BatchVerdict(String scheduler, BatchSettings settings, BatchControl control) {
        this.scheduler = scheduler;
        this.settings = settings;
        this.control = control;
        files = control.files();
    }

    /**
     * The end; empty when there is none yet or files may still come.
     *
     * @param status what the scheduler says; null when it answered and does not know the job any more
     * @param since how long it has been saying that the job is over
     */
    Optional<JobResult> of(@Nullable BatchStatus status, Duration since) {
        OptionalInt left = files.exitCode();
        boolean late = since.compareTo(settings.visibility()) >= 0;
        Optional<JobEnd> asked = files.ending();
        if (status != null && status.end() == null) {
            return isStartedAgain(status, left)
                    ? Optional.of(result(
                            left.getAsInt(), JobEnd.EXITED, says(status) + ", but it has ended; its exit file counts"))
                    : Optional.empty();
        }
        if (asked.isPresent()) {
            return Optional.of(result(left.orElse(-1), asked.get(), status == null ? "" : says(status)));
        }
        if (status == null && left.isPresent()) {
            return Optional.of(result(left.getAsInt(), JobEnd.EXITED, forgotten("its exit file counts")));
        }
        if (status == null) {
            return late
                    ? Optional.of(result(-1, JobEnd.LOST, forgotten("and it left no exit code")))
                    : Optional.empty();
        }
        if (status.end() != JobEnd.EXITED) {
            String also = left.isPresent() ? "; its exit file says " + left.getAsInt() : "";
            return Optional.of(result(left.orElse(status.exitCode()), status.end(), says(status) + also));
        }
        return left.isPresent() ? Optional.of(compared(status, left.getAsInt())) : missing(status, late);
    }

    /** A controller that died and forgot wants to begin anew; a job that a signal ended is to begin anew. */
    private static boolean isStartedAgain(BatchStatus status, OptionalInt left) {
        return left.isPresent()
                && left.getAsInt() < FIRST_SIGNAL
                && !status.state().isRunning();
    }

    private JobResult compared(BatchStatus status, int left) {
        String own = left == 0 ? "" : control.schedulerWords();
        if (MEMORY.matcher(own).find()) {
            // the program was killed first, and the shell had the time to note that
            return result(left, JobEnd.OUT_OF_MEMORY, says(status) + ": " + own);
        }
        // Not every scheduler tells it.
        return left == status.exitCode() || status.exitCode() < 0
                ? result(left, JobEnd.EXITED, left == 0 ? "" : says(status))
                : result(
                        -1,
                        JobEnd.CONTRADICTED,
                        says(status) + " with exit code " + status.exitCode() + ", but its exit file says " + left
                                + ". Look at its output, then resume the run");
    }

    private Optional<JobResult> missing(BatchStatus status, boolean late) {
        String own = control.schedulerWords();
        if (status.exitCode() >= FIRST_SIGNAL && MEMORY.matcher(own).find()) {
            return Optional.of(result(status.exitCode(), JobEnd.OUT_OF_MEMORY, says(status) + ": " + own));
        }
        if (!late) {
            return Optional.empty();
        }
        String without = says(status) + " with exit code " + status.exitCode() + ", but the job left no exit file in "
                + files.path() + (own.isEmpty() ? "" : " (" + own + ")");
        String meaning = status.exitCode() >= FIRST_SIGNAL
                ? ": it was killed with the shell that would have written it"
                : ": it failed before its program was started";
        return Optional.of(
                status.exitCode() == 0
                        ? result(
                                -1,
                                JobEnd.CONTRADICTED,
                                without + ". Was its script changed, or is the directory not shared with the cluster?")
                        : result(status.exitCode(), JobEnd.EXITED, without + meaning));
    }

    private String says(BatchStatus status) {
        return scheduler + " says " + status.words();
    }

    private String forgotten(String rest) {
        return scheduler + " does not know the job any more, " + rest;
    }

    private JobResult result(int code, JobEnd end, String reason) {
        return new JobResult(code, end, files.started(), files.ended(), files.cpuSeconds(), 0, reason);
    }
}
