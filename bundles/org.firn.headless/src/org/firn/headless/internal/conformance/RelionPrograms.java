/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.conformance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Pose;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.exchange.RowSelection;

/** RELION's programs on the path, and the metadata that Firn writes for them. */
final class RelionPrograms {

    /** Of everything that is drawn, Å/px: not 1, which would hide a mixed-up unit. */
    static final double PIXEL_SIZE = 1.5;

    private static final long PATIENCE_SECONDS = 120;

    private final Map<String, String> environment;
    private final Optional<MetadataFormat> relion;

    RelionPrograms(Map<String, String> environment, Optional<MetadataFormat> relion) {
        this.environment = environment;
        this.relion = relion;
    }

    /** Why a program cannot be used; empty when it can. */
    Optional<String> missing(String program) {
        if (relion.isEmpty()) {
            return Optional.of("no installed bundle writes RELION's metadata");
        }
        boolean found = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, program)));
        return found ? Optional.empty() : Optional.of(program + " is not on the path");
    }

    /** Runs a program in a folder, and refuses to go on when it fails. */
    void run(Path folder, String... command) throws IOException, InterruptedException {
        Path log = folder.resolve(command[0] + ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command)
                    + (ended
                            ? " ended with " + process.exitValue() + ": "
                                    + Files.readString(log).strip()
                            : " did not end within " + PATIENCE_SECONDS + " s"));
        }
    }

    /** Writes poses of the images of a stack as Firn does for RELION. */
    void write(Path star, List<Pose> poses, String stack, int size) throws IOException {
        Path table = star.resolveSibling(star.getFileName() + ".fit");
        TableSchema schema = TableSchema.of(Stream.of(
                        "image.file",
                        "image.index",
                        "transform.rot",
                        "transform.tilt",
                        "transform.psi",
                        "transform.shiftX",
                        "transform.shiftY",
                        "transform.mirrored",
                        "acquisition.voltage",
                        "acquisition.sphericalAberration",
                        "acquisition.amplitudeContrast",
                        ItemKind.SAMPLING_RATE,
                        ItemKind.BOX_SIZE)
                .map(ItemKind.PARTICLE::column)
                .toArray(ColumnSpec[]::new));
        Map<String, String> properties = Map.of(ItemKind.PROPERTY, ItemKind.PARTICLE.name());
        try (TableWriter writer = TableWriter.create(table, schema, properties)) {
            for (int i = 0; i < poses.size(); i++) {
                EulerAngles angles = poses.get(i).angles();
                writer.set(1, stack).set(2, (long) i);
                writer.set(3, angles.rot()).set(4, angles.tilt()).set(5, angles.psi());
                writer.set(6, poses.get(i).shiftX()).set(7, poses.get(i).shiftY());
                writer.set(8, poses.get(i).mirrored());
                writer.set(9, 300.0)
                        .set(10, 2.7)
                        .set(11, 0.1)
                        .set(12, PIXEL_SIZE)
                        .set(13, (long) size);
                writer.endRow();
            }
            writer.close(true);
        }
        try (ItemTable items = ItemTable.open(table)) {
            relion.orElseThrow().write(RowSelection.of(items), star, new Exchange(Map.of()));
        }
    }
}
