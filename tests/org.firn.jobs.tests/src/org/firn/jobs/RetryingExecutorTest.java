/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.firn.testkit.FileAwait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RetryingExecutorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    /** Ends each job as it is told beforehand, and remembers what was asked for. */
    private static final class Scripted implements IExecutor {
        private final Deque<JobEnd> ends = new ArrayDeque<>();
        private final List<JobSpec> asked = new ArrayList<>();

        private Scripted(JobEnd... ends) {
            this.ends.addAll(List.of(ends));
        }

        @Override
        public synchronized JobHandle submit(JobSpec job) throws JobException {
            if (ends.isEmpty()) {
                throw new JobException("The queue gives no more");
            }
            asked.add(job);
            JobEnd end = ends.remove();
            Instant now = Instant.now();
            return new Ended(new JobResult(end == JobEnd.EXITED ? 0 : 9, end, now, now, 1, 0, ""));
        }

        @Override
        public JobHandle reattach(Path controlDirectory, String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            ends.clear();
        }
    }

    private record Ended(JobResult result) implements JobHandle {
        @Override
        public String text() {
            return "17";
        }

        @Override
        public JobState state() {
            return JobState.ENDED;
        }

        @Override
        public CompletionStage<JobResult> ended() {
            return CompletableFuture.completedFuture(result);
        }

        @Override
        public Optional<JobResult> await(Duration longest) {
            return Optional.of(result);
        }

        @Override
        public void cancel() {
            throw new AssertionError("It has ended");
        }
    }

    private JobSpec.Builder job(String text) {
        return JobSpec.builder(folder.resolve("job"), List.of("sh", "-c", text));
    }

    private static JobResult run(IExecutor executor, JobSpec job) throws Exception {
        try (IExecutor retrying = new RetryingExecutor(executor)) {
            return retrying.submit(job).await(PATIENCE).orElseThrow();
        }
    }

    @Test
    void memoryAndTimeGrowByWhatWasLacking() throws Exception {
        Scripted scripted = new Scripted(JobEnd.OUT_OF_MEMORY, JobEnd.TIMED_OUT, JobEnd.OUT_OF_MEMORY, JobEnd.EXITED);
        JobSpec job = job("").memoryMiB(101)
                .wallTime(Duration.ofSeconds(10))
                .retry(new Retry(3, 1.5))
                .build();
        JobResult result = run(scripted, job);
        assertTrue(result.isSuccess());
        assertEquals("attempt 4, with 228 MiB, for 15 s", result.reason());
        assertEquals(
                List.of(101L, 152L, 152L, 228L),
                scripted.asked.stream().map(JobSpec::memoryMiB).toList());
        assertEquals(
                List.of(10L, 10L, 15L, 15L),
                scripted.asked.stream().map(JobSpec::wallTimeSeconds).toList());
        assertEquals(
                List.of("job", "job/retry-1", "job/retry-2", "job/retry-3"),
                scripted.asked.stream()
                        .map(asked ->
                                folder.relativize(asked.controlDirectory()).toString())
                        .toList());
        assertEquals(folder.resolve("job/stdout"), scripted.asked.get(3).stdout());
    }

    @Test
    void jobIsTriedNoMoreOftenThanItAllows() throws Exception {
        Scripted scripted = new Scripted(JobEnd.OUT_OF_MEMORY, JobEnd.OUT_OF_MEMORY, JobEnd.EXITED);
        JobResult result =
                run(scripted, job("").memoryMiB(10).retry(new Retry(1, 2)).build());
        assertEquals(JobEnd.OUT_OF_MEMORY, result.end());
        assertEquals("attempt 2, with 20 MiB", result.reason());
        assertEquals(2, scripted.asked.size());
    }

    @Test
    void otherEndsAndJobsThatDoNotAllowItAreNotTriedAgain() throws Exception {
        for (JobEnd end : JobEnd.values()) {
            Scripted scripted = new Scripted(end, JobEnd.EXITED);
            boolean lacks = end == JobEnd.TIMED_OUT || end == JobEnd.OUT_OF_MEMORY;
            assertEquals(
                    lacks ? JobEnd.EXITED : end,
                    run(scripted, job("").memoryMiB(1).retry(new Retry(1, 2)).build())
                            .end());
            assertEquals(
                    end, run(new Scripted(end), job("").memoryMiB(1).build()).end());
        }
        JobResult unasked = run(
                new Scripted(JobEnd.OUT_OF_MEMORY, JobEnd.EXITED),
                job("").retry(new Retry(1, 2)).build());
        assertEquals(JobEnd.OUT_OF_MEMORY, unasked.end(), "there is no memory to multiply");
    }

    @Test
    void refusedRetryKeepsTheEndAndTellsWhy() throws Exception {
        JobResult result = run(
                new Scripted(JobEnd.OUT_OF_MEMORY),
                job("").memoryMiB(10).retry(new Retry(2, 2)).build());
        assertEquals(JobEnd.OUT_OF_MEMORY, result.end());
        assertEquals("it could not be tried again with more: The queue gives no more", result.reason());
    }

    @Test
    void programThatRanOutOfTimeEndsWellWithMore() throws Exception {
        JobResult result = run(
                new LocalExecutor(),
                job("sleep 2; echo done")
                        .wallTime(Duration.ofSeconds(1))
                        .retry(new Retry(1, 20))
                        .build());
        assertTrue(result.isSuccess(), result.toString());
        assertEquals("done\n", Files.readString(folder.resolve("job/stdout")));
    }

    @Test
    void whoFindsTheJobAgainFindsItsLatestAttempt() throws Exception {
        String waits = "until [ -e go ]; do sleep 0.1; done; echo again; exit";
        JobSpec job = job("[ -e ran ] && { " + waits + "; }; touch ran; sleep 30")
                .workingDirectory(folder)
                .wallTime(Duration.ofSeconds(2))
                .retry(new Retry(1, 30))
                .build();
        try (IExecutor died = new RetryingExecutor(new LocalExecutor());
                IExecutor other = new RetryingExecutor(new LocalExecutor())) {
            JobHandle first = died.submit(job);
            FileAwait.exists(folder.resolve("job/retry-1"), PATIENCE);
            FileAwait.exists(folder.resolve("job/retry-1/process"), PATIENCE);
            JobHandle found = other.reattach(job.controlDirectory(), first.text());
            assertTrue(found.state().isRunning());
            assertEquals("attempt 2, for 60 s", found.message());
            Files.createFile(folder.resolve("go"));
            assertTrue(found.await(PATIENCE).orElseThrow().isSuccess());
            assertFalse(Files.exists(folder.resolve("job/retry-2")));
        }
    }

    @Test
    void jobWhoseSubmitterDiedBeforeItTriedAgainIsTriedByTheNext() throws Exception {
        JobSpec job = job("[ -e ran ] && { echo again; exit; }; touch ran; sleep 30")
                .workingDirectory(folder)
                .wallTime(Duration.ofSeconds(1))
                .retry(new Retry(1, 30))
                .build();
        String text;
        try (IExecutor died = new LocalExecutor()) {
            JobHandle handle = died.submit(job);
            assertEquals(JobEnd.TIMED_OUT, handle.await(PATIENCE).orElseThrow().end());
            text = handle.text();
        }
        try (IExecutor next = new RetryingExecutor(new LocalExecutor())) {
            JobHandle found = next.reattach(job.controlDirectory(), text);
            assertTrue(found.await(PATIENCE).orElseThrow().isSuccess());
            assertEquals("again\n", Files.readString(folder.resolve("job/stdout")));
        }
    }

    @Test
    void cancelledJobIsNotTriedAgain() throws Exception {
        JobSpec job = job("sleep 30").memoryMiB(1).retry(new Retry(5, 2)).build();
        try (IExecutor retrying = new RetryingExecutor(new LocalExecutor())) {
            JobHandle handle = retrying.submit(job);
            handle.cancel();
            assertEquals(JobEnd.CANCELLED, handle.await(PATIENCE).orElseThrow().end());
        }
        assertFalse(Files.exists(folder.resolve("job/retry-1")));
    }

    @Test
    void senselessNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Retry(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Retry(1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Retry(1, Double.NaN));
    }
}
