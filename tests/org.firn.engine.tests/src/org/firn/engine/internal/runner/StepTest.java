/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocol.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole-set steps: keys, order, outputs, failures. */
@Timeout(60)
class StepTest {
    @TempDir
    Path directory;

    private RunBench bench;
    private final List<String> executed = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        bench = new RunBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** first uses a, second uses b and follows first, other uses b. */
    private TestProtocol chain() {
        return new TestProtocol("chain")
                .parameters(
                        ParameterSpec.integer("a").defaultValue(1),
                        ParameterSpec.integer("b").defaultValue(1),
                        ParameterSpec.integer("c").defaultValue(1))
                .plan((run, plan) -> {
                    Step first = plan.step("first").uses("a").run(step -> executed.add("first"));
                    Step second = plan.step("second").uses("b").after(first).run(step -> executed.add("second"));
                    plan.step("third").uses().after(second).run(step -> executed.add("third"));
                    plan.step("other").uses("c").run(step -> executed.add("other"));
                });
    }

    @Test
    void stepsRunAfterThoseTheyFollow() throws Exception {
        RunOutcome outcome = bench.run(1, chain()).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(4, outcome.executed());
        assertTrue(executed.indexOf("first") < executed.indexOf("second"));
        assertTrue(executed.indexOf("second") < executed.indexOf("third"));
    }

    @Test
    void nothingIsExecutedTwiceWhenNothingChanged() throws Exception {
        RunBench.Run run = bench.run(1, chain());
        run.execute();
        executed.clear();
        RunOutcome again = run.execute();
        assertEquals(List.of(), executed);
        assertEquals(0, again.executed());
        assertEquals(4, again.reused());
        assertTrue(again.message().contains("0 steps executed"), again.message());
    }

    @Test
    void changedParameterExecutesItsStepsAndTheirDescendantsOnly() throws Exception {
        RunBench.Run run = bench.run(1, chain());
        run.execute();
        executed.clear();
        run.set("b", 2).execute();
        assertEquals(List.of("second", "third"), executed);
        executed.clear();
        run.set("c", 5).execute();
        assertEquals(List.of("other"), executed);
    }

    @Test
    void goingBackToAnOldParameterExecutesAgain() throws Exception {
        RunBench.Run run = bench.run(1, chain());
        run.execute();
        run.set("c", 2).execute();
        executed.clear();
        run.set("c", 1).execute();
        assertEquals(List.of("other"), executed, "the files of the first execution were overwritten by the second");
    }

    @Test
    void newProtocolVersionExecutesEverything() throws Exception {
        RunBench.Run run = bench.run(1, chain());
        run.execute();
        executed.clear();
        run.protocol(chain().version("2")).execute();
        assertEquals(4, executed.size());
    }

    @Test
    void addedStepDoesNotDisturbTheOthers() throws Exception {
        bench.run(1, chain()).execute();
        executed.clear();
        TestProtocol more = new TestProtocol("chain")
                .parameters(
                        ParameterSpec.integer("a").defaultValue(1),
                        ParameterSpec.integer("b").defaultValue(1),
                        ParameterSpec.integer("c").defaultValue(1))
                .plan((run, plan) -> {
                    plan.step("new").uses().run(step -> executed.add("new"));
                    plan.step("first").uses("a").run(step -> executed.add("first"));
                    plan.step("other").uses("c").run(step -> executed.add("other"));
                });
        bench.run(1, more).execute();
        assertEquals(List.of("new"), executed);
    }

