/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.slurm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.batch.BatchExecutor;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.HostCommands;
import org.firn.jobs.batch.HostRefusedException;
import org.firn.jobs.batch.LocalCommands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A Slurm that hangs, refuses or talks nonsense: fake commands, made for this test. */
@Timeout(60)
class SlurmTroubleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration HANGS = Duration.ofSeconds(3);
    private static final String RUNS = "echo '17|RUNNING|0|None|name|'";
    private static final String DONE = "echo '17|COMPLETED|0|None|name|'";

    @TempDir
    Path folder;

    /** The directory of the fake commands stands for the cluster. */
    private final class FakeSlurm implements HostCommands {
        private final LocalCommands commands = new LocalCommands();

        @Override
        public CommandOutput run(List<String> command, Duration longest) throws IOException, InterruptedException {
            List<String> fake = new ArrayList<>(command);
            fake.set(0, folder.resolve("fake-" + command.get(0)).toString());
            return commands.run(fake, longest);
        }
    }

    @BeforeEach
    void install() throws IOException {
        fake(
                "sbatch",
                "for last; do :; done; SLURM_JOB_ID=17 setsid sh \"$last\" < /dev/null > /dev/null 2>&1 & echo 17");
        fake("squeue", RUNS);
        fake("scontrol", "exit 1");
        fake("sacct", "exit 1");
        fake("scancel", "exit 0");
    }

    private void fake(String command, String text) throws IOException {
        Path script = Files.writeString(folder.resolve("new"), "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(script, folder.resolve("fake-" + command), StandardCopyOption.REPLACE_EXISTING);
    }

    /** @param answer how long a command may take; short only where one hangs, since a busy machine is slow */
    private IExecutor executor(Duration answer) {
        return new BatchExecutor(
                new Slurm(),
                new FakeSlurm(),
                BatchSettings.DEFAULT
                        .withPoll(Duration.ofMillis(100))
                        .withPatience(answer, Duration.ofMillis(1500), Duration.ofSeconds(1)));
    }

    private JobSpec job(String text) {
        return JobSpec.builder(folder.resolve("job"), List.of("sh", "-c", text))
                .workingDirectory(folder)
                .build();
    }

    private String refusal() {
        return refusal(PATIENCE);
    }

    private String refusal(Duration answer) {
        try (IExecutor executor = executor(answer)) {
            return assertThrows(JobException.class, () -> executor.submit(job("touch ran")))
                    .getMessage();
        }
    }

    @Test
    void submissionThatHangsIsGivenUpAndNeverStarts() throws Exception {
        fake("sbatch", "for last; do :; done; echo \"$last\" > " + folder.resolve("script") + "; sleep 30");
        assertTrue(refusal(HANGS).contains("did not answer within 3 s"));
        // what Slurm may have accepted nevertheless starts later, and does nothing
        Process late = new ProcessBuilder(
                        "sh", Files.readString(folder.resolve("script")).strip())
                .start();
        assertEquals(0, late.waitFor());
        assertFalse(Files.exists(folder.resolve("ran")));
    }

    @Test
    void hostThatRefusesUsIsToldAtOnceInItsWords() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        HostCommands refusing = (command, longest) -> {
            attempts.incrementAndGet();
            throw new HostRefusedException("c is not a known host. Log in once");
        };
        try (IExecutor executor = new BatchExecutor(new Slurm(), refusing, BatchSettings.DEFAULT)) {
            String words = assertThrows(JobException.class, () -> executor.submit(job("touch ran")))
                    .getMessage();
            assertTrue(words.contains("c is not a known host. Log in once. Then resume the run"), words);
        }
        assertEquals(1, attempts.get());
    }

    @Test
    void nonsenseOfTheSubmissionIsTold() throws Exception {
        fake("sbatch", "echo Welcome to the cluster");
        assertTrue(refusal().contains("sbatch answered 'Welcome to the cluster', which is no job id"));
    }

    @Test
    void queueThatDoesNotExistIsToldInTheSchedulersWords() throws Exception {
        fake("sbatch", "echo 'sbatch: error: invalid partition specified: nope' >&2; exit 1");
        assertTrue(refusal().contains("invalid partition specified: nope"));
    }

    @Test
    void commandThatIsNotThereIsTold() throws Exception {
        Files.delete(folder.resolve("fake-sbatch"));
        assertTrue(refusal().contains("Is Slurm installed and running?"));
    }

    @Test
    void jobIsNeitherLostNorEndedWhileTheListHangsOrIsNonsense() throws Exception {
        try (IExecutor executor = executor(HANGS)) {
            JobHandle handle = executor.submit(job("until [ -e go ]; do sleep 0.05; done; echo done"));
            for (String trouble : List.of("sleep 30", "echo Welcome", "exit 1", "echo '17|FROLICKING|0|None|name|'")) {
                fake("squeue", trouble);
                assertFalse(handle.await(HANGS.plusMillis(500)).isPresent(), trouble);
                assertTrue(handle.state().isActive(), trouble);
            }
            Files.createFile(folder.resolve("go"));
            fake("squeue", DONE);
            JobResult result = handle.await(PATIENCE).orElseThrow();
            assertTrue(result.isSuccess(), result.toString());
            assertEquals("done\n", Files.readString(folder.resolve("job/stdout")));
        }
    }

    @Test
    void jobThatASilentSchedulerForgotIsToldByItsExitFile() throws Exception {
        try (IExecutor executor = executor(HANGS)) {
            JobHandle handle = executor.submit(job("exit 7"));
            fake("squeue", "exit 0");
            JobResult result = handle.await(PATIENCE).orElseThrow();
            assertEquals(7, result.exitCode());
            assertTrue(result.reason().contains("does not know the job any more"), result.reason());
        }
    }
}
