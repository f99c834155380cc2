/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarCursor;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarReader;
import org.firn.formats.star.StarTable;
import org.firn.protocol.ProtocolException;
import org.firn.protocols.spa.common.Pictures;
import org.firn.protocols.spa.common.RelionLabel;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * What a STAR file of particles holds, of RELION 3.0 (one table, shifts in pixels) or 3.1 and later (a table of optics,
 * shifts in Å): read twice, first for its columns, then for its rows.
 */
final class StarParticles {
    private static final Set<String> NAMES = Set.of("particles", "images", "");
    /** Labels that are turned into something else than a column of the same values. */
    private static final Set<String> HANDLED = Set.of(
            "rlnImageName",
            "rlnMicrographName",
            "rlnOriginX",
            "rlnOriginY",
            "rlnOriginXAngst",
            "rlnOriginYAngst",
            "rlnVoltage",
            "rlnSphericalAberration",
            "rlnAmplitudeContrast",
            "rlnMagnification",
            "rlnDetectorPixelSize");

    private final Path file;
    private final String parameter;
    private final @Nullable StarOptics optics;
    private final String table;
    private final List<String> labels;
    private final List<ColumnType> types = new ArrayList<>();
    private final List<Path> stacks = new ArrayList<>();
    private double firstPixelSize = Double.NaN;
    private boolean tilted;
    private long rows;

    /**
     * Reads the file for what it has.
     *
     * @param parameter the parameter that names it
     * @throws ProtocolException if it is no STAR file of particles
     */
    StarParticles(String parameter, Path file) throws ProtocolException {
        this.file = file;
        this.parameter = parameter;
        try (StarReader reader = StarReader.open(file)) {
            StarOptics groups = null;
            StarCursor cursor = reader.nextTable();
            List<String> seen = new ArrayList<>();
            while (cursor != null
                    && !(NAMES.contains(cursor.name())
                            && cursor.column("rlnImageName").isPresent())) {
                seen.add("data_" + cursor.name());
                cursor = reader.nextTable();
            }
            if (cursor == null) {
                throw new ProtocolException(
                        parameter,
                        "is " + file + ", which has no table of particles with the " + "column _rlnImageName; it has "
                                + (seen.isEmpty() ? "no table" : String.join(", ", seen)),
                        "Give the STAR file of extracted particles.");
            }
            if (seen.contains("data_optics")) {
                StarTable table = StarFile.read(file).table("optics");
                groups = new StarOptics(table, parameter);
            }
            this.optics = groups;
            this.table = cursor.name();
            this.labels = cursor.columns();
            survey(cursor);
        } catch (FormatException e) {
            throw Pictures.refused(e);
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (rows == 0) {
            throw new ProtocolException(
                    parameter, "is " + file + ", whose table of particles has no rows", "Give a file with particles.");
        }
    }

    private ProtocolException unreadable(IOException e) {
        return new ProtocolException(
                parameter,
                "is " + file + ", which cannot be read: " + e.getMessage(),
                "Check that it is there and that you may read it.",
                e);
    }

    private void survey(StarCursor cursor) throws IOException {
        labels.forEach(label -> types.add(ColumnType.INT64));
        int image = cursor.require("rlnImageName");
        int tilt = cursor.column("rlnAngleTilt").orElse(-1);
        String last = "";
        Set<String> known = new LinkedHashSet<>();
        while (cursor.next()) {
            rows++;
            String stack = stackOf(cursor.getString(image));
            if (!stack.equals(last)) {
                known.add(stack);
                last = stack;
            }
            tilted |= tilt >= 0 && cursor.getDouble(tilt) != 0;
            for (int i = 0; i < labels.size(); i++) {
                if (types.get(i) != ColumnType.STRING) {
                    types.set(i, wider(types.get(i), cursor.getString(i)));
                }
            }
        }
        known.forEach(name -> stacks.add(Path.of(name)));
    }

    private static ColumnType wider(ColumnType type, String text) {
        if (type == ColumnType.INT64 && text.matches("[-+]?[0-9]{1,18}")) {
            return type;
        }
        try {
            Double.parseDouble(text);
            return ColumnType.FLOAT64;
        } catch (NumberFormatException e) {
            return ColumnType.STRING;
        }
    }

    /** The file behind {@code 000001@stack.mrcs}. */
    static String stackOf(String imageName) {
        return imageName.substring(imageName.indexOf('@') + 1);
    }

    /** The number of the image in its file, from 0. */
    static long indexOf(String imageName) throws NumberFormatException {
        int at = imageName.indexOf('@');
        return at < 0 ? 0 : Long.parseLong(imageName.substring(0, at)) - 1;
    }

    /** Reads the rows. */
    StarReader open() throws IOException {
        return StarReader.open(file);
    }

    /** The table of particles of an opened file. */
    StarCursor particles(StarReader reader) throws IOException {
        return reader.table(table);
    }

    long rows() {
        return rows;
    }

    Path file() {
        return file;
    }

    /** The stacks that the particles are in, as the file names them, without repetition. */
    List<Path> stacks() {
        return stacks;
    }

    boolean has(String label) {
        return labels.contains(label);
    }

    /** What the transforms of the particles mean: a literal of {@code Alignment}. */
    String alignment() {
        if (has("rlnAngleTilt") && tilted) {
            return "PROJECTION";
        }
        return has("rlnAnglePsi") ? "IN_PLANE" : "NONE";
    }

    /** The labels that have no column of ours. */
    List<String> extraLabels() {
        return labels.stream()
                .filter(label ->
                        !HANDLED.contains(label) && RelionLabel.column(label).isEmpty())
                .toList();
    }

    /** Columns for the labels that have none of ours. */
    ColumnSpec[] extraColumns() {
        return extraLabels().stream()
                .map(label -> ColumnSpec.of(RelionLabel.extraColumn(label), types.get(labels.indexOf(label))))
                .toArray(ColumnSpec[]::new);
    }

    /** Whether a label holds text. */
    boolean isText(String label) {
        return types.get(labels.indexOf(label)) == ColumnType.STRING;
    }

    Optional<StarOptics> optics() {
        return Optional.ofNullable(optics);
    }

    /**
     * The pixel size that the file tells, Å.
     *
     * @throws ProtocolException if its optics groups differ
     */
    OptionalDouble pixelSize() throws ProtocolException {
        if (optics != null) {
            return optics.common("rlnImagePixelSize");
        }
        return Double.isNaN(firstPixelSize) ? fromMagnification() : OptionalDouble.of(firstPixelSize);
    }

    /** RELION 3.0: detector pixel (µm) and magnification. */
    private OptionalDouble fromMagnification() throws ProtocolException {
        if (!has("rlnMagnification") || !has("rlnDetectorPixelSize")) {
            return OptionalDouble.empty();
        }
        try (StarReader reader = open()) {
            StarCursor cursor = particles(reader);
            cursor.next();
            firstPixelSize = 1e4
                    * cursor.getDouble(cursor.require("rlnDetectorPixelSize"))
                    / cursor.getDouble(cursor.require("rlnMagnification"));
            return OptionalDouble.of(firstPixelSize);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
