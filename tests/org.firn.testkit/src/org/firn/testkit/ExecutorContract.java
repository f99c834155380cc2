/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link IExecutor} does. Extend it in the tests of an executor and give it an instance. Programs are
 * those that every POSIX machine has; the temporary directory must be visible where the jobs run.
 */
public abstract class ExecutorContract {
    @TempDir
    protected Path directory;

    private IExecutor executor;
    private int jobs;

    /** A new executor. Called several times in a test: the second instance stands for another process. */
    protected abstract IExecutor open() throws Exception;

    /** How long a job may take from submission to its end when it has nothing to do. */
    protected Duration patience() {
        return Duration.ofSeconds(60);
    }

    @BeforeEach
    void openExecutor() throws Exception {
        executor = open();
    }

    @AfterEach
    void closeExecutor() {
        executor.close();
    }

    /** The executor under test. */
    protected final IExecutor executor() {
        return executor;
    }

    /** A job with a control directory of its own. */
    protected final JobSpec.Builder job(String... command) {
        return JobSpec.builder(directory.resolve("job-" + jobs++), List.of(command));
    }

    /** A shell script as a job. */
    protected final JobSpec script(String text) {
        return job("sh", "-c", text).build();
    }

    /** Waits for the end. */
    protected final JobResult end(JobHandle handle) throws InterruptedException {
        return handle.await(patience()).orElseThrow(() -> new AssertionError("The job did not end: " + handle.state()));
    }

    @Test
    void programGetsExactlyItsArguments() throws Exception {
        JobSpec job = job("sh", "-c", "printf '<%s>' \"$@\"", "name", "a b", "$HOME", "'", "*", "", "ü\nx")
                .build();
        assertTrue(end(executor.submit(job)).isSuccess());
        assertEquals("<a b><$HOME><'><*><><ü\nx>", Files.readString(job.stdout()));
    }

    @Test
    void exitCodeAndBothStreamsAreKept() throws Exception {
        JobSpec job = script("echo out; echo err >&2; exit 7");
        JobResult result = end(executor.submit(job));
        assertEquals(7, result.exitCode());
        assertEquals(JobEnd.EXITED, result.end());
        assertFalse(result.isSuccess());
        assertEquals("out\n", Files.readString(job.stdout()));
        assertEquals("err\n", Files.readString(job.stderr()));
    }

    @Test
    void environmentIsChangedAndOtherwiseInherited() throws Exception {
        JobSpec job = job("sh", "-c", "echo \"$FIRN_TEST:$FIRN_SPACE:${PATH:+path}\"")
                .environment(Map.of("FIRN_TEST", "$x", "FIRN_SPACE", "a b"))
                .build();
        end(executor.submit(job));
        assertEquals("$x:a b:path\n", Files.readString(job.stdout()));
    }

    @Test
    void programStartsInItsWorkingDirectory() throws Exception {
        Path work = Files.createDirectory(directory.resolve("a work directory")).toRealPath();
        JobSpec job = job("sh", "-c", "pwd").workingDirectory(work).build();
        end(executor.submit(job));
        assertEquals(work + "\n", Files.readString(job.stdout()));
    }

    @Test
    void standardInputIsEmpty() throws Exception {
        assertEquals(0, end(executor.submit(script("cat"))).exitCode());
    }

    @Test
    void timesAreThoseOfTheJob() throws Exception {
        JobResult result = end(executor.submit(script("i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done")));
        assertTrue(result.cpuSeconds() > 0.02, () -> result.cpuSeconds() + " s of CPU for 200,000 rounds");
        assertTrue(result.seconds() >= 0.02, () -> result.seconds() + " s for 200,000 rounds");
        assertFalse(result.ended().isBefore(result.started()));
    }

    @Test
    void runningJobSaysSoAndWaitingCanEndEarly() throws Exception {
        Path go = directory.resolve("go");
        JobHandle handle = executor.submit(waitingFor(go));
        assertTrue(handle.state().isActive());
        assertTrue(handle.await(Duration.ofMillis(10)).isEmpty());
        Files.createFile(go);
        assertTrue(end(handle).isSuccess());
        assertTrue(handle.state().isEnded());
        assertEquals(JobState.ENDED, handle.state());
    }

