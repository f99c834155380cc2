/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.data.DataPackage;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStream;
import org.firn.protocol.ParameterSpec;
import org.firn.tables.ItemTable;
import org.firn.testkit.ClassPath;
import org.firn.testkit.FileAwait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed while items stream through a chain: nothing is lost, and nothing is there twice. */
@Timeout(240)
class StreamCrashTest {
    private static final int ITEMS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path directory;

    /** Gives an item for each file of the name of its number, in the order of numbers. */
    private record Numbered(Path directory, long[] last) implements ItemStream {
        @Override
        public void open(List<ItemSource> earlier) {
            last[0] = earlier.stream().mapToLong(ItemSource::id).max().orElse(0);
        }

        @Override
        public @Nullable ItemSource next() throws InterruptedException {
            if (last[0] == ITEMS) {
                return null;
            }
            Path file = directory.resolve(String.valueOf(++last[0]));
            try {
                FileAwait.exists(file, PATIENCE);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return new ItemSource(last[0], file.getFileName().toString(), null);
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }

    private static EngineBench protocols(EngineBench bench, Path directory) {
        Path handled = directory.resolve("handled");
        return bench.protocol(new TestProtocol("scope")
                        .perItem()
                        .configure(configuration ->
                                configuration.output("micrographs", DataPackage.Literals.MICROGRAPH_SET))
                        .plan((run, plan) -> plan.forEachArriving("take", new Numbered(directory, new long[1]))
                                .produces("micrographs")
                                .process(item -> item.output("micrographs")
                                        .row(item.id())
                                        .set("name", item.name()))))
                .protocol(new TestProtocol("pass")
                        .perItem()
                        .parameters(ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET)
                                .streaming())
                        .configure(configuration ->
                                configuration.output("micrographs", DataPackage.Literals.MICROGRAPH_SET))
                        .plan((run, plan) -> plan.forEachItem("pass", "micrographs")
                                .produces("micrographs")
                                .process(item -> {
                                    item.output("micrographs").row(item.id()).set("name", item.name());
                                    Files.writeString(
                                            handled,
                                            run.name() + " " + item.id() + "\n",
                                            StandardOpenOption.CREATE,
                                            StandardOpenOption.APPEND);
                                })));
    }

    /** An engine that works until it is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            try (EngineBench bench = protocols(EngineBench.create(directory.resolve("project")), directory)) {
                bench.install(
                        run("scope", "scope"),
                        run("first", "pass", "micrographs=scope.micrographs"),
                        run("second", "pass", "micrographs=first.micrographs"));
                bench.start();
                bench.request(RunRequest.RUN, "scope", "first", "second");
                new CountDownLatch(1).await();
            }
        }
    }

    private void arrive(long from, long to) throws IOException {
        for (long item = from; item <= to; item++) {
            Files.createFile(directory.resolve(String.valueOf(item)));
        }
    }

    private List<String> handled() {
        try {
            Path file = directory.resolve("handled");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void chainGoesOnAfterItsProcessWasKilled() throws Exception {
        arrive(1, ITEMS / 2);
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
        FileAwait.change(
                directory,
                () -> handled().stream()
                                .filter(line -> line.startsWith("second"))
                                .count()
                        >= ITEMS / 4,
                PATIENCE,
                "items to come through the chain");
        child.destroyForcibly().waitFor();
        arrive(ITEMS / 2 + 1, ITEMS);
        try (EngineBench bench = protocols(EngineBench.open(directory.resolve("project")), directory)) {
            bench.start();
            bench.awaitIdle();
            for (String name : List.of("scope", "first", "second")) {
                assertEquals(RunState.FINISHED, bench.state(name), bench.states());
            }
            String table = bench.of("second", run -> ((ItemSet) run.findOutput("micrographs")).getTable());
            try (ItemTable rows = ItemTable.open(directory.resolve("project").resolve(table))) {
                long[] all = LongStream.rangeClosed(1, ITEMS).toArray();
                assertEquals(Arrays.toString(all), Arrays.toString(rows.longs("id")));
            }
            int repeated = handled().size() - 2 * ITEMS;
            assertTrue(repeated >= 0 && repeated < ITEMS, () -> repeated + " items were handled again");
        }
    }
}
