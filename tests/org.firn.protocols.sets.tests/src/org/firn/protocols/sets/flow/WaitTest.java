/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Protocol;
import org.firn.protocols.sets.MadeSet;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A set goes on later. */
@Timeout(60)
class WaitTest {
    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
        Protocol ctfs =
                MadeSet.of(DataPackage.Literals.CTF_SET, sink -> sink.row(1).set("defocusU", 1.0));
        assertTrue(bench.run("made", () -> ctfs, Map.of()).finished());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Outcome await(String parameter, Object value) throws Exception {
        return bench.run("wait", Wait::new, Map.of(parameter, value), "items=made.items");
    }

    @Test
    void setGoesOnWhenTheTimeHasCome() throws Exception {
        Instant until = Instant.now().plusSeconds(2);
        Outcome outcome = await("until", until.toString());
        assertTrue(outcome.finished(), outcome.message());
        assertFalse(Instant.now().isBefore(until));
        assertEquals(1, outcome.header("passed").size().orElse(0));
    }

    @Test
    void setGoesOnWhenTheFileIsThere() throws Exception {
        Path file = directory.resolve("done");
        CompletableFuture<Outcome> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return await("file", file.toString());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        Files.createFile(file);
        assertTrue(waiting.get().finished(), waiting.get().message());
    }

    @Test
    void whatIsNoTimeIsRefused() throws Exception {
        Outcome outcome = await("until", "tomorrow");
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("tomorrow"), outcome.message());
    }
}
