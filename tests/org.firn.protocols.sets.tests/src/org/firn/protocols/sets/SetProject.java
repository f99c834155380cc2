/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Protocol;
import org.firn.protocol.RunReport;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;

/** A project for tests of set protocols: makes sets, runs protocols, and looks at what came out. */
public final class SetProject implements AutoCloseable {
    private final ProjectBench bench;
    private String words = "";
    private int runs;

    /** Creates the project. */
    public SetProject(Path directory) throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
    }

    /** Makes the set {@code name.items}. */
    public void make(String name, EClass type, Map<String, Object> attributes, MadeSet.Rows rows, ColumnSpec... columns)
            throws Exception {
        Protocol made = new MadeSet(type, attributes, columns, rows);
        Outcome outcome = bench.run(name, () -> made, Map.of());
        assertTrue(outcome.finished(), outcome.message());
    }

    /** Makes particles with the ids given, ten a micrograph: 1 to 9 are of mic_0, and so on; at (10 id, 20 id). */
    public void makeParticles(String name, Map<String, Object> attributes, long... ids) throws Exception {
        make(name, DataPackage.Literals.PARTICLE_SET, attributes, sink -> {
            for (long id : ids) {
                sink.row(id)
                        .set("micrograph.name", "mic_" + id / 10)
                        .set("micrograph.id", id / 10)
                        .set("coordinate.x", 10.0 * id)
                        .set("coordinate.y", 20.0 * id)
                        .set("classId", id % 3)
                        .set("score", (double) (id % 7));
            }
        });
    }

    /** Runs a protocol. */
    public Outcome run(String name, Supplier<Protocol> protocol, Map<String, Object> parameters, String... links)
            throws Exception {
        return bench.run(name, protocol, new LinkedHashMap<>(parameters), links);
    }

    /** Runs a protocol under a name of its own; it must finish. */
    public Outcome finish(Supplier<Protocol> protocol, Map<String, Object> parameters, String... links)
            throws Exception {
        return finish("run" + ++runs, protocol, parameters, links);
    }

    /** Runs a protocol that must finish. */
    public Outcome finish(String name, Supplier<Protocol> protocol, Map<String, Object> parameters, String... links)
            throws Exception {
        Outcome outcome = run(name, protocol, parameters, links);
        assertTrue(outcome.finished(), outcome.message());
        RunReport report = bench.report(name);
        words = String.join("\n", protocol.get().summary(report)) + "\n"
                + protocol.get().methods(report);
        return outcome;
    }

    /** Checks the summary and the methods text of the run that finished last. */
    public void says(String... parts) {
        for (String part : parts) {
            assertTrue(words.contains(part), words);
        }
    }

    /** Runs a protocol that must fail, with a message that has these words. */
    public void refuse(Supplier<Protocol> protocol, Map<String, Object> parameters, String[] links, String... words)
            throws Exception {
        Outcome outcome = run("refused" + ++runs, protocol, parameters, links);
        assertFalse(outcome.finished(), "finished");
        for (String word : words) {
            assertTrue(outcome.message().contains(word), outcome.message());
        }
        assertFalse(outcome.message().contains("did not foresee"), outcome.message());
    }

    /** The ids of an output. */
    public long[] ids(Outcome outcome, String output) throws Exception {
        try (ItemTable table = table(outcome, output)) {
            return table.longs("id");
        }
    }

    /** The numbers of a column of an output, NaN for null. */
    public double[] doubles(Outcome outcome, String output, String column) throws Exception {
        try (ItemTable table = table(outcome, output)) {
            return table.doubles(column);
        }
    }

    /** The items of an output. */
    public ItemTable table(Outcome outcome, String output) throws Exception {
        return bench.table(outcome.header(output));
    }

    @Override
    public void close() {
        bench.close();
    }
}
