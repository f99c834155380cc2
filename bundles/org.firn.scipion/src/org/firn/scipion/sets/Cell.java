/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.geometry.Defocus;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Pose;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableWriter;

/** Takes values of a row of Scipion's and sets them in a row of ours. Used by one thread. */
@FunctionalInterface
interface Cell {

    /** The columns that a pose fills. */
    List<String> POSE = List.of(
            "transform.rot",
            "transform.tilt",
            "transform.psi",
            "transform.shiftX",
            "transform.shiftY",
            "transform.mirrored");

    /** Our columns by Scipion's attributes, where values are the same. */
    Map<String, String> SAME = Map.ofEntries(
            Map.entry("_x", "x"),
            Map.entry("_y", "y"),
            Map.entry("_coordinate._x", "coordinate.x"),
            Map.entry("_coordinate._y", "coordinate.y"),
            Map.entry("_micId", "micrograph.id"),
            Map.entry("_coordinate._micId", "micrograph.id"),
            Map.entry("_classId", "classId"),
            Map.entry("_size", "size"),
            Map.entry("_phaseShift", "phaseShift"),
            Map.entry("_resolution", "resolution"),
            Map.entry("_fitQuality", "fitQuality"),
            Map.entry("_ctfModel._phaseShift", "ctf.phaseShift"),
            Map.entry("_ctfModel._resolution", "ctf.resolution"),
            Map.entry("_ctfModel._fitQuality", "ctf.fitQuality"),
            Map.entry("_acquisition._voltage", "acquisition.voltage"),
            Map.entry("_acquisition._sphericalAberration", "acquisition.sphericalAberration"),
            Map.entry("_acquisition._amplitudeContrast", "acquisition.amplitudeContrast"),
            Map.entry("_acquisition._magnification", "acquisition.magnification"),
            Map.entry("_acquisition._doseInitial", "acquisition.initialDose"),
            Map.entry("_acquisition._dosePerFrame", "acquisition.dosePerFrame"));

    /**
     * Sets the values.
     *
     * @throws IllegalArgumentException a value cannot be meant so
     */
    void set(ResultSet row, TableWriter writer) throws SQLException, IOException;

    /** The same value. */
    static Cell same(int from, ColumnSpec spec, int to) {
        ColumnType type = spec.type();
        if (type.isReal()) {
            return (row, writer) -> {
                double value = row.getDouble(from);
                if (value != 0 || !row.wasNull()) {
                    writer.set(to, value);
                }
            };
        }
        if (type == ColumnType.STRING) {
            return (row, writer) -> writer.set(to, row.getString(from));
        }
        return (row, writer) -> {
            long value = row.getLong(from);
            if (value == 0 && row.wasNull()) {
                return;
            }
            if (type == ColumnType.BOOLEAN) {
                writer.set(to, value != 0);
            } else {
                writer.set(to, value);
            }
        };
    }

    /** A number of an image in its file, which Scipion counts from 1 and leaves 0 when there is but one. */
    static Cell imageIndex(int from, int to) {
        return (row, writer) -> writer.set(to, Math.max(0, row.getLong(from) - 1));
    }

    /** The name of a file, and of the image in it when Scipion writes it as {@code 3@stack.mrcs}. */
    static Cell file(int from, int to, int index, FileNames names) {
        return new Cell() {
            private @Nullable String last;
            private @Nullable String stored;

            @Override
            public void set(ResultSet row, TableWriter writer) throws SQLException, IOException {
                String name = row.getString(from);
                if (name == null || name.isEmpty()) {
                    return;
                }
                int at = name.indexOf('@');
                boolean numbered = at > 0 && name.substring(0, at).matches("\\d+");
                if (numbered && index >= 0) {
                    writer.set(index, Math.max(0, Long.parseLong(name.substring(0, at)) - 1));
                }
                String file = numbered ? name.substring(at + 1) : name;
                if (!file.equals(last)) {
                    last = file;
                    stored = names.of(file);
                }
                writer.set(to, stored);
            }
        };
    }

    /** The name of a micrograph: that of its file without folders and ending. */
    static Cell name(int from, int to) {
        return new Cell() {
            private @Nullable String last;
            private @Nullable String stem;

            @Override
            public void set(ResultSet row, TableWriter writer) throws SQLException {
                String name = row.getString(from);
                if (name != null && !name.equals(last)) {
                    last = name;
                    stem = stem(name);
                }
                writer.set(to, name == null ? null : stem);
            }
        };
    }

    /** A name without folders and ending. */
    static String stem(String name) {
        Path file = Path.of(name).getFileName();
        String last = file == null ? name : file.toString();
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** The number of frames of {@code first,last,…}. */
    static Cell frames(int from, int to) {
        return (row, writer) -> {
            String text = row.getString(from);
            String[] parts = text == null ? new String[0] : text.split(",");
            if (parts.length >= 2) {
                writer.set(to, Long.parseLong(parts[1].strip()) - Long.parseLong(parts[0].strip()) + 1);
            }
        };
    }

    /** Two defoci and an angle, with the greater first. */
    static Cell defocus(int[] from, int[] to) {
        return (row, writer) -> {
            double u = row.getDouble(from[0]);
            if (row.wasNull()) {
                return;
            }
            Defocus defocus = new Defocus(u, row.getDouble(from[1]), row.getDouble(from[2])).canonical();
            writer.set(to[0], defocus.u()).set(to[1], defocus.v()).set(to[2], defocus.angle());
        };
    }

    /** The matrix of an image. */
    static Cell pose(int from, int[] to, boolean inPlane) {
        MatrixText matrix = new MatrixText();
        return (row, writer) -> {
            String text = row.getString(from);
            if (text == null || text.isEmpty()) {
                return;
            }
            Pose pose = matrix.pose(text, inPlane);
            EulerAngles angles = pose.angles();
            writer.set(to[0], angles.rot()).set(to[1], angles.tilt()).set(to[2], angles.psi());
            writer.set(to[3], pose.shiftX()).set(to[4], pose.shiftY()).set(to[5], pose.mirrored());
        };
    }
}
