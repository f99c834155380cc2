/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.batch.BatchSchedulers;
import org.firn.slurm.Slurm;
import org.firn.testkit.SlurmCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A described cluster that is a real one, which is known only through the file. */
@Timeout(120)
class HostsOnSlurmIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final BatchSchedulers SCHEDULERS = new BatchSchedulers(Map.of("slurm", Slurm::new));
    private static SlurmCluster cluster;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        SlurmCluster.assume();
        cluster = SlurmCluster.start(Files.createTempDirectory(Path.of("/tmp"), "firn-hosts"), 1);
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    private Path file(String members) throws Exception {
        String conf = "\"SLURM_CONF=" + cluster.environment().get("SLURM_CONF") + "\"";
        StringBuilder commands = new StringBuilder();
        for (String command : List.of("sbatch", "squeue", "scancel", "scontrol", "sacct")) {
            commands.append(commands.length() == 0 ? "" : ", ");
            commands.append("\"" + command + "\": [\"env\", " + conf + ", \"" + command + "\"]");
        }
        return Files.writeString(
                folder.resolve("hosts.json"),
                "{\"firn\": \"hosts/1\", \"hosts\": [{\"id\": \"c\", \"scheduler\": \"slurm\", \"pollSeconds\": 0.3,\n"
                        + "\"queues\": [{\"name\": \"short\", \"default\": true, \"maxHours\": 0.5},"
                        + " {\"name\": \"long\", \"maxMemoryMiB\": 300, \"maxGpus\": 0}],\n"
                        + "\"commands\": {" + commands + "}" + members + "}]}");
    }

    private static IExecutor open(Path file, String id) {
        return new HostExecutors(file, SCHEDULERS)
                .executors().stream()
                        .filter(executor -> executor.id().equals(id))
                        .findFirst()
                        .map(ExecutorDescriptor::create)
                        .orElseThrow();
    }

    private JobSpec.Builder job(String name, String text) {
        return JobSpec.builder(folder.resolve(name), List.of("sh", "-c", text));
    }

    private static JobResult end(JobHandle handle) throws InterruptedException {
        return handle.await(PATIENCE).orElseThrow(() -> new AssertionError(handle.state() + ": " + handle.message()));
    }

    @Test
    void jobsGoToTheQueueThatTheExecutorNamesWithItsLimits() throws Exception {
        Path file = file("");
        String show = "echo $SLURM_JOB_PARTITION";
        try (IExecutor usual = open(file, "c");
                IExecutor longer = open(file, "c:long")) {
            JobHandle first = usual.submit(job("a", show + "; sleep 1").build());
            JobHandle second = longer.submit(job("b", show).build());
            assertTrue(
                    cluster.run("squeue", "-h", "-j", first.text(), "-o", "%l").contains("30:00"));
            assertTrue(end(first).isSuccess());
            assertTrue(end(second).isSuccess());
            assertEquals("short\n", Files.readString(folder.resolve("a/stdout")));
            assertEquals("long\n", Files.readString(folder.resolve("b/stdout")));
            JobException error = assertThrows(
                    JobException.class,
                    () -> longer.submit(job("d", show).memoryMiB(400).gpus(1).build()));
            assertTrue(
                    error.getMessage().contains("400 MiB of memory of 300 and 1 graphics processors of 0"),
                    error.getMessage());
            assertFalse(Files.exists(folder.resolve("d")));
        }
    }

    @Test
    void noMoreJobsThanTheHostAllowsAreThereAtOnce() throws Exception {
        Path file = file(", \"maxJobs\": 1");
        try (IExecutor usual = open(file, "c")) {
            String text = "date +%s%3N; sleep 0.5; date +%s%3N";
            List<CompletableFuture<JobResult>> ends = List.of("a", "b", "d").stream()
                    .map(name -> CompletableFuture.supplyAsync(
                            () -> submitted(usual, job(name, text).build()), task -> new Thread(task).start()))
                    .toList();
            for (CompletableFuture<JobResult> end : ends) {
                assertTrue(end.get().isSuccess());
            }
        }
        List<long[]> times = List.of("a", "b", "d").stream()
                .map(this::times)
                .sorted((one, other) -> Long.compare(one[0], other[0]))
                .toList();
        assertTrue(times.get(0)[1] <= times.get(1)[0] && times.get(1)[1] <= times.get(2)[0]);
    }

    private static JobResult submitted(IExecutor executor, JobSpec job) {
        try {
            return end(executor.submit(job));
        } catch (JobException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private long[] times(String name) {
        try {
            return Files.readAllLines(folder.resolve(name).resolve("stdout")).stream()
                    .mapToLong(Long::parseLong)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void submitCommandOfTheHostIsUsedAndWhatHasNoValueIsLeftOut() throws Exception {
        Path file = file(", \"options\": [\"--comment=mine\"],"
                + " \"submit\": [\"sbatch\", \"--parsable\", \"--job-name={name}\","
                + " \"--output={log}\", \"--chdir={directory}\", \"--ntasks=1\", \"--mem={memory}M\","
                + " [\"--licenses\", \"x:{gpus}\"], \"-p\", \"{queue}\", \"{script}\"]");
        try (IExecutor longer = open(file, "c:long")) {
            JobHandle handle =
                    longer.submit(job("a", "echo $SLURM_JOB_PARTITION").build());
            assertTrue(end(handle).isSuccess());
            assertEquals("long\n", Files.readString(folder.resolve("a/stdout")));
            assertTrue(cluster.run("scontrol", "show", "job", handle.text()).contains("Comment=mine"));
        }
    }

    @Test
    void hostThatAnswersIsToldSo() throws Exception {
        Host host = HostsFile.read(file(""), SCHEDULERS.ids()).find("c").orElseThrow();
        HostCheck check = HostCheck.of(host, SCHEDULERS, cluster.commands(), PATIENCE);
        assertTrue(check.works(), check.words());
        assertTrue(check.words().startsWith("Slurm answers; you have "), check.words());
    }
}
