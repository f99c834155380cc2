/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.firn.formats.image.MrcWriter;
import org.firn.protocol.Protocol;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project, files of other programs, and imports that finish or are refused. */
public abstract class ForeignBench {
    @TempDir
    Path directory;

    /** The project. */
    protected ProjectBench bench;
    /** Where the files of others are. */
    protected Path data;

    @BeforeEach
    final void open() throws Exception {
        TestExtensions.needPlatform(getClass());
        data = Files.createDirectories(directory.resolve("data"));
        bench = new ProjectBench(directory.resolve("project"));
    }

    @AfterEach
    final void close() {
        bench.close();
    }

    protected final Outcome finish(
            String name, Supplier<Protocol> protocol, Map<String, Object> parameters, String... links)
            throws Exception {
        Outcome outcome = bench.run(name, protocol, parameters, links);
        assertTrue(outcome.finished(), outcome.message());
        return outcome;
    }

    protected final void refuse(
            Supplier<Protocol> protocol, Map<String, Object> parameters, List<String> words, String... links)
            throws Exception {
        Outcome outcome = bench.run("refused", protocol, parameters, links);
        assertFalse(outcome.finished());
        for (String word : words) {
            assertTrue(outcome.message().contains(word), "'" + word + "' in: " + outcome.message());
        }
        assertFalse(outcome.message().contains("did not foresee"), outcome.message());
    }

    protected final String write(String name, String... lines) throws Exception {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines) + "\n").toString();
    }

    /** Writes a stack of images of 16 x 12 px that are 0. */
    protected final String stack(String name, int images) throws Exception {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        try (MrcWriter writer = MrcWriter.stack(file, 16, 12).pixelSize(2).open()) {
            for (int i = 0; i < images; i++) {
                writer.append(new float[16 * 12]);
            }
            writer.finish();
        }
        return file.toString();
    }
}
