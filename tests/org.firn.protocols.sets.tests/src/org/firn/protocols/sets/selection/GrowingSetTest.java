/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.Engine;
import org.firn.engine.RunRequests;
import org.firn.engine.RunTimes;
import org.firn.engine.WorkflowInstaller;
import org.firn.model.data.DataPackage;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.Configuration;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStream;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocols.sets.editing.EditColumns;
import org.firn.protocols.sets.joining.JoinColumns;
import org.firn.protocols.sets.joining.UnionSets;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.repository.Subscription;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sets that grow are chosen from item by item where that is possible; what needs the whole set says so. */
@Timeout(120)
class GrowingSetTest {
    private static final String MICROGRAPHS = "micrographs";
    private static final ItemSource END = new ItemSource(-1, "", null);
    private static final WorkflowRun SCOPE = new WorkflowRun("scope", "scope", Map.of(), Map.of());

    @TempDir
    Path directory;

    private final BlockingQueue<ItemSource> arriving = new LinkedBlockingQueue<>();
    private final ProtocolRegistry protocols = ProtocolRegistry.of(
            descriptor("scope", new Scope()),
            descriptor("sets.filter", new FilterItems()),
            descriptor("sets.filter.quality", new FilterQuality()),
            descriptor("sets.edit", new EditColumns()),
            descriptor("sets.subset", new SubsetItems()),
            descriptor("sets.union", new UnionSets()),
            descriptor("sets.join", new JoinColumns()),
            descriptor("sets.sample", new SampleItems()));
    private ProjectRepository repository;
    private Engine engine;

    private static ProtocolDescriptor descriptor(String id, Protocol protocol) {
        return new ProtocolDescriptor(id, id, "", "", "1", "tests", () -> protocol);
    }

    /** Gives micrographs with a score, which is no column of every micrograph. */
    private final class Scope implements Protocol, ItemStream {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder().perItem().build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration
                    .output(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                    .columns(ColumnSpec.of("score", ColumnType.FLOAT64));
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            plan.forEachArriving("take", this).produces(MICROGRAPHS).process(item -> item.output(MICROGRAPHS)
                    .row(item.id())
                    .set("name", item.name())
                    .set("score", item.id() % 4.0));
        }

        @Override
        public void open(List<ItemSource> earlier) {}

        @Override
        public @Nullable ItemSource next() throws InterruptedException {
            ItemSource next = arriving.take();
            return next == END ? null : next;
        }

        @Override
        public void finish() {
            arriving.add(END);
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void start() throws Exception {
        repository = Projects.create(directory.resolve("project"), "test");
        engine = Engine.builder(repository, protocols)
                .processors(2)
                .memoryMiB(2048)
                .build();
        engine.start();
    }

    @AfterEach
    void close() {
        engine.close();
        repository.close();
    }

    private static WorkflowRun filter(String id, String expression, String of) {
        return run(id, "sets.filter", Map.of("expression", expression), of);
    }

    private static WorkflowRun run(String id, String protocol, Map<String, Object> parameters, String of) {
        return new WorkflowRun(
                id,
                protocol,
                parameters,
                Map.of("items", List.of(WorkflowLink.parse(of).orElseThrow())));
    }

    private void run(WorkflowRun... runs) throws Exception {
        List<WorkflowRun> all = new ArrayList<>(List.of(SCOPE));
        all.addAll(List.of(runs));
        new WorkflowInstaller(repository, protocols)
                .install(new Workflow("", "", List.of(), all), WorkflowInstaller.Mode.FRESH, "install");
        RunRequests.request(
                repository, RunRequest.RUN, all.stream().map(WorkflowRun::id).toList());
    }

    private void arrive(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(id -> arriving.add(new ItemSource(id, "mic" + id, null)));
    }

    private void finish() throws Exception {
        RunRequests.request(repository, RunRequest.FINISH, List.of("scope"));
        engine.awaitIdle();
        String states = states();
        assertTrue(!states.contains("FAILED") && !states.contains("SCHEDULED"), states);
    }

    private String states() throws ProjectException {
        return repository.read(project -> project.getRuns().stream()
                .map(run -> run.getName() + " " + run.getState() + " " + run.getMessage())
                .toList()
                .toString());
    }

    private void await(Predicate<Project> wanted) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        try (Subscription subscription = repository.onChange(change -> {
            if (holds(wanted)) {
                reached.countDown();
            }
        })) {
            assertTrue(holds(wanted) || reached.await(60, TimeUnit.SECONDS), () -> subscription + " " + message());
        }
    }

