/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import java.util.List;
import java.util.SplittableRandom;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;

/**
 * Particles as single-particle analysis has them: 31 attributes beside the id. About 300 particles a micrograph share
 * its names, CTF and acquisition; positions are pixels; poses and scores are numbers with all their digits.
 * Deterministic: every store gets the same rows.
 */
public final class Particles {

    static final int PER_MICROGRAPH = 300;

    /** A column of numbers with all their digits, to sort by. */
    public static final String SORT_COLUMN = "rln.LogLikeliContribution";

    /** The attributes after the id. */
    public static final List<ColumnSpec> ATTRIBUTES = List.of(
            whole("index"),
            text("fileName"),
            real("samplingRate", "Å/px"),
            whole("micrograph.id"),
            text("micrograph.name"),
            real("coordinate.x", "px"),
            real("coordinate.y", "px"),
            real("ctf.defocusU", "Å"),
            real("ctf.defocusV", "Å"),
            real("ctf.defocusAngle", "degree"),
            real("ctf.phaseShift", "degree"),
            real("ctf.resolution", "Å"),
            real("ctf.fitQuality", ""),
            text("ctf.psdFile"),
            real("acquisition.magnification", ""),
            real("acquisition.voltage", "kV"),
            real("acquisition.sphericalAberration", "mm"),
            real("acquisition.amplitudeContrast", ""),
            real("acquisition.doseInitial", "e/Å²"),
            real("acquisition.dosePerFrame", "e/Å²"),
            real("transform.shiftX", "px"),
            real("transform.shiftY", "px"),
            real("transform.rot", "degree"),
            real("transform.tilt", "degree"),
            real("transform.psi", "degree"),
            whole("classId"),
            real("rln.LogLikeliContribution", ""),
            real("rln.MaxValueProbDistribution", ""),
            whole("rln.NrOfSignificantSamples"),
            whole("rln.RandomSubset"),
            whole("rln.OpticsGroup"));

    /** The columns of an item table. */
    public static final TableSchema SCHEMA = TableSchema.of(ATTRIBUTES);

    private final double[] ctf = new double[5];
    private int micrograph = -1;
    private String name = "";
    private String stack = "";
    private String psd = "";
    private long state = 0x2545F4914F6CDD1DL;

    private static ColumnSpec whole(String name) {
        return ColumnSpec.of(name, ColumnType.INT32);
    }

    private static ColumnSpec real(String name, String unit) {
        return ColumnSpec.of(name, ColumnType.FLOAT64, unit);
    }

    private static ColumnSpec text(String name) {
        return ColumnSpec.of(name, ColumnType.STRING);
    }

    /** Takes the values of a row, attribute by attribute. */
    public interface Row {
        /** Takes a whole number. */
        void set(int attribute, long value);

        /** Takes a real number. */
        void set(int attribute, double value);

        /** Takes a text. */
        void set(int attribute, String value);
    }

    /**
     * Chooses ids at random, the same for every store.
     *
     * @param rows how many particles there are
     * @return 5,000 ids
     */
    public static long[] someIds(long rows) {
        return new SplittableRandom(5).longs(5000, 1, rows + 1).toArray();
    }

    private double random() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return (state >>> 11) * 0x1p-53;
    }

    private void nextMicrograph() {
        micrograph++;
        String number = Integer.toString(1_000_000 + micrograph).substring(1);
        name = new StringBuilder("20261105_FoilHole_")
                .append(number)
                .append("_Data_fractions.mrc")
                .toString();
        stack = new StringBuilder("Runs/000412_ProtExtractParticles/extra/")
                .append(name)
                .append('s')
                .toString();
        psd = new StringBuilder("Runs/000230_ProtCtf/extra/")
                .append(number)
                .append("_ctf.mrc")
                .toString();
        for (int i = 0; i < ctf.length; i++) {
            ctf[i] = random();
        }
    }

    /**
     * Makes the next row.
     *
     * @param row its number, one more than that of the last
     * @param target takes the values
     */
    public void next(int row, Row target) {
        if (row % PER_MICROGRAPH == 0) {
            nextMicrograph();
        }
        int a = 0;
        target.set(a++, row % PER_MICROGRAPH + 1);
        target.set(a++, stack);
        target.set(a++, 0.885);
        target.set(a++, micrograph + 1);
        target.set(a++, name);
        target.set(a++, Math.floor(random() * 5760));
        target.set(a++, Math.floor(random() * 4092));
        target.set(a++, 8000 + 15000 * ctf[0]);
        target.set(a++, 7900 + 15000 * ctf[1]);
        target.set(a++, 180 * ctf[2]);
        target.set(a++, 0.0);
        target.set(a++, 3 + 5 * ctf[3]);
        target.set(a++, 0.2 * ctf[4]);
        target.set(a++, psd);
        target.set(a++, 105000.0);
        target.set(a++, 300.0);
        target.set(a++, 2.7);
        target.set(a++, 0.1);
        target.set(a++, 0.0);
        target.set(a++, 1.28);
        target.set(a++, 10 * random() - 5);
        target.set(a++, 10 * random() - 5);
        target.set(a++, 360 * random() - 180);
        target.set(a++, 180 * random());
        target.set(a++, 360 * random() - 180);
        target.set(a++, 1 + (int) (50 * random()));
        target.set(a++, 1e5 + 1e4 * random());
        target.set(a++, random());
        target.set(a++, 1 + (int) (200 * random()));
        target.set(a++, 1 + (row & 1));
        target.set(a, 1L);
    }
}
