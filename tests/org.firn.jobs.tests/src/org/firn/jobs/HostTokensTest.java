/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.firn.testkit.FileAwait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a machine has once is used by one program at a time, whoever started it. */
@Timeout(180)
class HostTokensTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    Path directory;

    private final List<LocalExecutor> executors = new ArrayList<>();

    @BeforeEach
    void open() {
        executors.add(executor());
        executors.add(executor());
    }

    /** Each stands for an engine of its own. */
    private LocalExecutor executor() {
        return new LocalExecutor(
                Duration.ofSeconds(1), new HostTokens(directory.resolve("tokens"), List.of("0"), Map.of("amira", 1)));
    }

    @AfterEach
    void close() {
        executors.forEach(LocalExecutor::close);
    }

    private JobSpec.Builder job(String name, String text) {
        return JobSpec.builder(directory.resolve(name), List.of("sh", "-c", text));
    }

    private static JobResult end(JobHandle handle) throws InterruptedException {
        return handle.await(PATIENCE).orElseThrow(() -> new AssertionError("The job did not end"));
    }

    @Test
    void tenJobsOnOneGpuNeverOverlap() throws Exception {
        List<JobHandle> handles = new ArrayList<>();
        String script = "date +%s%N; echo $CUDA_VISIBLE_DEVICES; sleep 0.05; date +%s%N";
        for (int i = 0; i < 10; i++) {
            handles.add(
                    executors.get(i % 2).submit(job("job-" + i, script).gpus(1).build()));
        }
        List<long[]> used = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            assertTrue(end(handles.get(i)).isSuccess());
            List<String> lines = Files.readAllLines(directory.resolve("job-" + i + "/stdout"));
            assertEquals("0", lines.get(1));
            assertTrue(
                    Files.readString(directory.resolve("job-" + i + "/tokens")).startsWith("gpu 0 "));
            used.add(new long[] {Long.parseLong(lines.get(0)), Long.parseLong(lines.get(2))});
        }
        used.sort(Comparator.comparingLong(span -> span[0]));
        for (int i = 1; i < used.size(); i++) {
            assertTrue(used.get(i - 1)[1] <= used.get(i)[0], "two programs had the GPU at the same time");
        }
    }

    @Test
    void gpuOfAProgramThatWasKilledIsFreeAgainAndThatOfAnOrphanIsNot() throws Exception {
        JobHandle first = executors
                .get(0)
                .submit(job("first", "echo $$ > " + directory.resolve("pid") + "; exec sleep 600")
                        .gpus(1)
                        .build());
        FileAwait.change(directory, () -> Files.exists(directory.resolve("pid")), PATIENCE, "the program to start");
        executors.get(0).close();
        JobHandle second = executors.get(1).submit(job("second", "true").gpus(1).build());
        assertTrue(second.await(Duration.ofMillis(500)).isEmpty(), "the orphan still has the GPU");
        assertTrue(first.state().isActive());
        long pid = Long.parseLong(Files.readString(directory.resolve("pid")).strip());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        assertTrue(end(second).isSuccess());
    }

    @Test
    void jobThatWaitsForALicenceIsCancelled() throws Exception {
        JobHandle first = executors
                .get(0)
                .submit(job("first", "sleep 600").licences(Map.of("amira", 1)).build());
        FileAwait.exists(directory.resolve("first/tokens"), PATIENCE);
        JobHandle second = executors
                .get(1)
                .submit(job("second", "true").licences(Map.of("amira", 1)).build());
        second.cancel();
        assertEquals(JobEnd.CANCELLED, end(second).end());
        first.cancel();
        assertEquals(JobEnd.CANCELLED, end(first).end());
    }

    @Test
    void moreThanThereAreIsRefused() {
        JobException error = assertThrows(
                JobException.class,
                () -> executors.get(0).submit(job("job", "true").gpus(2).build()));
        assertTrue(error.getMessage().contains("needs 2 graphics processors, but there are only 1"));
        assertThrows(JobException.class, () -> executors
                .get(0)
                .submit(job("job", "true").licences(Map.of("matlab", 1)).build()));
    }
}
