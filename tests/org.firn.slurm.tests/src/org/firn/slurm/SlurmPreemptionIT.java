/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.slurm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
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

/** A real Slurm whose partitions take the place of each other's jobs. */
@Timeout(180)
class SlurmPreemptionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static SlurmCluster cluster;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() throws Exception {
        SlurmCluster.assume();
        cluster = SlurmCluster.start(
                Files.createTempDirectory(Path.of("/tmp"), "firn-preempt"),
                1,
                "PreemptType=preempt/partition_prio",
                "PreemptMode=CANCEL",
                "PartitionName=cancelled Nodes=ALL PriorityTier=1 PreemptMode=CANCEL DefMemPerCPU=500 State=UP",
                "PartitionName=requeued Nodes=ALL PriorityTier=1 PreemptMode=REQUEUE DefMemPerCPU=500 State=UP",
                "PartitionName=urgent Nodes=ALL PriorityTier=9 PreemptMode=OFF DefMemPerCPU=500 State=UP");
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    private IExecutor executor;

    @BeforeEach
    void open() {
        executor = new BatchExecutor(
                new Slurm(), cluster.commands(), BatchSettings.DEFAULT.withPoll(Duration.ofMillis(300)));
    }

    @AfterEach
    void close() {
        executor.close();
    }

    private JobSpec job(String name, String queue, String text) {
        return JobSpec.builder(directory.resolve(name), List.of("sh", "-c", text))
                .workingDirectory(directory)
                .processors(2)
                .queue(queue)
                .build();
    }

    private JobHandle running(String queue) throws Exception {
        String text = ": > started; until [ -e go ]; do sleep 0.05; done; echo done";
        JobHandle handle = executor.submit(job("first", queue, text));
        FileAwait.exists(directory.resolve("started"), PATIENCE);
        Files.delete(directory.resolve("started"));
        return handle;
    }

    @Test
    void jobThatHadToMakeRoomIsToldSo() throws Exception {
        JobHandle first = running("cancelled");
        JobHandle urgent = executor.submit(job("second", "urgent", "true"));
        JobResult result = first.await(PATIENCE).orElseThrow();
        assertEquals(JobEnd.PREEMPTED, result.end(), result.reason());
        assertTrue(result.reason().contains("Slurm says PREEMPTED"), result.reason());
        assertTrue(urgent.await(PATIENCE).orElseThrow().isSuccess());
    }

    @Test
    void jobThatIsPutBackInTheQueueIsNotLostAndEndsWell() throws Exception {
        JobHandle first = running("requeued");
        JobHandle urgent = executor.submit(job("second", "urgent", "true"));
        assertTrue(urgent.await(PATIENCE).orElseThrow().isSuccess());
        assertTrue(first.state().isActive(), first.message());
        cluster.startAgain(first.text(), directory.resolve("started"));
        Files.createFile(directory.resolve("go"));
        assertTrue(first.await(PATIENCE).orElseThrow().isSuccess());
        assertEquals("done\n", Files.readString(directory.resolve("first/stdout")));
    }
}
