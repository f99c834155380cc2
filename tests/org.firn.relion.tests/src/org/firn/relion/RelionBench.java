/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolRegistry;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.Assumptions;

/** A project in which contributed protocols are run by their ids, RELION's among them. */
final class RelionBench implements AutoCloseable {
    private static final String MISSING =
            "RELION is not installed (Debian package relion), so this is not tested against the real programs";

    private final ProjectBench bench;
    private final ProtocolRegistry protocols;

    RelionBench(Path directory) throws Exception {
        TestExtensions.needPlatform(RelionBench.class);
        protocols = ProtocolRegistry.contributed();
        bench = new ProjectBench(directory).patience(Duration.ofMinutes(10));
    }

    /** Skips the test by name when RELION is not there. */
    static void needRelion() {
        Assumptions.assumeTrue(isThere("relion_refine") && isThere("relion_refine_mpi"), MISSING);
    }

    static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a protocol to its end, whatever that is. */
    Outcome run(String name, String protocol, Map<String, Object> parameters, String... links) throws Exception {
        return bench.run(name, () -> protocols.find(protocol).orElseThrow().create(), parameters, links);
    }

    /** Runs a protocol that must finish. */
    Outcome finish(String name, String protocol, Map<String, Object> parameters, String... links) throws Exception {
        Outcome outcome = run(name, protocol, parameters, links);
        assertTrue(outcome.finished(), name + ": " + outcome.message());
        return outcome;
    }

    /** Runs a protocol that must be refused with these words. */
    void refuse(String name, String protocol, Map<String, Object> parameters, List<String> words, String... links)
            throws Exception {
        Outcome outcome = run(name, protocol, parameters, links);
        assertFalse(outcome.finished(), name + " finished");
        for (String word : words) {
            assertTrue(outcome.message().contains(word), "'" + word + "' in: " + outcome.message());
        }
    }

    /** Movies of a simulated microscope: small enough for a test, with all that is true of them. */
    Outcome simulate(int movies) throws Exception {
        return simulate(movies, Map.of());
    }

    /** The same, with other values. */
    Outcome simulate(int movies, Map<String, Object> more) throws Exception {
        Map<String, Object> parameters = new HashMap<>(
                Map.of("count", movies, "width", 512, "height", 512, "particles", 24, "frames", 6, "seed", 11));
        parameters.putAll(more);
        return finish("simulate", "spa.simulate.movies", parameters);
    }

    ItemTable table(DataHeader set) throws Exception {
        return bench.table(set);
    }

    Path file(DataHeader header, String attribute) {
        return bench.resolve(header.text(attribute).orElseThrow());
    }

    ProjectBench bench() {
        return bench;
    }

    void assertSize(int expected, DataHeader set) {
        assertEquals(expected, set.size().orElse(0));
    }

    @Override
    public void close() {
        bench.close();
    }
}