    @Test
    void cancellingEndsTheProgramAndItsChildren() throws Exception {
        Path child = directory.resolve("child");
        Path started = directory.resolve("started");
        JobHandle handle =
                executor.submit(script("sh -c 'echo $$ > " + child + "; : > " + started + "; exec sleep 600' & wait"));
        waitUntilExists(started);
        handle.cancel();
        assertEquals(JobEnd.CANCELLED, end(handle).end());
        long pid = Long.parseLong(Files.readString(child).strip());
        ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
        assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }

    @Test
    void cancellingAnEndedJobChangesNothing() throws Exception {
        JobHandle handle = executor.submit(script("exit 0"));
        assertTrue(end(handle).isSuccess());
        handle.cancel();
        assertTrue(end(handle).isSuccess());
    }

    @Test
    void jobThatRunsTooLongIsEnded() throws Exception {
        JobResult result = end(executor.submit(
                job("sleep", "600").wallTime(Duration.ofSeconds(1)).build()));
        assertEquals(JobEnd.TIMED_OUT, result.end());
        assertFalse(result.isSuccess());
    }

    @Test
    void anotherProcessFindsARunningJobAgain() throws Exception {
        Path go = directory.resolve("go");
        JobSpec job = waitingFor(go);
        String text = executor.submit(job).text();
        try (IExecutor other = open()) {
            JobHandle found = other.reattach(job.controlDirectory(), text);
            assertTrue(found.state().isActive());
            Files.createFile(go);
            assertTrue(end(found).isSuccess());
        }
    }

    @Test
    void anotherProcessFindsAnEndedJobAgain() throws Exception {
        JobSpec job = script("exit 3");
        JobHandle handle = executor.submit(job);
        end(handle);
        try (IExecutor other = open()) {
            JobHandle found = other.reattach(job.controlDirectory(), handle.text());
            assertTrue(found.state().isEnded());
            assertEquals(3, end(found).exitCode());
        }
    }

    @Test
    void jobIsFoundWithoutItsText() throws Exception {
        JobSpec job = script("exit 4");
        end(executor.submit(job));
        try (IExecutor other = open()) {
            assertEquals(4, end(other.reattach(job.controlDirectory(), "")).exitCode());
        }
    }

    @Test
    void anotherProcessCanCancel() throws Exception {
        JobSpec job = job("sleep", "600").build();
        JobHandle handle = executor.submit(job);
        try (IExecutor other = open()) {
            JobHandle found = other.reattach(job.controlDirectory(), handle.text());
            found.cancel();
            assertEquals(JobEnd.CANCELLED, end(found).end());
        }
        assertEquals(JobEnd.CANCELLED, end(handle).end());
    }

    @Test
    void unknownControlDirectoryIsRefused() {
        Path unknown = directory.resolve("never-used");
        JobException refusal = assertThrows(JobException.class, () -> executor.reattach(unknown, "text"));
        assertTrue(refusal.getMessage().contains(unknown.toString()), refusal.getMessage());
    }

    @Test
    void controlDirectoryIsUsedOnce() throws Exception {
        JobSpec job = script("exit 0");
        end(executor.submit(job));
        JobException refusal = assertThrows(JobException.class, () -> executor.submit(job));
        assertTrue(refusal.getMessage().contains(job.controlDirectory().toString()), refusal.getMessage());
    }

    @Test
    void missingWorkingDirectoryIsNamed() {
        Path missing = directory.resolve("missing");
        JobException refusal = assertThrows(
                JobException.class,
                () -> executor.submit(job("true").workingDirectory(missing).build()));
        assertTrue(refusal.getMessage().contains(missing.toString()), refusal.getMessage());
    }

    /** A job that ends as soon as the file is there. */
    protected final JobSpec waitingFor(Path file) {
        return script("until [ -e " + file + " ]; do sleep 0.02; done");
    }

    /** Waits until a job has made the file. */
    protected final void waitUntilExists(Path file) throws IOException, InterruptedException {
        FileAwait.exists(file, patience());
    }
}
