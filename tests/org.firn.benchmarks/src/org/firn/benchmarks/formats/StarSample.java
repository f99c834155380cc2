/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.formats;

import java.util.List;

/** Particles as RELION 3.1 writes them, 26 columns, about 490 bytes a row. Deterministic. */
final class StarSample {

    /** Labels; text columns end in Name. */
    static final List<String> COLUMNS = List.of(
            "rlnCoordinateX",
            "rlnCoordinateY",
            "rlnImageOriginalName",
            "rlnMicrographName",
            "rlnCtfMaxResolution",
            "rlnCtfFigureOfMerit",
            "rlnDefocusU",
            "rlnDefocusV",
            "rlnDefocusAngle",
            "rlnCtfBfactor",
            "rlnCtfScalefactor",
            "rlnPhaseShift",
            "rlnAngleRot",
            "rlnAngleTilt",
            "rlnAnglePsi",
            "rlnClassNumber",
            "rlnNormCorrection",
            "rlnRandomSubset",
            "rlnLogLikeliContribution",
            "rlnMaxValueProbDistribution",
            "rlnNrOfSignificantSamples",
            "rlnImageName",
            "rlnOpticsGroup",
            "rlnOriginXAngst",
            "rlnOriginYAngst",
            "rlnGroupNumber");

    /** Of the columns: d for decimals, i for integers, s for text. */
    static final String KINDS = "ddssdddddddddddididdisiddi";

    private static final double[] LOWEST = {
        0, 0, 0, 0, 3, 0, 8000, 7900, -180, 0, 1, 0, -180, 0, -180, 1, 0.7, 1, 2e5, 0, 1, 0, 1, -5, -5, 1
    };
    private static final double[] RANGE = {
        5760, 4092, 0, 0, 5, 0.2, 15000, 15000, 360, 0, 0, 0, 360, 180, 360, 50, 0.6, 2, 1e5, 1, 500, 0, 1, 10, 10, 3000
    };

    private static final int PER_MICROGRAPH = 300;

    final double[] numbers = new double[COLUMNS.size()];
    final String[] texts = new String[COLUMNS.size()];
    private long state = 0x2545F4914F6CDD1DL;
    private int row = -1;

    static boolean isText(int column) {
        return KINDS.charAt(column) == 's';
    }

    static boolean isInteger(int column) {
        return KINDS.charAt(column) == 'i';
    }

    /** Makes rows that stay as they are. */
    static StarSample[] rows(int count) {
        StarSample source = new StarSample();
        StarSample[] rows = new StarSample[count];
        for (int i = 0; i < count; i++) {
            source.next();
            rows[i] = new StarSample();
            System.arraycopy(source.numbers, 0, rows[i].numbers, 0, source.numbers.length);
            System.arraycopy(source.texts, 0, rows[i].texts, 0, source.texts.length);
        }
        return rows;
    }

    /** Makes the next row. */
    void next() {
        row++;
        for (int i = 0; i < numbers.length; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            double value = LOWEST[i] + RANGE[i] * ((state >>> 11) * 0x1p-53);
            numbers[i] = isInteger(i) ? Math.floor(value) : value;
        }
        String micrograph = texts[3];
        if (row % PER_MICROGRAPH == 0) {
            micrograph = "MotionCorr/job002/Movies/FoilHole_" + number(10_000_000 + row / PER_MICROGRAPH) + "_DW.mrc";
            texts[3] = micrograph;
        }
        String name = number(1_000_000 + row % PER_MICROGRAPH + 1)
                .concat("@Extract/job012/")
                .concat(micrograph);
        texts[2] = name.concat("s");
        texts[21] = name.concat("s");
    }

    private static String number(int value) {
        return Integer.toString(value).substring(1);
    }
}
