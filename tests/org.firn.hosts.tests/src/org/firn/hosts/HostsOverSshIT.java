/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.batch.BatchSchedulers;
import org.firn.slurm.Slurm;
import org.firn.testkit.FileAwait;
import org.firn.testkit.SlurmCluster;
import org.firn.testkit.SshServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real Slurm whose commands work only behind a real SSH server. */
@Timeout(180)
class HostsOverSshIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final BatchSchedulers SCHEDULERS = new BatchSchedulers(Map.of("slurm", Slurm::new));
    private static SlurmCluster cluster;

    @TempDir
    Path folder;

    private SshServer server;
    private Path file;

    @BeforeAll
    static void startCluster() throws Exception {
        SshServer.assume();
        SlurmCluster.assume();
        cluster = SlurmCluster.start(Files.createTempDirectory(Path.of("/tmp"), "firn-ssh"), 1);
    }

    @AfterAll
    static void stopCluster() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @BeforeEach
    void start() throws Exception {
        // only who comes over this server finds the cluster's configuration
        server = SshServer.start(folder.resolve("sshd"), cluster.environment());
        file = Files.writeString(
                folder.resolve("hosts.json"),
                "{\"firn\": \"hosts/1\", \"hosts\": [{\"id\": \"c\", \"scheduler\": \"slurm\", \"pollSeconds\": 0.5,\n"
                        + "\"ssh\": {\"host\": \"127.0.0.1\", \"port\": " + server.port() + ", \"identity\": \""
                        + server.identity() + "\", \"knownHosts\": \"" + server.knownHosts() + "\"}}]}");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    private IExecutor open() {
        return new HostExecutors(file, SCHEDULERS)
                .executors().stream()
                        .findFirst()
                        .map(ExecutorDescriptor::create)
                        .orElseThrow();
    }

    private JobSpec job(String text) {
        return JobSpec.builder(folder.resolve("job"), List.of("sh", "-c", text)).build();
    }

    private static JobResult end(JobHandle handle) throws InterruptedException {
        return handle.await(PATIENCE).orElseThrow(() -> new AssertionError(handle.state() + ": " + handle.message()));
    }

    @Test
    void jobIsSubmittedAndItsEndIsToldWithItsExitCode() throws Exception {
        try (IExecutor over = open()) {
            JobHandle handle = over.submit(job("echo ran in $SLURM_JOB_ID; exit 3"));
            JobResult result = end(handle);
            assertEquals(3, result.exitCode());
            assertEquals("ran in " + handle.text() + "\n", Files.readString(folder.resolve("job/stdout")));
        }
    }

    @Test
    void jobIsCancelledThere() throws Exception {
        Path begun = folder.resolve("begun");
        try (IExecutor over = open()) {
            JobHandle handle = over.submit(job(": > " + begun + "; exec sleep 1000"));
            FileAwait.exists(begun, PATIENCE);
            handle.cancel();
            assertEquals(JobEnd.CANCELLED, end(handle).end());
            cluster.await(() -> cluster.run("squeue", "-h", "-j", handle.text()).isBlank());
        }
    }

    @Test
    void jobGoesOnWhileTheServerIsGoneAndItsEndIsToldWhenItIsBack() throws Exception {
        Path begun = folder.resolve("begun");
        Path go = folder.resolve("go");
        try (IExecutor over = open()) {
            JobHandle handle =
                    over.submit(job(": > " + begun + "; until [ -e " + go + " ]; do sleep 0.2; done; echo done"));
            FileAwait.exists(begun, PATIENCE);
            server.kill();
            assertFalse(handle.await(Duration.ofSeconds(2)).isPresent(), "nobody can know about an end");
            Files.createFile(go);
            server.start();
            assertTrue(end(handle).isSuccess());
            assertEquals("done\n", Files.readString(folder.resolve("job/stdout")));
        }
    }

    private HostCheck check() throws InterruptedException {
        Host host = HostsFile.read(file, SCHEDULERS.ids()).find("c").orElseThrow();
        return HostCheck.of(host, SCHEDULERS, Duration.ofSeconds(30));
    }

    @Test
    void checkLogsInAndTellsWhatIsWrong() throws Exception {
        HostCheck good = check();
        assertTrue(good.works(), good.words());
        assertTrue(good.words().contains("Slurm answers over 'ssh -p " + server.port()), good.words());
        server.kill();
        HostCheck gone = check();
        assertFalse(gone.works());
        assertTrue(gone.words().contains("Connection refused. Are host and port right"), gone.words());
        server.start();
        Files.delete(server.knownHosts());
        HostCheck unknown = check();
        assertFalse(unknown.works());
        assertTrue(unknown.words().contains("is not a known host"), unknown.words());
        try (IExecutor over = open()) {
            JobException error = assertThrows(JobException.class, () -> over.submit(job("true")));
            assertTrue(error.getMessage().contains("is not a known host"), error.getMessage());
        }
    }
}
