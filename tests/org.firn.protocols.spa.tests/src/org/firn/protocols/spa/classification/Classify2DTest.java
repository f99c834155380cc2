/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.firn.protocol.DataHeader;
import org.firn.protocols.spa.SyntheticStack;
import org.firn.protocols.spa.imports.ImportParticles;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Classify2DTest {
    private static final int PARTICLES = 40;

    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void importParticlesWithAnEngineOfOneProcessor() throws Exception {
        TestExtensions.needPlatform(Classify2DTest.class);
        Path data = Files.createDirectories(directory.resolve("data"));
        bench = new ProjectBench(directory.resolve("project"), 1);
        Path star = new SyntheticStack(PARTICLES, 0.05).write(data, false);
        Outcome imported = bench.run("import", ImportParticles::new, Map.of("file", star.toString()));
        assertTrue(imported.finished(), imported.message());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Outcome classify(Map<String, Object> more) throws Exception {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.putAll(Map.of("particleDiameter", 80.0, "classes", 2L, "iterations", 3L, "starts", 1L));
        return bench.run("classify", Classify2D::new, parameters, "particles=import.particles");
    }

    @Test
    void classesNameTheTableOfTheirMembers() throws Exception {
        Outcome outcome = classify(Map.of());
        assertTrue(outcome.finished(), outcome.message());
        DataHeader classes = outcome.header("classes");
        assertEquals(
                outcome.header("particles").text(DataHeader.TABLE).orElseThrow(),
                classes.text("members").orElse(""));
        assertEquals(PARTICLES, classes.number("memberCount").orElse(0));
    }

    @Test
    void onlyAnExplicitNumberOfThreadsBeyondThoseThereAreFails() throws Exception {
        Outcome asked = classify(Map.of("threads", 2L));
        assertFalse(asked.finished());
        assertTrue(asked.message().contains("processors"), asked.message());
        Outcome left = classify(Map.of());
        assertTrue(left.finished(), left.message());
    }
}
