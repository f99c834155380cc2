/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Per-item stages: every item once, in order, whatever happens in between. */
@Timeout(120)
class StageTest {
    @TempDir
    Path directory;

    private RunBench bench;
    private final List<String> executed = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> failing = Collections.synchronizedSet(new HashSet<>());
    private final Set<String> rejected = Collections.synchronizedSet(new HashSet<>());

    @BeforeEach
    void open() {
        bench = new RunBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Imports the files of a folder as micrographs. */
    private TestProtocol importing(Path folder) {
        return new TestProtocol("import")
                .perItem()
                .configure(configuration -> configuration
                        .output("micrographs", DataPackage.Literals.MICROGRAPH_SET)
                        .with("samplingRate", 2.0))
                .plan((run, plan) -> {
                    List<ItemSource> sources = new ArrayList<>();
                    try (var files = Files.list(folder)) {
                        files.sorted()
                                .forEach(file -> sources.add(new ItemSource(
                                        sources.size() + 1, file.getFileName().toString(), file)));
                    }
                    plan.forEach("check", sources).produces("micrographs").process(item -> {
                        executed.add(item.name());
                        item.output("micrographs")
                                .row(item.id())
                                .set("name", item.name())
                                .set("image.file", run.store(item.source().file()));
                    });
                });
    }

    private DataHeader micrographs(int count) throws IOException {
        Path folder = directory.resolve("data");
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            Path file = folder.resolve(String.format("mic%03d", i));
            if (Files.notExists(file)) {
                Files.writeString(file, "pixels " + i);
            }
        }
        RunOutcome outcome = bench.run(1, importing(folder)).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        executed.clear();
        return RunBench.output(outcome, "micrographs");
    }

