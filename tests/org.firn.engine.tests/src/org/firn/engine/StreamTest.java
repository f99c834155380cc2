/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.firn.model.data.DataPackage;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ItemRow;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.RowSink;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs follow sets that grow, item by item. */
@Timeout(180)
class StreamTest {
    @TempDir
    Path directory;

    private final TestStream arriving = new TestStream();
    private final Map<String, AtomicInteger> handled = new ConcurrentHashMap<>();
    private final Set<Long> refused = ConcurrentHashMap.newKeySet();
    private EngineBench bench;

    @BeforeEach
    void create() throws Exception {
        bench = protocols(EngineBench.create(directory.resolve("project")));
    }

    private EngineBench protocols(EngineBench fresh) {
        return fresh.protocol(microscope()).protocol(points()).protocol(pairs());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void count(String run, long item) {
        handled.computeIfAbsent(run + " " + item, any -> new AtomicInteger()).incrementAndGet();
    }

    private TestProtocol microscope() {
        return new TestProtocol("microscope")
                .perItem()
                .configure(configuration -> configuration.output("micrographs", DataPackage.Literals.MICROGRAPH_SET))
                .plan((run, plan) -> plan.forEachArriving("take", arriving)
                        .produces("micrographs")
                        .process(item -> {
                            count(run.name(), item.id());
                            run.output("micrographs").with("width", 64);
                            item.output("micrographs").row(item.id()).set("name", item.name());
                        }));
    }

    /** Two points on each micrograph, none on those that are refused. */
    private TestProtocol points() {
        return new TestProtocol("points")
                .perItem()
                .parameters(
                        ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET)
                                .streaming(),
                        ParameterSpec.number("x").defaultValue(1.0))
                .configure(configuration -> configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                .plan((run, plan) -> plan.forEachItem("pick", "micrographs")
                        .produces("points")
                        .process(item -> {
                            count(run.name(), item.id());
                            if (refused.contains(item.id())) {
                                item.reject("refused");
                                return;
                            }
                            RowSink points = item.output("points");
                            for (long i = 1; i <= 2; i++) {
                                points.row(item.id() * 10 + i)
                                        .set("micrograph.id", item.id())
                                        .set("x", run.parameters().number("x") * i);
                            }
                        }));
    }

    /** Joins micrographs with their points. */
    private TestProtocol pairs() {
        return new TestProtocol("pairs")
                .perItem()
                .parameters(
                        ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET)
                                .streaming(),
                        ParameterSpec.input("points", DataPackage.Literals.COORDINATE_SET)
                                .streaming())
                .configure(configuration -> configuration.output("pairs", DataPackage.Literals.COORDINATE_SET))
                .plan((run, plan) -> plan.forEachItem("pair", "micrographs")
                        .joins("points", "micrograph.id")
                        .produces("pairs")
                        .process(item -> {
                            count(run.name(), item.id());
                            double sum = 0;
                            for (ItemRow point : item.joined("points")) {
                                sum += point.number("x");
                            }
                            item.output("pairs").row(item.id()).set("x", sum);
                        }));
    }