    @Test
    void touchedFileChangesNothingAndChangedContentDoes() throws Exception {
        Path file = Files.writeString(directory.resolve("gain.txt"), "1");
        TestProtocol reading = new TestProtocol("reading")
                .parameters(ParameterSpec.file("gain"))
                .plan((run, plan) -> plan.step("read").run(step -> executed.add("read")));
        RunBench.Run run = bench.run(1, reading).set("gain", file.toString());
        run.execute();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(100)));
        run.execute();
        assertEquals(1, executed.size());
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "2");
        Files.setLastModifiedTime(file, time);
        run.execute();
        assertEquals(2, executed.size());
    }

    @Test
    void changeInALargeFileIsSeenAtItsEnds() throws Exception {
        Path file = directory.resolve("large");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(20 << 20);
        }
        TestProtocol reading = new TestProtocol("reading")
                .plan((run, plan) -> plan.step("read").reads(file).run(step -> executed.add("read")));
        bench.run(1, reading).execute();
        bench.run(1, reading).execute();
        assertEquals(1, executed.size());
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.seek((20 << 20) - 1);
            large.write(1);
        }
        bench.run(1, reading).execute();
        assertEquals(2, executed.size());
    }

    @Test
    void missingProductMakesItsStepRunAgain() throws Exception {
        TestProtocol making = new TestProtocol("making").plan((run, plan) -> {
            Path made = run.outDirectory().resolve("x");
            plan.step("make").makes(made).run(step -> {
                executed.add("make");
                Files.writeString(made, "x");
            });
        });
        RunBench.Run run = bench.run(1, making);
        run.execute();
        Files.delete(run.paths().out().resolve("x"));
        run.execute();
        assertEquals(2, executed.size());
    }

    @Test
    void stepThatDoesNotMakeItsFileFails() throws Exception {
        TestProtocol lying = new TestProtocol("lying").plan((run, plan) -> plan.step("make")
                .makes(run.outDirectory().resolve("volume.mrc"))
                .run(step -> {}));
        RunOutcome outcome = bench.run(1, lying).execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("volume.mrc"), outcome.message());
    }

    @Test
    void independentStepsRunAtTheSameTime() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        TestProtocol parallel = new TestProtocol("parallel").plan((run, plan) -> {
            for (int i = 0; i < 4; i++) {
                plan.step("step" + i).run(step -> together.await(30, TimeUnit.SECONDS));
            }
        });
        RunOutcome outcome = bench.run(1, parallel).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
    }

    @Test
    void stepsNeverUseMoreProcessorsThanThereAre() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        TestProtocol hungry = new TestProtocol("hungry").plan((run, plan) -> {
            for (int i = 0; i < 20; i++) {
                plan.step("step" + i).needs(2, 0).run(step -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    assertEquals(2, step.processors());
                    running.decrementAndGet();
                });
            }
        });
        assertEquals(End.FINISHED, bench.run(1, hungry).execute().end());
        assertTrue(most.get() <= 2, () -> most + " steps of 2 processors each ran on 4 processors");
        RunOutcome limited = bench.run(2, new TestProtocol("limited").plan((run, plan) -> plan.step("wide")
                        .needs(4, 0)
                        .run(step -> assertEquals(1, step.processors()))))
                .processors(1)
                .execute();
        assertEquals(End.FINISHED, limited.end(), limited::message);
    }

    @Test
    void stepThatNeedsMoreThanThereIsFailsWithTheCure() throws Exception {
        RunOutcome outcome = bench.run(1, new TestProtocol("greedy").plan((run, plan) -> plan.step("wide")
                        .needs(64, 0)
                        .run(step -> {})))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(
                outcome.message().contains("64 processors") && outcome.message().contains("wide"), outcome.message());
    }

    @Test
    void failingStepStopsItsFollowersAndResumeGoesOnThere() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        TestProtocol failing = new TestProtocol("failing").plan((run, plan) -> {
            Step before = plan.step("before").run(step -> executed.add("before"));
            Step middle = plan.step("middle").after(before).run(step -> {
                if (attempts.incrementAndGet() == 1) {
                    throw new ProtocolException("mask", "is empty", "Draw one.");
                }
            });
            plan.step("last").after(middle).run(step -> executed.add("last"));
        });
        RunOutcome first = bench.run(1, failing).execute();
        assertEquals(End.FAILED, first.end());
        assertEquals("mask is empty. Draw one.", first.message());
        assertEquals(List.of("before"), executed);
        RunOutcome second = bench.run(1, failing).execute();
        assertEquals(End.FINISHED, second.end(), second::message);
        assertEquals(List.of("before", "last"), executed);
        assertEquals(1, second.reused());
    }

    private TestProtocol points() {
        return new TestProtocol("points")
                .parameters(ParameterSpec.integer("count").defaultValue(3))
                .configure(configuration -> configuration
                        .output("points", DataPackage.Literals.COORDINATE_SET)
                        .with("samplingRate", 1.5))
                .plan((run, plan) -> plan.step("write").run(step -> {
                    executed.add("write");
                    RowSink points = step.output("points");
                    for (int i = 1; i <= run.parameters().count("count"); i++) {
                        points.row(i).set("x", i * 2).set("y", 0.5).set("micrograph.name", "m" + i);
                    }
                    run.output("points").with("boxSize", 64);
                }));
    }

    @Test
    void setWrittenByAStepIsPublishedWithItsAttributes() throws Exception {
        RunOutcome outcome = bench.run(1, points()).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        DataHeader points = RunBench.output(outcome, "points");
        assertEquals(List.of("1 2.0 m1", "2 4.0 m2", "3 6.0 m3"), bench.rows(points, "id", "x", "micrograph.name"));
        assertEquals(3, points.size().orElseThrow());
        assertEquals(1.5, points.number("samplingRate").orElseThrow());
        assertEquals(64, points.number("boxSize").orElseThrow());
        assertFalse(points.text("fingerprint").orElseThrow().isEmpty());
        assertTrue(points.text("table").orElseThrow().startsWith("tables/"), "stored relative to the project");
    }

    @Test
    void reusedStepGivesTheSameOutputWithAttributesSetWhileRunning() throws Exception {
        RunOutcome first = bench.run(1, points()).execute();
        RunOutcome second = bench.run(1, points()).execute();
        assertEquals(1, executed.size());
        assertEquals(
                RunBench.output(first, "points").attributes(),
                RunBench.output(second, "points").attributes());
    }

    @Test
    void changedOutputHasAnotherFingerprint() throws Exception {
        RunBench.Run run = bench.run(1, points());
        String three =
                RunBench.output(run.execute(), "points").text("fingerprint").orElseThrow();
        RunOutcome four = run.set("count", 4).execute();
        assertFalse(
                three.equals(RunBench.output(four, "points").text("fingerprint").orElseThrow()));
        assertEquals(4, bench.rows(RunBench.output(four, "points"), "id").size());
    }

    @Test
    void failingStepPublishesNothingOfItsTable() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("half")
                                .configure(configuration ->
                                        configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                                .plan((run, plan) -> plan.step("write").run(step -> {
                                    step.output("points").row(1).set("x", 1.0);
                                    throw new IllegalStateException("in the middle");
                                })))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("in the middle"), outcome.message());
        try (var files = Files.list(directory.resolve("tables"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void unknownColumnIsNamedWithThoseThatThereAre() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("typo")
                                .configure(configuration ->
                                        configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                                .plan((run, plan) -> plan.step("write")
                                        .run(step ->
                                                step.output("points").row(1).set("X", 1.0))))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(
                outcome.message().contains("'X'") && outcome.message().contains("micrograph.name"), outcome.message());
    }

    @Test
    void outputFileThatIsNotThereFailsTheRun() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("novolume")
                                .configure(configuration -> configuration.output("volume", DataPackage.Literals.VOLUME))
                                .plan((run, plan) -> plan.step("make").run(step -> run.output("volume")
                                        .with(
                                                "file",
                                                run.store(run.outDirectory().resolve("v.mrc"))))))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("v.mrc"), outcome.message());
    }

    @Test
    void runThatMadeNoneOfItsOutputsFails() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("nothing")
                                .configure(configuration ->
                                        configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                                .plan((run, plan) -> plan.step("idle").run(step -> {})))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("points"), outcome.message());
    }

    @Test
    void implausibleOutputsAreRefused() throws Exception {
        RunOutcome outcome = bench.run(1, points().verify(report -> {
                    if (report.output("points").orElseThrow().header().size().orElse(0) < 10) {
                        throw new ProtocolException("points", "are only 3", "Lower the threshold.");
                    }
                }))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertEquals("points are only 3. Lower the threshold.", outcome.message());
    }

    @Test
    void badParameterIsRefusedBeforeAnythingRuns() throws Exception {
        RunOutcome outcome = bench.run(1, points()).set("count", "many").execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("run1.count"), outcome.message());
        assertEquals(List.of(), executed);
    }

    @Test
    void missingFileOfAParameterIsNamed() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("reading")
                                .parameters(ParameterSpec.file("gain"))
                                .plan((run, plan) -> plan.step("read").run(step -> {})))
                .set("gain", "/no/such/gain.mrc")
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("/no/such/gain.mrc"), outcome.message());
    }

    @Test
    void runningOutOfMemoryFailsTheRunOnly() throws Exception {
        RunOutcome outcome = bench.run(1, new TestProtocol("fat").plan((run, plan) -> plan.step("eat")
                        .run(step -> {
                            throw new OutOfMemoryError("Java heap space");
                        })))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("memory") && outcome.message().contains("-Xmx"), outcome.message());
        assertEquals(End.FINISHED, bench.run(2, points()).execute().end());
    }

    @Test
    void vanishedInputTableIsNamedWithACure() throws Exception {
        DataHeader points = RunBench.output(bench.run(1, points()).execute(), "points");
        Path table = bench.table(points);
        Files.delete(table);
        RunOutcome outcome = bench.run(
                        2,
                        new TestProtocol("using")
                                .parameters(ParameterSpec.input("points", DataPackage.Literals.COORDINATE_SET))
                                .plan((run, plan) -> plan.step("use")
                                        .run(step ->
                                                run.input("points").openTable().close())))
                .link("points", points)
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains(table.toString()), outcome.message());
        assertTrue(outcome.message().contains("restart"), outcome.message());
    }

    @Test
    void stoppingInterruptsAStepAndResumeExecutesItAgain() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger attempts = new AtomicInteger();
        TestProtocol slow = new TestProtocol("slow").plan((run, plan) -> {
            Step quick = plan.step("quick").run(step -> executed.add("quick"));
            plan.step("slow").after(quick).run(step -> {
                if (attempts.incrementAndGet() == 1) {
                    running.countDown();
                    never.await();
                }
            });
        });
        Runner runner = bench.run(1, slow).runner(RunListener.NONE);
        Thread stopper = new Thread(() -> {
            try {
                running.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            runner.stop();
        });
        stopper.start();
        assertEquals(End.ABORTED, runner.execute().end());
        stopper.join();
        assertEquals(End.FINISHED, bench.run(1, slow).execute().end());
        assertEquals(2, attempts.get());
        assertEquals(List.of("quick"), executed);
    }

    @Test
    void tornLineAndDamagedLineOfTheJournalCostOnlyWhatTheySaid() throws Exception {
        RunBench.Run run = bench.run(1, chain());
        run.execute();
        executed.clear();
        String[] lines = run.journal().split("\n");
        StringBuilder damaged = new StringBuilder();
        for (String line : lines) {
            boolean hit = line.contains("\"type\":\"step\"") && line.contains("\"step\":\"other\"");
            damaged.append(hit ? line.substring(0, 20) + "#" : line).append('\n');
        }
        Files.writeString(run.paths().journal(), damaged + "{\"type\":\"step\",\"ste");
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(List.of("other"), executed);
        assertFalse(run.journal().contains("\"ste{"), "the torn line was not cut off");
    }

    @Test
    void everythingWrittenIsInsideTheRunDirectoryAndTables() throws Exception {
        bench.run(1, points()).execute();
        try (var entries = Files.list(directory)) {
            assertEquals(
                    Set.of("runs", "tables"),
                    Set.copyOf(
                            entries.map(entry -> entry.getFileName().toString()).toList()));
        }
    }

    @Test
    void planThatFailsIsShownToTheUserAsItIs() throws IOException {
        RunOutcome outcome = bench.run(1, new TestProtocol("noplan").plan((run, plan) -> {
                            throw new ProtocolException("pattern", "matches nothing", "Correct it.");
                        }))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertEquals("pattern matches nothing. Correct it.", outcome.message());
    }

    @Test
    void mistakesInAPlanAreNamed() throws IOException {
        RunOutcome outcome = bench.run(
                        1,
                        chain().plan((run, plan) -> plan.step("x").uses("nope").run(step -> {})))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("nope") && outcome.message().contains("[a, b, c]"), outcome.message());
    }
}
