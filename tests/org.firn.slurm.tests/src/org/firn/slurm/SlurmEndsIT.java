/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.slurm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.Retry;
import org.firn.jobs.RetryingExecutor;
import org.firn.jobs.batch.BatchExecutor;
import org.firn.jobs.batch.BatchSettings;
import org.firn.testkit.FileAwait;
import org.firn.testkit.SlurmCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a real Slurm does to a job, its end is told as it was. */
@Timeout(180)
class SlurmEndsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static SlurmCluster cluster;

    @TempDir
    Path directory;

    private IExecutor executor;
    private int jobs;

    @BeforeAll
    static void start() throws Exception {
        SlurmCluster.assume();
        cluster = SlurmCluster.start(
                Files.createTempDirectory(Path.of("/tmp"), "firn-slurm"), 2, "JobAcctGatherParams=OverMemoryKill");
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @BeforeEach
    void open() {
        executor = executor();
    }

    private static IExecutor executor() {
        return new BatchExecutor(
                new Slurm(),
                cluster.commands(),
                BatchSettings.DEFAULT
                        .withPoll(Duration.ofMillis(300))
                        .withPatience(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(1)));
    }

    @AfterEach
    void close() {
        executor.close();
    }

    private JobSpec.Builder script(String text) {
        return JobSpec.builder(directory.resolve("job-" + jobs++), List.of("sh", "-c", text));
    }

    /** A job that has started and does not end before there is a file {@code go}. */
    private JobSpec running() {
        return script(": > started; until [ -e " + directory.resolve("go") + " ]; do sleep 0.05; done")
                .workingDirectory(directory)
                .build();
    }

    private void awaitStarted() throws Exception {
        FileAwait.exists(directory.resolve("started"), PATIENCE);
    }

    private static JobResult end(JobHandle handle) throws InterruptedException {
        return handle.await(PATIENCE).orElseThrow(() -> new AssertionError(handle.state() + ": " + handle.message()));
    }

    @Test
    void jobsSubmittedTogetherBecomeOneArrayAndEachKeepsItsOwnEnd() throws Exception {
        List<CompletableFuture<JobHandle>> handles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            JobSpec job = script("echo " + i + "; exit " + i).build();
            handles.add(CompletableFuture.supplyAsync(() -> submit(job), task -> new Thread(task).start()));
        }
        List<String> arrays = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            JobHandle handle = handles.get(i).get();
            assertEquals(i, end(handle).exitCode());
            assertEquals(i + "\n", Files.readString(directory.resolve("job-" + i + "/stdout")));
            arrays.add(handle.text().replaceAll("_.*", ""));
        }
        assertTrue(arrays.stream().distinct().count() < 8, arrays.toString());
    }

    private JobHandle submit(JobSpec job) {
        try {
            return executor.submit(job);
        } catch (JobException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void refusalIsToldInTheSchedulersWords() {
        JobException error = assertThrows(
                JobException.class,
                () -> executor.submit(script("true").queue("no-such-queue").build()));
        assertTrue(error.getMessage().contains("invalid partition specified: no-such-queue"), error.getMessage());
        error = assertThrows(
                JobException.class,
                () -> executor.submit(script("true").memoryMiB(1 << 30).build()));
        assertTrue(error.getMessage().contains("Memory specification can not be satisfied"), error.getMessage());
    }

    @Test
    void jobThatUsesTooMuchMemoryRunsOutOfMemory() throws Exception {
        JobResult result = end(executor.submit(script("head -c 300m /dev/zero | tail -c 290m | sleep 30")
                .memoryMiB(20)
                .build()));
        assertFalse(result.isSuccess());
        assertEquals(JobEnd.OUT_OF_MEMORY, result.end(), result.reason());
    }

    @Test
    void jobThatHadTooLittleMemoryOrTimeEndsWellWithMore() throws Exception {
        try (IExecutor retrying = new RetryingExecutor(executor())) {
            JobHandle memory = retrying.submit(script("head -c 300m /dev/zero | tail -c 290m | (sleep 4; wc -c)")
                    .memoryMiB(20)
                    .retry(new Retry(2, 40))
                    .build());
            JobHandle time = retrying.submit(script("sleep 6; echo done")
                    .wallTime(Duration.ofSeconds(2))
                    .retry(new Retry(1, 30))
                    .build());
            JobResult result = end(memory);
            assertTrue(result.isSuccess(), result.toString());
            assertTrue(result.reason().startsWith("attempt 2, with 800 MiB"), result.reason());
            assertTrue(end(time).isSuccess());
            assertEquals("done\n", Files.readString(directory.resolve("job-1/stdout")));
        }
    }

    @Test
    void jobOfAMachineThatFailsIsToldSo() throws Exception {
        try (IExecutor once = new BatchExecutor(
                new Slurm(),
                cluster.commands(),
                BatchSettings.DEFAULT.withPoll(Duration.ofMillis(300)).withQueue("long", List.of("--no-requeue")))) {
            JobHandle handle = once.submit(running());
            awaitStarted();
            int node = cluster.nodeOf(handle.text());
            cluster.crashNode(node, handle.text());
            JobResult result = end(handle);
            cluster.startNode(node);
            assertEquals(JobEnd.NODE_FAILED, result.end());
            assertTrue(result.reason().contains("Slurm says NODE_FAIL"), result.reason());
        }
        cluster.awaitIdleNodes();
    }

    @Test
    void jobThatSomebodyCancelsInSlurmIsCancelled() throws Exception {
        JobHandle handle = executor.submit(running());
        awaitStarted();
        cluster.run("scancel", handle.text());
        JobResult result = end(handle);
        assertEquals(JobEnd.CANCELLED, result.end());
        assertTrue(result.reason().contains("Slurm says CANCELLED"), result.reason());
    }

    @Test
    void waitingJobTellsWhyAndIsCancelledWithoutHavingStarted() throws Exception {
        JobHandle first = executor.submit(running());
        JobHandle handle = executor.submit(script("touch " + directory.resolve("ran"))
                .after(List.of(first.text()))
                .build());
        cluster.await(() -> handle.message().contains("PENDING (Dependency)"));
        handle.cancel();
        assertEquals(JobEnd.CANCELLED, end(handle).end());
        assertFalse(Files.exists(directory.resolve("ran")));
        first.cancel();
        end(first);
    }

    @Test
    void scriptThatWasChangedByHandIsNoSuccess() throws Exception {
        Path go = directory.resolve("go");
        JobHandle first = executor.submit(running());
        awaitStarted();
        JobSpec job = script("true").after(List.of(first.text())).build();
        JobHandle second = executor.submit(job);
        Files.writeString(job.controlDirectory().resolve("job.sh"), "#!/bin/sh\nexit 0\n");
        Files.createFile(go);
        JobResult result = end(second);
        assertEquals(JobEnd.CONTRADICTED, result.end());
        assertTrue(result.reason().contains("left no exit file"), result.reason());
        assertTrue(end(first).isSuccess());
    }

    @Test
    void jobAfterOneThatFailedNeverStarts() throws Exception {
        JobHandle first =
                executor.submit(script("until [ -e " + directory.resolve("go") + " ]; do sleep 0.05; done; exit 1")
                        .build());
        JobHandle second = executor.submit(script("touch " + directory.resolve("ran"))
                .after(List.of(first.text()))
                .build());
        Files.createFile(directory.resolve("go"));
        assertEquals(1, end(first).exitCode());
        assertEquals(JobEnd.CANCELLED, end(second).end());
        assertFalse(Files.exists(directory.resolve("ran")));
    }

    @Test
    void jobOutlivesTheDeathOfTheControllerAndSubmissionWaitsForIt() throws Exception {
        JobHandle handle = executor.submit(running());
        awaitStarted();
        cluster.killController();
        CompletableFuture<JobHandle> late =
                CompletableFuture.supplyAsync(() -> submit(script("true").build()));
        Files.createFile(directory.resolve("go"));
        assertFalse(handle.await(Duration.ofSeconds(2)).isPresent());
        cluster.startController();
        assertTrue(end(handle).isSuccess());
        assertTrue(end(late.get()).isSuccess());
    }

    @Test
    void jobThatIsStartedAnewIsNotLostMeanwhile() throws Exception {
        JobHandle handle = executor.submit(running());
        awaitStarted();
        Files.delete(directory.resolve("started"));
        cluster.run("scontrol", "requeue", handle.text());
        cluster.await(() -> handle.message().contains("BeginTime"));
        assertTrue(handle.state().isActive());
        // Slurm waits two minutes before it starts such a job again; a person may tell it not to.
        cluster.startAgain(handle.text(), directory.resolve("started"));
        Files.createFile(directory.resolve("go"));
        assertTrue(end(handle).isSuccess());
    }

    @Test
    void submissionThatNobodyNotedIsFoundByItsNameOrNeverStarts() throws Exception {
        JobSpec job = running();
        executor.submit(job);
        awaitStarted();
        Files.delete(job.controlDirectory().resolve("submission"));
        Files.delete(job.controlDirectory().resolve("claim"));
        try (IExecutor other = executor()) {
            JobHandle found = other.reattach(job.controlDirectory(), "");
            assertTrue(found.state().isActive());
            Files.createFile(directory.resolve("go"));
            assertTrue(end(found).isSuccess());
        }
    }
}