    /** Counts the micrographs again whenever there are two more. */
    private TestProtocol census() {
        return new TestProtocol("census")
                .parameters(ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET)
                        .streaming())
                .configure(configuration -> configuration.output("counts", DataPackage.Literals.COORDINATE_SET))
                .plan((run, plan) -> plan.step("count")
                        .repeats("micrographs", 2)
                        .run(step -> {
                            try (ItemTable table =
                                    step.run().input("micrographs").openTable()) {
                                count(run.name(), table.size());
                                step.output("counts").row(1).set("x", table.size());
                            }
                        }));
    }

    @Test
    void stepIsRepeatedInBatchesAndOnceMoreForAll() throws Exception {
        bench.protocol(census());
        bench.install(run("scope", "microscope"), run("census", "census", "micrographs=scope.micrographs"));
        bench.start();
        bench.request(RunRequest.RUN, "scope", "census");
        for (long item = 1; item <= 4; item += 2) {
            long there = item + 1;
            arriving.put(item, there);
            bench.await(project -> handled.containsKey("census " + there), there + " to be counted");
            bench.await(project -> project.findRun("census").findOutput("counts") != null, "the count to be shown");
        }
        arriving.put(5);
        bench.await(project -> size(project, "scope", "micrographs") == 5, "five micrographs");
        bench.request(RunRequest.FINISH, "scope").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("census"), bench.states());
        assertEquals(Set.of(2L, 4L, 5L), counts());
    }

    private Set<Long> counts() {
        return handled.keySet().stream()
                .filter(key -> key.startsWith("census "))
                .map(key -> Long.parseLong(key.substring(7)))
                .collect(Collectors.toSet());
    }

    private void install() throws Exception {
        bench.install(
                run("scope", "microscope"),
                run("pick", "points", "micrographs=scope.micrographs"),
                run("pair", "pairs", "micrographs=scope.micrographs", "points=pick.points"));
    }

    private static long size(Project project, String run, String output) {
        return project.findRun(run).findOutput(output) instanceof ItemSet set ? set.getSize() : -1;
    }

    private void awaitPairs(long count) throws Exception {
        bench.await(project -> size(project, "pair", "pairs") == count, count + " pairs");
    }

    private void assertHandledOnce(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(item -> Set.of("scope", "pick", "pair")
                .forEach(run -> assertEquals(1, handled.get(run + " " + item).get(), run + " " + item)));
    }

    private double[] sums() throws Exception {
        String table = bench.of("pair", run -> ((ItemSet) run.findOutput("pairs")).getTable());
        try (ItemTable pairs = ItemTable.open(directory.resolve("project").resolve(table))) {
            return pairs.doubles("x");
        }
    }

    @Test
    void itemsGoThroughTheChainAsTheyArriveAndTheChainEndsWithTheStream() throws Exception {
        install();
        bench.start();
        bench.request(RunRequest.RUN, "scope", "pick", "pair");
        arriving.put(1, 2, 3);
        awaitPairs(3);
        bench.awaitState("pair", RunState.WAITING);
        arriving.put(4);
        awaitPairs(4);
        assertEquals(true, bench.of("scope", run -> ((ItemSet) run.findOutput("micrographs")).isOpen()));
        bench.request(RunRequest.FINISH, "scope").awaitIdle();
        for (String name : new String[] {"scope", "pick", "pair"}) {
            assertEquals(RunState.FINISHED, bench.state(name), bench.states());
        }
        assertEquals(RunRequest.NONE, bench.of("scope", Run::getRequest));
        assertHandledOnce(1, 4);
        assertEquals(4, sums().length);
        assertEquals(3, sums()[3]);
    }

    @Test
    void manyItemsInQuickSuccessionAreEachHandledOnce() throws Exception {
        install();
        bench.start();
        bench.request(RunRequest.RUN, "scope", "pick", "pair");
        arriving.put(LongStream.rangeClosed(1, 400).toArray());
        awaitPairs(400);
        bench.request(RunRequest.FINISH, "scope").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("pair"), bench.states());
        assertHandledOnce(1, 400);
    }

    @Test
    void itemsWithoutRowsInTheOtherInputDoNotHoldUpTheJoin() throws Exception {
        refused.add(2L);
        install();
        bench.start();
        bench.request(RunRequest.RUN, "scope", "pick", "pair");
        arriving.put(1, 2);
        awaitPairs(2);
        assertEquals(0, sums()[1]);
    }

    @Test
    void whatHasBecomeOfEachItemIsSeenWhileTheStreamGoesOn() throws Exception {
        refused.add(2L);
        install();
        bench.start();
        bench.request(RunRequest.RUN, "scope", "pick", "pair");
        arriving.put(1, 2);
        awaitPairs(2);
        bench.request(RunRequest.STOP, "pick")
                .await(project -> project.findRun("pick").isEnded(), "pick to end");
        arriving.put(3);
        bench.await(project -> size(project, "scope", "micrographs") == 3, "three micrographs");
        assertEquals("1 DONE 1 , 2 DONE 1 , 3 DONE 1 ", items("scope"));
        assertEquals("1 DONE 2 , 2 REJECTED 0 refused, 3 WAITING 0 ", items("pick"));
        bench.request(RunRequest.RESUME, "pick");
        awaitPairs(3);
        refused.clear();
        bench.request(RunRequest.FINISH, "scope").awaitIdle();
        assertEquals("1 DONE 2 , 2 REJECTED 0 refused, 3 DONE 2 ", items("pick"));
    }

    private String items(String run) throws Exception {
        return RunItems.read(bench.repository().directory(), bench.of(run, RunItems::source)).stream()
                .map(item -> item.id() + " " + item.state() + " " + item.rows() + " " + item.reason())
                .collect(Collectors.joining(", "));
    }

    @Test
    void pausedStreamIsGoneOnWithAndNothingIsDoneTwice() throws Exception {
        install();
        bench.start();
        bench.request(RunRequest.RUN, "scope", "pick", "pair");
        arriving.put(1, 2);
        awaitPairs(2);
        bench.request(RunRequest.STOP, "scope").awaitIdle();
        assertEquals(RunState.ABORTED, bench.state("scope"), bench.states());
        assertEquals(RunState.SCHEDULED, bench.state("pair"), bench.states());
        assertTrue(bench.message("pick").contains("was stopped"), bench.message("pick"));
        bench.request(RunRequest.RESUME, "scope");
        arriving.put(3);
        awaitPairs(3);
        assertEquals(2, arriving.earlier().size());
        bench.request(RunRequest.FINISH, "scope").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("pair"), bench.states());
        assertHandledOnce(1, 3);
    }

    @Test
    void finishedStreamIsReopenedAndOnlyWhatIsNewIsDone() throws Exception {
        install();
        bench.start();
        bench.request(RunRequest.RUN, "scope", "pick", "pair");
        arriving.put(1, 2);
        awaitPairs(2);
        bench.request(RunRequest.FINISH, "scope").awaitIdle();
        bench.request(RunRequest.RUN, "scope", "pick", "pair");
        arriving.put(3);
        awaitPairs(3);
        bench.request(RunRequest.FINISH, "scope").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("pair"), bench.states());
        assertHandledOnce(1, 3);
    }

    @Test
    void changedParameterConcernsOnlyWhatDependsOnIt() throws Exception {
        install();
        bench.start();
        bench.request(RunRequest.RUN, "scope", "pick", "pair");
        arriving.put(1, 2);
        awaitPairs(2);
        bench.request(RunRequest.STOP, "pick")
                .await(project -> project.findRun("pick").isEnded(), "pick to end");
        bench.repository().edit("change", project -> {
            project.findRun("pick").setParameters("{\"x\": 5}");
            return null;
        });
        bench.request(RunRequest.RESUME, "pick");
        arriving.put(3);
        awaitPairs(3);
        bench.request(RunRequest.FINISH, "scope").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("pair"), bench.states());
        assertEquals(1, handled.get("scope 1").get());
        assertEquals(2, handled.get("pick 1").get());
        assertEquals(15, sums()[0]);
        assertEquals(3, sums().length);
    }

    @Test
    void engineThatIsClosedInTheMiddleIsFollowedByOneThatGoesOn() throws Exception {
        install();
        bench.start();
        bench.request(RunRequest.RUN, "scope", "pick", "pair");
        arriving.put(1, 2);
        awaitPairs(2);
        bench.close();
        bench = protocols(EngineBench.open(directory.resolve("project")));
        bench.start();
        bench.request(RunRequest.RESUME, "scope", "pick", "pair");
        arriving.put(3);
        awaitPairs(3);
        bench.request(RunRequest.FINISH, "scope").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("pair"), bench.states());
        assertHandledOnce(1, 3);
    }
}
