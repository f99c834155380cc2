/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.alignment;

import java.util.Arrays;
import org.firn.formats.geometry.AngularDistance;
import org.firn.formats.geometry.MeanOrientation;
import org.firn.formats.geometry.Orientations;
import org.firn.formats.geometry.SymmetryGroup;
import org.firn.protocols.sets.comparison.AddedColumns;
import org.firn.tables.ItemTable;

/**
 * Where the particles of a set are seen from, and where in their images; none of them mirrored. A row with a NaN has no
 * pose.
 *
 * <p>An image that must be mirrored along x to show the view A with the shift (x, y) shows, as it is, the view
 * Ry(180°) A with the shift (−x, y): mirroring along x and looking from the other side come to the same in a
 * projection. For A = Rz(psi) Ry(tilt) Rz(rot) that is Rz(−psi) Ry(tilt + 180°) Rz(rot). So mirrored poses are
 * compared like others, and a pose in the plane is 180° from a mirrored one.
 *
 * @param rot degrees, as tilt and psi
 * @param x shift in Å, as y
 */
record Poses(double[] rot, double[] tilt, double[] psi, double[] x, double[] y) {
    static final String[] COLUMNS = {
        "transform.rot", "transform.tilt", "transform.psi", "transform.shiftX", "transform.shiftY"
    };
    static final String MIRRORED = "transform.mirrored";

    /**
     * Reads those of a table, by row number.
     *
     * @param samplingRate of its images, in Å/px
     */
    static Poses read(ItemTable table, double samplingRate) {
        double[][] columns = new double[COLUMNS.length][];
        for (int i = 0; i < COLUMNS.length; i++) {
            columns[i] = AddedColumns.read(table, COLUMNS[i]);
        }
        Poses poses = new Poses(columns[0], columns[1], columns[2], columns[3], columns[4]);
        scale(poses.x, samplingRate);
        scale(poses.y, samplingRate);
        if (table.schema().has(MIRRORED)) {
            poses.straighten(AddedColumns.read(table, MIRRORED));
        }
        return poses;
    }

    static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    /** Replaces the poses of mirrored images (1, not 0 or NaN) by those of the images as they are. */
    void straighten(double[] mirrored) {
        for (int i = 0; i < mirrored.length; i++) {
            if (mirrored[i] == 1) {
                tilt[i] += 180;
                psi[i] = -psi[i];
                x[i] = -x[i];
            }
        }
    }

    int size() {
        return rot.length;
    }

    /**
     * Gathers the poses of partners.
     *
     * @param partners row numbers, −1 for none
     * @param rows how many to give; those behind the last partner have none
     */
    Poses at(long[] partners, int rows) {
        return new Poses(
                at(rot, partners, rows),
                at(tilt, partners, rows),
                at(psi, partners, rows),
                at(x, partners, rows),
                at(y, partners, rows));
    }

    private static double[] at(double[] values, long[] partners, int rows) {
        double[] gathered = new double[rows];
        Arrays.fill(gathered, Double.NaN);
        for (int i = 0; i < Math.min(rows, partners.length); i++) {
            if (partners[i] >= 0) {
                gathered[i] = values[(int) partners[i]];
            }
        }
        return gathered;
    }

    Orientations orientations() {
        return Orientations.of(rot, tilt, psi);
    }

    /** How far apart two assignments are, row by row; NaN where one has no pose. */
    static Distances distances(Poses a, Poses b, SymmetryGroup group) {
        AngularDistance modulo = AngularDistance.modulo(group);
        Orientations first = a.orientations();
        Orientations second = b.orientations();
        Distances distances =
                new Distances(new double[a.size()], new double[a.size()], new double[a.size()], new double[a.size()]);
        modulo.rotations(first, second, distances.rotation);
        modulo.directions(first, second, distances.direction);
        modulo.inPlanes(first, second, distances.inPlane);
        AngularDistance.shifts(a.x, a.y, b.x, b.y, distances.shift);
        return distances;
    }

    /**
     * The mean of two assignments where it is wanted; NaN elsewhere.
     *
     * @param wanted one for each row
     */
    static Poses mean(Poses a, Poses b, SymmetryGroup group, boolean[] wanted) {
        MeanOrientation modulo = MeanOrientation.modulo(group);
        Poses mean = a.at(new long[0], a.size());
        for (int i = 0; i < a.size(); i++) {
            if (wanted[i]) {
                int row = i;
                modulo.of(Orientations.of(
                                new double[] {a.rot[i], b.rot[i]},
                                new double[] {a.tilt[i], b.tilt[i]},
                                new double[] {a.psi[i], b.psi[i]}))
                        .ifPresent(angles -> {
                            mean.rot[row] = angles.rot();
                            mean.tilt[row] = angles.tilt();
                            mean.psi[row] = angles.psi();
                        });
                mean.x[i] = (a.x[i] + b.x[i]) / 2;
                mean.y[i] = (a.y[i] + b.y[i]) / 2;
            }
        }
        return mean;
    }

    /**
     * Distances, row by row.
     *
     * @param rotation between the orientations, in degrees
     * @param direction between the directions of projection, in degrees
     * @param inPlane by how much the image is turned, in degrees, with a sign
     * @param shift in Å
     */
    record Distances(double[] rotation, double[] direction, double[] inPlane, double[] shift) {
        /** Which rows are within both limits. */
        boolean[] within(double angle, double length) {
            boolean[] within = new boolean[rotation.length];
            for (int i = 0; i < within.length; i++) {
                within[i] = rotation[i] <= angle && shift[i] <= length;
            }
            return within;
        }
    }
}