    private String message() {
        try {
            return states();
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    private boolean holds(Predicate<Project> wanted) {
        try {
            return repository.read(wanted::test);
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    private void awaitSize(String run, String output, long size) throws Exception {
        await(project -> project.findRun(run).findOutput(output) instanceof ItemSet set
                && set.isOpen()
                && set.getSize() == size);
    }

    private ItemTable table(String run, String output) throws Exception {
        String file = repository.read(project -> ((ItemSet) project.findRun(run).findOutput(output)).getTable());
        return ItemTable.open(repository.directory().resolve(file));
    }

    private long[] ids(String run, String output) throws Exception {
        try (ItemTable table = table(run, output)) {
            return table.longs("id");
        }
    }

    @Test
    void filtersDecideAboutItemsAsTheyComeAndNothingIsDoneAgainAtTheEnd() throws Exception {
        run(
                filter("good", "score > 1", "scope.micrographs"),
                run(
                        "best",
                        "sets.filter.quality",
                        Map.of("column", "score", "mode", "range", "minimum", 3.0),
                        "good.kept"));
        arrive(1, 4);
        awaitSize("good", "kept", 2);
        awaitSize("best", "kept", 1);
        arrive(5, 8);
        awaitSize("good", "kept", 4);
        awaitSize("best", "kept", 2);
        finish();
        assertArrayEquals(new long[] {2, 3, 6, 7}, ids("good", "kept"));
        assertArrayEquals(new long[] {1, 4, 5, 8}, ids("good", "rejected"));
        assertArrayEquals(new long[] {3, 7}, ids("best", "kept"));
        try (ItemTable best = table("best", "kept")) {
            assertArrayEquals(new double[] {3, 3}, best.doubles("score"));
        }
        int number = repository.read(project -> project.findRun("best").getNumber());
        assertEquals(
                0,
                RunTimes.of(repository.directory(), number, "sets.filter.quality")
                        .executed());
    }

    @Test
    void conditionAboutAllItemsIsDecidedWhenTheSetIsComplete() throws Exception {
        run(filter("half", "id > percentile(id, 50)", "scope.micrographs"));
        arrive(1, 4);
        awaitSize("scope", MICROGRAPHS, 4);
        await(project -> project.findRun("half").isExecuting());
        arrive(5, 8);
        finish();
        assertArrayEquals(new long[] {5, 6, 7, 8}, ids("half", "kept"));
    }

    @Test
    void runThatNeedsTheWholeSetSaysThatItWaitsForIt() throws Exception {
        run(run("some", "sets.sample", Map.of("number", 2L), "scope.micrographs"));
        arrive(1, 4);
        awaitSize("scope", MICROGRAPHS, 4);
        await(project -> project.findRun("some").getMessage().contains("scope.micrographs, which still grows"));
        finish();
        assertEquals(2, ids("some", "kept").length);
    }

    @Test
    void columnsAreComputedAsItemsCome() throws Exception {
        String edits = "score = if(score > 2, null, score * 10)\nname = if(score > 1, 'high', name)\nhalf = id / 2";
        run(run("edit", "sets.edit", Map.of("edits", edits), "scope.micrographs"));
        arrive(1, 3);
        awaitSize("edit", "edited", 3);
        arrive(4, 6);
        awaitSize("edit", "edited", 6);
        finish();
        try (ItemTable table = table("edit", "edited")) {
            assertArrayEquals(new long[] {1, 2, 3, 4, 5, 6}, table.longs("id"));
            assertArrayEquals(new double[] {10, 20, Double.NaN, 0, 10, 20}, table.doubles("score"));
            assertArrayEquals(new double[] {0.5, 1, 1.5, 2, 2.5, 3}, table.doubles("half"));
        }
        int number = repository.read(project -> project.findRun("edit").getNumber());
        assertEquals(0, RunTimes.of(repository.directory(), number, "sets.edit").executed());
    }

    @Test
    void columnFromAllItemsIsComputedWhenTheSetIsComplete() throws Exception {
        run(run("edit", "sets.edit", Map.of("edits", "score = score - mean(score)"), "scope.micrographs"));
        arrive(1, 4);
        awaitSize("scope", MICROGRAPHS, 4);
        finish();
        try (ItemTable table = table("edit", "edited")) {
            assertArrayEquals(new double[] {-0.5, 0.5, 1.5, -1.5}, table.doubles("score"));
        }
    }

    @Test
    void combinationsOfSetsSayThatTheyWaitForThem() throws Exception {
        List<WorkflowLink> both = List.of(
                WorkflowLink.parse("scope.micrographs").orElseThrow(),
                WorkflowLink.parse("good.rejected").orElseThrow());
        Map<String, List<WorkflowLink>> pair = Map.of("items", both.subList(0, 1), "other", both.subList(1, 2));
        run(
                filter("good", "score > 1", "scope.micrographs"),
                new WorkflowRun("subset", "sets.subset", Map.of(), pair),
                new WorkflowRun("join", "sets.join", Map.of("prefix", "other."), pair),
                new WorkflowRun("union", "sets.union", Map.of("duplicates", "first"), Map.of("sets", both)));
        arrive(1, 4);
        awaitSize("good", "kept", 2);
        for (String name : List.of("subset", "join", "union")) {
            await(project -> project.findRun(name).getMessage().contains("which still grows"));
        }
        finish();
        assertArrayEquals(new long[] {1, 4}, ids("subset", "kept"));
        assertEquals(4, ids("join", "joined").length);
        assertEquals(4, ids("union", "union").length);
    }

    @Test
    void conditionOverAMissingColumnIsRefusedWhileTheSetGrows() throws Exception {
        run(filter("wrong", "scor > 1", "scope.micrographs"));
        arrive(1, 1);
        await(project -> project.findRun("wrong").isFailed());
        assertTrue(states().contains("score"), states());
    }
}
