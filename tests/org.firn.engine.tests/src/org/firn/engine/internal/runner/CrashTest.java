/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.model.data.DataPackage;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ProgramCall;
import org.firn.testkit.ClassPath;
import org.firn.testkit.FileAwait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process that executes a run is killed, and another one goes on. */
@Timeout(180)
class CrashTest {
    private static final int ITEMS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    /** Sixty items of some milliseconds each, which give a point and a CTF each. */
    private static TestProtocol items() {
        List<ItemSource> sources = new ArrayList<>();
        for (int i = 1; i <= ITEMS; i++) {
            sources.add(new ItemSource(i, "item" + i, null));
        }
        return new TestProtocol("items")
                .perItem()
                .configure(configuration -> {
                    configuration.output("points", DataPackage.Literals.COORDINATE_SET);
                    configuration.output("ctfs", DataPackage.Literals.CTF_SET);
                })
                .plan((run, plan) -> plan.forEach("handle", sources)
                        .produces("points", "ctfs")
                        .process(item -> {
                            byte[] bytes = new byte[1 << 20];
                            for (int i = 0; i < 4; i++) {
                                MessageDigest.getInstance("SHA-256").digest(bytes);
                            }
                            item.output("points").row(item.id()).set("x", item.id());
                            item.output("ctfs").row(item.id()).set("defocusU", item.id());
                            Files.createFile(run.outDirectory()
                                    .resolve(item.id() + "-"
                                            + ProcessHandle.current().pid()));
                        }));
    }

    /** One step that runs a program which ends when a file is there, and counts its runs. */
    private static TestProtocol program(Path directory, String parameter) {
        return new TestProtocol("program")
                .plan((run, plan) -> plan.step("call").arguments(parameter).run(step -> {
                    step.call(ProgramCall.of(
                            "sh",
                            "-c",
                            "until [ -e " + directory.resolve("go") + " ]; do sleep 0.02; done; echo " + parameter
                                    + " >> " + directory.resolve("count")));
                    Files.writeString(run.outDirectory().resolve("done"), parameter);
                }));
    }

    /** Executes a run until it is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Path directory = Path.of(arguments[0]);
            try (RunBench bench = new RunBench(directory, 2)) {
                bench.run(1, arguments[1].equals("items") ? items() : program(directory, "a"))
                        .execute();
            }
        }
    }

    private Process child(String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        ClassPath.ofThisProcess(directory),
                        Child.class.getName(),
                        directory.toString(),
                        what)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("child.log").toFile())
                .start();
    }

    @Test
    void everyItemIsThereExactlyOnceAfterSeveralKills() throws Exception {
        Path out = directory.resolve("runs/000001-items/out");
        Files.createDirectories(out);
        for (int round = 1; round <= 3; round++) {
            int wanted = round * 12;
            Process child = child("items");
            FileAwait.change(out, () -> count(out) >= wanted || !child.isAlive(), PATIENCE, wanted + " items");
            child.destroyForcibly().waitFor();
        }
        try (RunBench bench = new RunBench(directory)) {
            RunOutcome outcome = bench.run(1, items()).execute();
            assertEquals(End.FINISHED, outcome.end(), outcome::message);
            assertTrue(outcome.reused() > 0, "nothing of three attempts was kept");
            List<String> ids =
                    LongStream.rangeClosed(1, ITEMS).mapToObj(String::valueOf).toList();
            assertEquals(ids, bench.rows(RunBench.output(outcome, "points"), "id"));
            assertEquals(ids, bench.rows(RunBench.output(outcome, "ctfs"), "id"));
        }
    }

    private static long count(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll("-.*", ""))
                    .distinct()
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path killWhileTheProgramRuns() throws Exception {
        Path control = directory.resolve("runs/000001-program/work/call/sh-1");
        Files.createDirectories(control.getParent());
        Process child = child("program");
        FileAwait.exists(control, PATIENCE);
        FileAwait.exists(control.resolve("process"), PATIENCE);
        child.destroyForcibly().waitFor();
        return control;
    }

    @Test
    void programThatOutlivedItsEngineIsJoinedAndNotRunAgain() throws Exception {
        killWhileTheProgramRuns();
        try (RunBench bench = new RunBench(directory)) {
            RunBench.Run run = bench.run(1, program(directory, "a"));
            Runner runner = run.runner(RunListener.NONE);
            CompletableFuture<RunOutcome> outcome = CompletableFuture.supplyAsync(runner::execute);
            FileAwait.change(run.paths().run(), () -> said(run, "joins"), PATIENCE, "the program to be joined");
            Files.createFile(directory.resolve("go"));
            assertEquals(End.FINISHED, outcome.get().end(), outcome.get()::message);
            assertEquals("a\n", Files.readString(directory.resolve("count")));
            assertEquals("a", Files.readString(run.paths().out().resolve("done")));
        }
    }

    private static boolean said(RunBench.Run run, String text) {
        try {
            return Files.exists(run.paths().stdout())
                    && Files.readString(run.paths().stdout()).contains(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void programThatEndedMeanwhileIsNotRunAgain() throws Exception {
        Path control = killWhileTheProgramRuns();
        Files.createFile(directory.resolve("go"));
        FileAwait.exists(control.resolve("exit"), PATIENCE);
        try (RunBench bench = new RunBench(directory)) {
            RunOutcome outcome = bench.run(1, program(directory, "a")).execute();
            assertEquals(End.FINISHED, outcome.end(), outcome::message);
            assertEquals("a\n", Files.readString(directory.resolve("count")));
        }
    }

    @Test
    void programOfAnAttemptThatIsNoLongerWantedIsEnded() throws Exception {
        Path control = killWhileTheProgramRuns();
        long pid = Long.parseLong(
                Files.readString(control.resolve("process")).split("\n")[1].split(" ")[0]);
        try (RunBench bench = new RunBench(directory)) {
            TestProtocol without = new TestProtocol("program")
                    .plan((run, plan) -> plan.step("nothing").run(step -> {}));
            assertEquals(End.FINISHED, bench.run(1, without).execute().end());
            ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
            assertFalse(Files.exists(directory.resolve("count")));
        }
    }
}
