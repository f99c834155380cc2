/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.ProtocolRegistry;
import org.firn.ui.TestProtocols;
import org.firn.ui.edit.EditBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDetailsTest {
    @TempDir
    Path scratch;

    private EditBench bench;

    @BeforeEach
    void project() throws Exception {
        bench = new EditBench(scratch.resolve("project"));
        bench.addTwo();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private RunDetails read(String run) throws Exception {
        return RunDetails.read(bench.repository, TestProtocols.registry(), bench.run(run));
    }

    private Path journal(String run) throws Exception {
        RunSnapshot of = bench.run(run);
        return bench.repository.directory().run(of.number(), of.protocol()).journal();
    }

    @Test
    void stepsAndFilesOfAFinishedRunAreRead() throws Exception {
        bench.execute("points");

        RunDetails details = read("points");

        assertEquals("write", details.times().steps().get(0).name());
        assertTrue(
                details.files().stream().anyMatch(file -> file.path().equals("journal.ndjson") && file.bytes() > 0),
                details.files()::toString);
    }

    @Test
    void programsAreShownAsTheyWereCalled() throws Exception {
        bench.execute("points");
        Files.writeString(
                journal("points"),
                "{\"type\":\"program\",\"command\":[\"/usr/bin/echo\",\"two words\",\"it's\"]}\n{\"type\":\"prog",
                StandardOpenOption.APPEND);

        assertEquals(
                List.of("/usr/bin/echo 'two words' 'it'\\''s'"),
                RunDetails.read(bench.repository, TestProtocols.registry(), bench.run("points"))
                        .commands());
    }

    @Test
    void aRunThatHasNotBegunHasNothingToShow() throws Exception {
        RunDetails details = read("copy");

        assertEquals(List.of(), details.files());
        assertEquals(List.of(), details.times().steps());
    }

    @Test
    void aRecordThatCannotBeReadIsTold() throws Exception {
        bench.execute("points");
        Files.writeString(journal("points"), "{\"type\":\"step\"}\n", StandardOpenOption.APPEND);

        List<String> summary = read("points").summary();

        assertTrue(summary.get(summary.size() - 1).contains("cannot be read"), summary::toString);
    }

    @Test
    void aProtocolThatIsNotInstalledIsTold() throws Exception {
        RunDetails details = RunDetails.read(bench.repository, ProtocolRegistry.of(), bench.run("points"));

        assertEquals(List.of("The protocol test.points is not installed."), details.summary());
    }
}
