/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.firn.engine.TestProtocol;
import org.firn.protocol.ParameterSpec;
import org.junit.jupiter.api.Test;

/** Which steps are executed again after a change, and which are not. */
class StepReuseTest extends StepTestCase {
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
        TestProtocol more = chain().plan((run, plan) -> {
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
}
