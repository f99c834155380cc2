/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.firn.testkit.ClassPath;
import org.firn.testkit.ExecutorContract;
import org.firn.testkit.FileAwait;
import org.junit.jupiter.api.Test;

/** The local executor: the contract, and what only it promises. */
class LocalExecutorTest extends ExecutorContract {

    @Override
    protected IExecutor open() {
        return new LocalExecutor(Duration.ofMillis(300));
    }

    @Test
    void recordSaysExactlyWhatRan() throws Exception {
        JobSpec job = job("sh", "-c", "exit 0", "a b")
                .environment(Map.of("FIRN_TEST", "1"))
                .build();
        end(executor().submit(job));
        JsonObject record = json(job.controlDirectory().resolve("job.json"));
        assertEquals("[\"sh\",\"-c\",\"exit 0\",\"a b\"]", record.get("command").toString());
        assertEquals("{\"FIRN_TEST\":\"1\"}", record.get("environment").toString());
        JsonObject program = record.getAsJsonObject("program");
        assertTrue(Path.of(program.get("path").getAsString()).isAbsolute());
        assertEquals(64, program.get("sha256").getAsString().length());
        JsonObject result = json(job.controlDirectory().resolve("result.json"));
        assertEquals(0, result.get("exitCode").getAsInt());
        assertTrue(result.has("started") && result.has("ended") && result.has("cpuSeconds"), result.toString());
    }

    @Test
    void programIsFoundInThePathOfItsOwnEnvironment() throws Exception {
        Path tool = directory.resolve("firn-own-tool");
        Files.writeString(tool, "#!/bin/sh\nexit 5\n");
        assertTrue(tool.toFile().setExecutable(true));
        JobSpec job = job("firn-own-tool")
                .environment(Map.of("PATH", directory + ":/usr/bin:/bin"))
                .build();
        assertEquals(5, end(executor().submit(job)).exitCode());
    }

    @Test
    void programNamedLikeAShellBuiltinIsTheProgram() throws Exception {
        JobSpec job = job("printf", "%s", "x").build();
        end(executor().submit(job));
        assertEquals("x", Files.readString(job.stdout()));
        String path = json(job.controlDirectory().resolve("job.json"))
                .getAsJsonObject("program")
                .get("path")
                .getAsString();
        assertTrue(path.endsWith("/printf"), path);
    }

    @Test
    void programSeesItsOwnLocaleAndNotTheWrappers() throws Exception {
        String show = "printf '%s' \"${LC_ALL-unset}\"";
        JobSpec given =
                job("sh", "-c", show).environment(Map.of("LC_ALL", "C.UTF-8")).build();
        end(executor().submit(given));
        assertEquals("C.UTF-8", Files.readString(given.stdout()));
        JobSpec inherited = job("sh", "-c", show).build();
        end(executor().submit(inherited));
        assertEquals(System.getenv().getOrDefault("LC_ALL", "unset"), Files.readString(inherited.stdout()));
    }

