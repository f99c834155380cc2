/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.firn.engine.TestProtocol;
import org.firn.protocol.DataHeader;
import org.junit.jupiter.api.Test;

/** Which items are handled again after a change, and which are not. */
class ItemReuseTest extends StageTestCase {
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
}