    /** Gives three points a micrograph, and a CTF. */
    private TestProtocol picking() {
        return new TestProtocol("pick")
                .perItem()
                .parameters(
                        ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET),
                        ParameterSpec.integer("size").defaultValue(10),
                        ParameterSpec.integer("unused").defaultValue(1))
                .configure(configuration -> {
                    configuration.output("points", DataPackage.Literals.COORDINATE_SET);
                    configuration.output("ctfs", DataPackage.Literals.CTF_SET);
                })
                .plan((run, plan) -> plan.forEachItem("pick", "micrographs")
                        .uses("size")
                        .produces("points", "ctfs")
                        .process(this::pick));
    }

    private void pick(ItemContext item) throws ProtocolException {
        executed.add(item.name());
        if (failing.contains(item.name())) {
            throw new ProtocolException(item.name(), "is full of ice", "Leave it out.");
        }
        if (rejected.contains(item.name())) {
            item.reject("too thick");
            return;
        }
        RowSink points = item.output("points");
        for (int i = 1; i <= 3; i++) {
            points.row(item.id() * 1000 + i)
                    .set("x", item.run().parameters().integer("size") * i)
                    .set("micrograph.name", item.name());
        }
        item.output("ctfs").row(item.id()).set("defocusU", 100.0 * item.id());
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> String.format("mic%03d", i))
                .toList();
    }

    private static List<String> expectedIds(int... micrographs) {
        return IntStream.of(micrographs)
                .boxed()
                .flatMap(m -> IntStream.rangeClosed(1, 3).mapToObj(i -> String.valueOf(m * 1000 + i)))
                .toList();
    }

    @Test
    void everyItemIsHandledOnceAndRowsStandInTheOrderOfTheInput() throws Exception {
        RunOutcome outcome =
                bench.run(2, picking()).link("micrographs", micrographs(200)).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(200, outcome.executed());
        assertEquals(names(200), new ArrayList<>(new TreeSet<>(executed)));
        assertEquals(200, executed.size());
        DataHeader points = RunBench.output(outcome, "points");
        assertEquals(expectedIds(IntStream.rangeClosed(1, 200).toArray()), bench.rows(points, "id"));
        assertEquals(200, bench.rows(RunBench.output(outcome, "ctfs"), "id").size());
        try (ItemTable table = ItemTable.open(bench.table(points))) {
            assertTrue(table.isClosed());
        }
    }

    @Test
    void itemsAreHandledInParallel() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        DataHeader four = micrographs(4);
        RunOutcome outcome = bench.run(
                        2,
                        new TestProtocol("parallel")
                                .perItem()
                                .parameters(ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET))
                                .plan((run, plan) -> plan.forEachItem("wait", "micrographs")
                                        .process(item -> together.await(30, TimeUnit.SECONDS))))
                .link("micrographs", four)
                .execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
    }

    @Test
    void nothingIsHandledAgainWhenNothingChanged() throws Exception {
        DataHeader ten = micrographs(10);
        RunBench.Run run = bench.run(2, picking()).link("micrographs", ten);
        DataHeader first = RunBench.output(run.execute(), "points");
        executed.clear();
        for (String name : names(10)) {
            Files.setLastModifiedTime(
                    directory.resolve("data").resolve(name),
                    FileTime.from(Instant.now().plusSeconds(9)));
        }
        RunOutcome again = run.execute();
        assertEquals(List.of(), executed);
        assertEquals(0, again.executed());
        assertEquals(10, again.reused());
        assertEquals(first.attributes(), RunBench.output(again, "points").attributes());
    }

    @Test
    void parameterThatIsNotUsedChangesNothingAndOneThatIsUsedEverything() throws Exception {
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(5));
        run.execute();
        executed.clear();
        run.set("unused", 2).set("failureLimit", 50).execute();
        assertEquals(List.of(), executed);
        RunOutcome changed = run.set("size", 20).execute();
        assertEquals(5, executed.size());
        assertEquals(
                List.of("1001 20.0", "1002 40.0", "1003 60.0"),
                bench.rows(RunBench.output(changed, "points"), "id", "x").subList(0, 3));
        assertEquals(15, bench.rows(RunBench.output(changed, "points"), "id").size());
    }

    @Test
    void changedFileIsHandledAgainAndOthersAreNot() throws Exception {
        DataHeader before = micrographs(5);
        RunBench.Run run = bench.run(2, picking()).link("micrographs", before);
        run.execute();
        Files.writeString(directory.resolve("data/mic003"), "other pixels");
        DataHeader after = micrographs(5);
        executed.clear();
        RunOutcome outcome = run.link("micrographs", after).execute();
        assertEquals(List.of("mic003"), executed);
        assertEquals(expectedIds(1, 2, 3, 4, 5), bench.rows(RunBench.output(outcome, "points"), "id"));
        assertEquals(5, bench.rows(RunBench.output(outcome, "ctfs"), "id").size());
    }

    @Test
    void addedItemsAreHandledAndRemovedOnesDropped() throws Exception {
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(3));
        run.execute();
        executed.clear();
        DataHeader five = micrographs(5);
        RunOutcome more = run.link("micrographs", five).execute();
        assertEquals(Set.of("mic004", "mic005"), Set.copyOf(executed));
        assertEquals(expectedIds(1, 2, 3, 4, 5), bench.rows(RunBench.output(more, "points"), "id"));
        Files.delete(directory.resolve("data/mic005"));
        Files.delete(directory.resolve("data/mic004"));
        executed.clear();
        RunOutcome less = run.link("micrographs", micrographs(3)).execute();
        assertEquals(List.of(), executed);
        assertEquals(expectedIds(1, 2, 3), bench.rows(RunBench.output(less, "points"), "id"));
    }

    @Test
    void changeUpstreamThatLeavesRowsAndFilesAloneStillCounts() throws Exception {
        // A result of an external program may differ in bytes that sampling does not see: the key of what made it
        // counts.
        Path folder = directory.resolve("data");
        DataHeader before = micrographs(3);
        RunBench.Run run = bench.run(2, picking()).link("micrographs", before);
        run.execute();
        executed.clear();
        RunOutcome upstream = bench.run(1, importing(folder).version("2")).execute();
        executed.clear();
        run.link("micrographs", RunBench.output(upstream, "micrographs")).execute();
        assertEquals(3, executed.size());
    }

    @Test
    void failedItemsAreLeftOutAndListedAndTriedAgain() throws Exception {
        failing.add("mic002");
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(8));
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end());
        assertEquals(1, outcome.failedItems());
        assertEquals("1 of 8 micrographs failed: mic002 is full of ice. Leave it out.", outcome.message());
        DataHeader points = RunBench.output(outcome, "points");
        assertEquals(1, points.number("failedItems").orElseThrow());
        assertEquals(expectedIds(1, 3, 4, 5, 6, 7, 8), bench.rows(points, "id"));
        assertTrue(run.journal().contains("full of ice"));
        failing.clear();
        executed.clear();
        RunOutcome again = run.execute();
        assertEquals(List.of("mic002"), executed);
        assertEquals("", again.message());
        assertEquals(
                expectedIds(1, 2, 3, 4, 5, 6, 7, 8),
                bench.rows(RunBench.output(again, "points"), "id"),
                "rows must stand in the order of the input even when an item succeeded later");
    }

    @Test
    void tooManyFailedItemsFailTheRunAndKeepTheRest() throws Exception {
        failing.addAll(List.of("mic001", "mic002", "mic003"));
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(8));
        RunOutcome outcome = run.execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("20.0 %") && outcome.message().contains("mic001"), outcome.message());
        executed.clear();
        RunOutcome allowed = run.set("failureLimit", 40).execute();
        assertEquals(End.FINISHED, allowed.end(), allowed::message);
        assertEquals(3, allowed.failedItems());
        assertTrue(executed.size() <= 8, () -> "handled again although done: " + executed);
        assertEquals(expectedIds(4, 5, 6, 7, 8), bench.rows(RunBench.output(allowed, "points"), "id"));
    }

    @Test
    void runWhoseItemsAllFailedFailsWhateverTheLimit() throws Exception {
        failing.addAll(names(3));
        RunOutcome outcome = bench.run(2, picking())
                .link("micrographs", micrographs(3))
                .set("failureLimit", 100)
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().startsWith("All micrographs failed."), outcome.message());
    }

    @Test
    void rejectedItemsAreNoFailuresAndNotHandledAgain() throws Exception {
        rejected.addAll(List.of("mic001", "mic002"));
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(3));
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(0, outcome.failedItems());
        assertEquals(expectedIds(3), bench.rows(RunBench.output(outcome, "points"), "id"));
        assertTrue(run.journal().contains("too thick"));
        executed.clear();
        assertEquals(0, run.execute().executed());
    }

    @Test
    void itemWithoutRowsIsDoneAllTheSame() throws Exception {
        DataHeader three = micrographs(3);
        TestProtocol silent = new TestProtocol("silent")
                .perItem()
                .parameters(ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET))
                .configure(configuration -> configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                .plan((run, plan) -> plan.forEachItem("look", "micrographs")
                        .produces("points")
                        .process(item -> executed.add(item.name())));
        RunBench.Run run = bench.run(2, silent).link("micrographs", three);
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(0, RunBench.output(outcome, "points").size().orElseThrow());
        run.execute();
        assertEquals(3, executed.size());
    }

    @Test
    void vanishedFileFailsItsItemWithItsName() throws Exception {
        DataHeader eight = micrographs(8);
        Files.delete(directory.resolve("data/mic004"));
        RunOutcome outcome = bench.run(2, picking()).link("micrographs", eight).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertTrue(outcome.message().contains("data/mic004"), outcome.message());
        assertTrue(outcome.message().contains("Put it back"), outcome.message());
    }

    @Test
    void fullDiskFailsTheRunAtOnceAndNotItemByItem() throws Exception {
        DataHeader ten = micrographs(10);
        RunOutcome outcome = bench.run(
                        2,
                        new TestProtocol("writing")
                                .perItem()
                                .parameters(ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET))
                                .plan((run, plan) -> plan.forEachItem("write", "micrographs")
                                        .process(item -> {
                                            throw new IOException("No space left on device");
                                        })))
                .link("micrographs", ten)
                .set("failureLimit", 100)
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("is full") && outcome.message().contains("resume"), outcome.message());
    }

    @Test
    void stoppingKeepsWhatIsDoneAndResumeDoesTheRest() throws Exception {
        DataHeader forty = micrographs(40);
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch some = new CountDownLatch(10);
        TestProtocol slow = picking().plan((run, plan) -> plan.forEachItem("pick", "micrographs")
                .uses("size")
                .produces("points", "ctfs")
                .process(item -> {
                    pick(item);
                    some.countDown();
                    if (executed.size() > 20) {
                        stopped.await();
                    }
                }));
        Runner runner = bench.run(2, slow).link("micrographs", forty).runner(RunListener.NONE);
        Thread stopper = new Thread(() -> {
            try {
                some.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            runner.stop();
        });
        stopper.start();
        assertEquals(End.ABORTED, runner.execute().end());
        int before = executed.size();
        executed.clear();
        stopped.countDown();
        RunOutcome outcome = bench.run(2, picking()).link("micrographs", forty).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertTrue(outcome.reused() >= 5, () -> outcome.reused() + " of " + before + " items were kept");
        assertEquals(
                expectedIds(IntStream.rangeClosed(1, 40).toArray()),
                bench.rows(RunBench.output(outcome, "points"), "id"));
        assertEquals(40, bench.rows(RunBench.output(outcome, "ctfs"), "id").size());
    }

    @Test
    void rowsOfSecondaryOutputsThatWerePublishedBeforeACrashAreNotRepeated() throws Exception {
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(5));
        RunOutcome whole = run.execute();
        // As after a crash between the two tables: the first output lost its last batch, the second one did not.
        Path points = bench.table(RunBench.output(whole, "points"));
        Files.delete(points);
        Path ctfs = bench.table(RunBench.output(whole, "ctfs"));
        assertTrue(Files.exists(ctfs));
        executed.clear();
        RunOutcome again = run.execute();
        assertEquals(End.FINISHED, again.end(), again::message);
        assertEquals(5, executed.size());
        assertEquals(5, bench.rows(RunBench.output(again, "ctfs"), "id").size());
        assertEquals(15, bench.rows(RunBench.output(again, "points"), "id").size());
    }

    @Test
    void damagedRowsAreMadeAgain() throws Exception {
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(6));
        Path points = bench.table(RunBench.output(run.execute(), "points"));
        try (RandomAccessFile file = new RandomAccessFile(points.toFile(), "rw")) {
            file.seek(file.length() - 40);
            int old = file.read();
            file.seek(file.length() - 40);
            file.write(old ^ 0xff);
        }
        executed.clear();
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertFalse(executed.isEmpty());
        assertEquals(expectedIds(1, 2, 3, 4, 5, 6), bench.rows(RunBench.output(outcome, "points"), "id"));
        assertEquals(6, bench.rows(RunBench.output(outcome, "ctfs"), "id").size());
    }

    @Test
    void stepAfterAStageRunsAgainOnlyWhenTheItemsChanged() throws Exception {
        TestProtocol two = picking().plan((run, plan) -> {
            var picked = plan.forEachItem("pick", "micrographs")
                    .uses("size")
                    .produces("points", "ctfs")
                    .process(this::pick);
            plan.step("sum").uses().usesInputs().after(picked).run(step -> executed.add("sum"));
        });
        failing.add("mic002");
        RunBench.Run run = bench.run(2, two).link("micrographs", micrographs(8));
        run.execute();
        assertTrue(executed.contains("sum"));
        executed.clear();
        run.execute();
        assertEquals(List.of("mic002"), executed, "the failed item is tried again; nothing came of it");
        failing.clear();
        executed.clear();
        run.execute();
        assertEquals(List.of("mic002", "sum"), executed);
    }

    @Test
    void attributesSetByItemsAreThereAfterResume() throws Exception {
        DataHeader three = micrographs(3);
        TestProtocol measuring = picking().plan((run, plan) -> plan.forEachItem("pick", "micrographs")
                .uses("size")
                .produces("points", "ctfs")
                .process(item -> {
                    pick(item);
                    if (item.id() == 1) {
                        run.output("points").with("boxSize", 48);
                    }
                }));
        RunBench.Run run = bench.run(2, measuring).link("micrographs", three);
        run.execute();
        RunOutcome again = run.execute();
        assertEquals(0, again.executed());
        assertEquals(48, RunBench.output(again, "points").number("boxSize").orElseThrow());
    }

    @Test
    void twoItemsOfOneIdAreRefused() throws Exception {
        RunOutcome outcome = bench.run(2, new TestProtocol("twins").perItem().plan((run, plan) -> plan.forEach(
                                "look", List.of(new ItemSource(7, "a", null), new ItemSource(7, "b", null)))
                        .process(item -> {})))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("id 7"), outcome.message());
    }

    @Test
    void itemSeesItsRow() throws Exception {
        DataHeader two = micrographs(2);
        RunOutcome outcome = bench.run(
                        2,
                        new TestProtocol("looking")
                                .perItem()
                                .parameters(ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET))
                                .configure(configuration ->
                                        configuration.output("copies", DataPackage.Literals.MICROGRAPH_SET))
                                .plan((run, plan) -> plan.forEachItem("look", "micrographs")
                                        .produces("copies")
                                        .process(item -> {
                                            assertTrue(Files.exists(
                                                    run.resolve(item.row().text("image.file"))));
                                            assertTrue(item.row()
                                                    .value("opticsGroup")
                                                    .isEmpty());
                                            assertNotEquals(0, item.row().id());
                                            item.output("copies")
                                                    .row(item.id() + 100)
                                                    .copy(item.row());
                                        })))
                .link("micrographs", two)
                .execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(List.of("101 mic001", "102 mic002"), bench.rows(RunBench.output(outcome, "copies"), "id", "name"));
    }

    @Test
    void reasonOfAMissingFileSaysWhatToDo() throws Exception {
        DataHeader one = micrographs(8);
        RunOutcome outcome = bench.run(2, picking().plan((run, plan) -> plan.forEachItem("pick", "micrographs")
                        .produces("points", "ctfs")
                        .process(item -> {
                            if (item.id() == 1) {
                                throw new NoSuchFileException("/data/gain.mrc");
                            }
                            pick(item);
                        })))
                .link("micrographs", one)
                .execute();
        assertTrue(outcome.message().contains("/data/gain.mrc is not there"), outcome.message());
    }
}
