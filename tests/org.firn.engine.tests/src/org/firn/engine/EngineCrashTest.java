/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.firn.model.data.DataPackage;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ProgramCall;
import org.firn.testkit.ClassPath;
import org.firn.testkit.FileAwait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process with the engine is killed, and the next engine goes on with what it finds. */
@Timeout(180)
class EngineCrashTest {
    private static final int ITEMS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path directory;

    /** Items wait, from the seventh on, until a file is there; each execution leaves a file. */
    private static TestProtocol items(Path directory) {
        List<ItemSource> sources = new ArrayList<>();
        for (int i = 1; i <= ITEMS; i++) {
            sources.add(new ItemSource(i, "item" + i, null));
        }
        return new TestProtocol("items")
                .perItem()
                .configure(configuration -> configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                .plan((run, plan) -> plan.forEach("handle", sources)
                        .produces("points")
                        .process(item -> {
                            if (item.id() > 6 && !Files.exists(directory.resolve("go"))) {
                                new CountDownLatch(1).await();
                            }
                            item.output("points").row(item.id()).set("x", item.id());
                            Files.createTempFile(
                                    Files.createDirectories(directory.resolve("handled")), item.id() + "-", "");
                        }));
    }

    private static TestProtocol program(Path directory) {
        return new TestProtocol("program").plan((run, plan) -> plan.step("call")
                .run(step -> step.call(ProgramCall.of(
                        "sh",
                        "-c",
                        "until [ -e " + directory.resolve("go") + " ]; do sleep 0.02; done; echo x >> "
                                + directory.resolve("count")))));
    }

    private static EngineBench protocols(EngineBench bench, Path directory) {
        return bench.protocol(items(directory)).protocol(program(directory)).protocol(EngineBench.copy(() -> {}));
    }

    /** An engine that works until it is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            try (EngineBench bench = protocols(EngineBench.create(directory.resolve("project")), directory)) {
                bench.install(
                        run("items", "items"), run("copy", "copy", "points=items.points"), run("program", "program"));
                bench.start();
                bench.request(RunRequest.RUN, "items", "copy", "program");
                new CountDownLatch(1).await();
            }
        }
    }

    private void crash() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        ClassPath.ofThisProcess(directory),
                        Child.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("child.log").toFile())
                .start();
        Path control = directory.resolve("project/runs/000003-program/work/call/sh-1/process");
        Path log = directory.resolve("project/tables/000001-points.fit");
        for (Path file : List.of(
                directory.resolve("project"),
                directory.resolve("project/tables"),
                log,
                directory.resolve("project/runs"),
                directory.resolve("project/runs/000003-program"),
                directory.resolve("project/runs/000003-program/work"),
                control.getParent().getParent(),
                control.getParent(),
                control)) {
            FileAwait.exists(file, PATIENCE);
        }
        Path journal = directory.resolve("project/runs/000001-items");
        FileAwait.change(directory.resolve("handled"), () -> handled() >= 6, PATIENCE, "six items in " + journal);
        child.destroyForcibly().waitFor();
    }

    private int handled() {
        try (var files = Files.list(directory.resolve("handled"))) {
            return (int) files.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nextEngineResumesItemsJoinsProgramsAndGoesOnWithTheRest() throws Exception {
        Files.createDirectories(directory.resolve("handled"));
        crash();
        try (EngineBench bench = protocols(EngineBench.open(directory.resolve("project")), directory)) {
            assertEquals(RunState.RUNNING, bench.state("items"));
            assertEquals(RunState.RUNNING, bench.state("program"));
            Files.createFile(directory.resolve("go"));
            bench.start();
            bench.awaitIdle();
            for (String name : List.of("items", "copy", "program")) {
                assertEquals(RunState.FINISHED, bench.state(name), bench.states());
            }
            assertEquals(ITEMS, bench.points("items"));
            assertEquals(ITEMS, bench.points("copy"));
            assertEquals("x\n", Files.readString(directory.resolve("count")), "the program ran more than once");
            assertTrue(handled() < 2 * ITEMS, () -> handled() + " executions of " + ITEMS + " items");
        }
    }

    @Test
    void runThatDiedIsStoppedWithItsProgramWhenThatWasAsked() throws Exception {
        Files.createDirectories(directory.resolve("handled"));
        crash();
        Path process = directory.resolve("project/runs/000003-program/work/call/sh-1/process");
        long pid = Long.parseLong(Files.readString(process).split("\n")[1].split(" ")[0]);
        try (EngineBench bench = protocols(EngineBench.open(directory.resolve("project")), directory)) {
            bench.request(RunRequest.STOP, "items", "copy", "program");
            bench.start();
            bench.awaitIdle();
            assertEquals(RunState.ABORTED, bench.state("program"), bench.states());
            ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
            assertFalse(Files.exists(directory.resolve("count")));
        }
    }
}