    @Test
    void missingProgramIsNamedWithACure() {
        JobException refusal = assertThrows(JobException.class, () -> executor()
                .submit(job("no-such-firn-program").build()));
        assertTrue(refusal.getMessage().contains("no-such-firn-program"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("Install it"), refusal.getMessage());
    }

    @Test
    void unusableProgramFileIsNamedWithACure() throws Exception {
        Path file = Files.writeString(directory.resolve("tool"), "#!/bin/sh\n");
        JobException refusal = assertThrows(
                JobException.class, () -> executor().submit(job(file.toString()).build()));
        assertTrue(refusal.getMessage().contains("chmod +x " + file), refusal.getMessage());
    }

    @Test
    void programKilledFromOutsideEndsWithItsSignal() throws Exception {
        JobResult result = end(executor().submit(script("kill -KILL $$")));
        assertEquals(137, result.exitCode());
        assertEquals(JobEnd.EXITED, result.end());
    }

    @Test
    void programThatIgnoresTheRequestIsForcedAfterTheGracePeriod() throws Exception {
        Path started = directory.resolve("started");
        JobHandle handle = executor().submit(script("trap '' TERM; : > " + started + "; while :; do sleep 600; done"));
        waitUntilExists(started);
        handle.cancel();
        assertEquals(JobEnd.CANCELLED, end(handle).end());
    }

    @Test
    void cancellingAtOnceEndsTheJob() throws Exception {
        for (int i = 0; i < 20; i++) {
            JobHandle handle = executor().submit(job("sleep", "600").build());
            handle.cancel();
            assertEquals(JobEnd.CANCELLED, end(handle).end());
        }
    }

    @Test
    void childThatMadeASessionsGroupOfItsOwnIsEndedToo() throws Exception {
        Path child = directory.resolve("child");
        Path started = directory.resolve("started");
        JobHandle handle = executor()
                .submit(script("set -m; (echo $$; exec sh -c 'echo $$ > " + child + "; : > " + started
                        + "; sleep 600') & wait"));
        waitUntilExists(started);
        handle.cancel();
        end(handle);
        long pid = Long.parseLong(Files.readString(child).strip());
        ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
        assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }

    @Test
    void memoryOfALongerJobIsSeen() throws Exception {
        JobResult result =
                end(executor().submit(script("x=$(head -c 30000000 /dev/zero | tr '\\0' x); sleep 1.3; : $x")));
        assertTrue(result.peakMemoryMiB() >= 25, () -> result.peakMemoryMiB() + " MiB seen of a program with 30 MB");
    }

    @Test
    void processIdThatWasUsedAgainIsNotTakenForTheJob() throws Exception {
        JobSpec job = script("exit 0");
        end(executor().submit(job));
        Path control = job.controlDirectory();
        Files.delete(control.resolve("exit"));
        Files.delete(control.resolve("result.json"));
        // As if this very process, alive but another one, had got the job's process id.
        String[] lines = Files.readString(control.resolve("process")).split("\n");
        Files.writeString(
                control.resolve("process"),
                lines[0] + "\n"
                        + lines[1].replaceFirst(
                                "^\\d+", Long.toString(ProcessHandle.current().pid())) + "\n");
        JobHandle found = executor().reattach(control, "");
        assertEquals(JobState.LOST, found.state());
        assertEquals(JobEnd.LOST, end(found).end());
    }

    @Test
    void halfWrittenExitCodeDoesNotCount() throws Exception {
        JobSpec job = script("exit 12");
        end(executor().submit(job));
        Files.delete(job.controlDirectory().resolve("result.json"));
        Files.writeString(job.controlDirectory().resolve("exit"), "1");
        assertEquals(
                JobEnd.LOST,
                end(executor().reattach(job.controlDirectory(), "")).end());
    }

    @Test
    void jobOutlivesTheProcessThatStartedIt() throws Exception {
        Path go = directory.resolve("go");
        JobSpec job = waitingFor(go);
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        ClassPath.ofThisProcess(directory),
                        Starter.class.getName(),
                        go.toString(),
                        job.controlDirectory().toString())
                .redirectErrorStream(true)
                .start();
        starter.getInputStream().read();
        starter.destroyForcibly().waitFor();
        JobHandle found = executor().reattach(job.controlDirectory(), "");
        assertTrue(found.state().isRunning());
        Files.createFile(go);
        assertTrue(end(found).isSuccess());
    }

    /** Starts a job and waits to be killed. */
    static final class Starter {
        private Starter() {}

        public static void main(String[] arguments) throws Exception {
            JobSpec job = JobSpec.builder(
                            Path.of(arguments[1]),
                            List.of("sh", "-c", "until [ -e " + arguments[0] + " ]; do sleep 0.02; done"))
                    .build();
            JobHandle handle = new LocalExecutor().submit(job);
            FileAwait.exists(job.controlDirectory().resolve("process"), Duration.ofSeconds(60));
            System.out.write('x');
            System.out.flush();
            handle.await(Duration.ofHours(1));
        }
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }
}
