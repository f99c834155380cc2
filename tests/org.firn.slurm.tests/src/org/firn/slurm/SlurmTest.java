/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.slurm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobException;
import org.firn.jobs.JobSpec;
import org.firn.jobs.JobState;
import org.firn.jobs.batch.BatchRequest;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.BatchStatus;
import org.firn.jobs.batch.CommandOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captured output of Slurm is understood, and requests become its options. */
class SlurmTest {
    private final Slurm slurm = new Slurm();

    private BatchStatus read(String word) throws Exception {
        return slurm.readList("12_3  |" + word + "   |1792  |NonZeroExitCode  |firn.x.1  |\n")
                .get(0);
    }

    @Test
    void lineOfTheListIsUnderstood() throws Exception {
        BatchStatus status = read("FAILED");
        assertEquals("12_3", status.id());
        assertEquals("firn.x.1", status.name());
        assertEquals(7, status.exitCode());
        assertEquals(JobEnd.EXITED, status.end());
        assertEquals("FAILED (NonZeroExitCode)", status.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "CONFIGURING", "REQUEUED", "REQUEUE_HOLD", "SPECIAL_EXIT"})
    void jobThatWaitsIsAlive(String word) throws Exception {
        assertEquals(JobState.WAITING, read(word).state());
        assertTrue(read(word).isKnown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUNNING", "COMPLETING", "SUSPENDED", "STOPPED", "RESIZING", "SIGNALING", "STAGE_OUT"})
    void jobThatRunsIsAlive(String word) throws Exception {
        assertEquals(JobState.RUNNING, read(word).state());
        assertTrue(read(word).isKnown());
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED by 0, CANCELLED",
        "TIMEOUT, TIMED_OUT",
        "DEADLINE, TIMED_OUT",
        "OUT_OF_MEMORY, OUT_OF_MEMORY",
        "NODE_FAIL, NODE_FAILED",
        "BOOT_FAIL, NODE_FAILED",
        "PREEMPTED, PREEMPTED",
        "COMPLETED, EXITED"
    })
    void everyEndHasItsMeaning(String word, JobEnd end) throws Exception {
        assertEquals(end, read(word).end());
    }

    @Test
    void stateOfALaterVersionIsAlive() throws Exception {
        BatchStatus status = read("TELEPORTING");
        assertFalse(status.isKnown());
        assertTrue(status.state().isActive());
        assertNull(status.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>login</html>", "a|b|c|d|e", "12|RUNNING"})
    void nonsenseIsNoList(String output) {
        assertThrows(JobException.class, () -> slurm.readList(output));
    }

    @Test
    void idIsFoundBehindAGreeting() throws Exception {
        assertEquals("123", slurm.id("Welcome to the cluster\n123;big\n"));
        assertThrows(JobException.class, () -> slurm.id("Submitted, maybe"));
    }

    @Test
    void endIsReadFromScontrolAndSacct() {
        BatchStatus job = slurm.readHistory(
                        "5",
                        new CommandOutput(
                                0, "JobId=5 JobName=firn.a JobState=TIMEOUT Reason=TimeLimit ExitCode=0:15 x=1\n", ""))
                .orElseThrow();
        assertEquals(JobEnd.TIMED_OUT, job.end());
        assertEquals(143, job.exitCode());
        BatchStatus accounted = slurm.readHistory("5", new CommandOutput(0, "CANCELLED by 7|0:0|firn.a\n", ""))
                .orElseThrow();
        assertEquals(JobEnd.CANCELLED, accounted.end());
        assertTrue(slurm.readHistory("5", new CommandOutput(1, "", "Slurm accounting storage is disabled"))
                .isEmpty());
    }

    @Test
    void jobThatSlurmItselfPutAsideGoesOnAndOneThatAPersonHoldsDoesNot() throws Exception {
        BatchStatus failed = slurm.readList("8|PENDING|0|launch failed requeued held|firn.x.1|")
                .get(0);
        assertEquals(List.of("scontrol", "release", "8"), slurm.mend(failed).get(0));
        BatchStatus held = slurm.readList("8|PENDING|0|JobHeldUser|firn.x.1|").get(0);
        assertEquals(List.of(), slurm.mend(held));
    }

    @Test
    void limitOfAWeekIsNoneToTheScheduler() {
        JobSpec job = JobSpec.builder(Path.of("/p"), List.of("x"))
                .wallTime(java.time.Duration.ofDays(7))
                .build();
        List<String> command =
                slurm.submit(BatchRequest.of(job, "firn.x", 1, Path.of("/p/log"), BatchSettings.DEFAULT), "s");
        assertFalse(command.toString().contains("--time"), command.toString());
    }

    @Test
    void requestBecomesOptionsThatAreNoShellText() {
        JobSpec job = JobSpec.builder(Path.of("/p/a b"), List.of("x"))
                .processors(4)
                .memoryMiB(2000)
                .gpus(2)
                .wallTime(java.time.Duration.ofSeconds(61))
                .queue("gpu; rm")
                .licences(Map.of("amira", 1))
                .after(List.of("7", "8_1"))
                .build();
        List<String> command = slurm.submit(
                BatchRequest.of(job, "firn.x", 3, Path.of("/p/100%"), BatchSettings.DEFAULT), "/p/submit.sh");
        assertTrue(
                command.containsAll(List.of(
                        "--chdir=/p/a b",
                        "--output=/p/100%%-%a",
                        "--array=0-2",
                        "--cpus-per-task=4",
                        "--mem=2000M",
                        "--gres=gpu:2",
                        "--time=2",
                        "--partition=gpu; rm",
                        "--licenses=amira:1",
                        "--dependency=afterok:7:8_1")),
                command.toString());
        assertEquals("/p/submit.sh", command.get(command.size() - 1));
    }
}
