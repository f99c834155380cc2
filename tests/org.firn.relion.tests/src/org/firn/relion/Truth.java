/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** What results are compared with. */
final class Truth {

    private Truth() {}

    /** The median of the angles between found poses and true ones, which stand beside them; degrees. */
    static double poseError(ItemTable particles) {
        List<Double> errors = new ArrayList<>();
        ItemCursor row =
                particles.cursor("transform.rot", "transform.tilt", "transform.psi", "spa.rot", "spa.tilt", "spa.psi");
        while (row.next()) {
            double[][] found = matrix(row.getDouble(0), row.getDouble(1), row.getDouble(2));
            double[][] truth = matrix(row.getDouble(3), row.getDouble(4), row.getDouble(5));
            double trace = 0;
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    trace += found[i][j] * truth[i][j];
                }
            }
            errors.add(Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, (trace - 1) / 2)))));
        }
        Collections.sort(errors);
        return errors.get(errors.size() / 2);
    }

    private static double[][] matrix(double rot, double tilt, double psi) {
        double ca = Math.cos(Math.toRadians(rot));
        double sa = Math.sin(Math.toRadians(rot));
        double cb = Math.cos(Math.toRadians(tilt));
        double sb = Math.sin(Math.toRadians(tilt));
        double cg = Math.cos(Math.toRadians(psi));
        double sg = Math.sin(Math.toRadians(psi));
        return new double[][] {
            {cg * cb * ca - sg * sa, cg * cb * sa + sg * ca, -cg * sb},
            {-sg * cb * ca - cg * sa, -sg * cb * sa + cg * ca, sg * sb},
            {sb * ca, sb * sa, cb}
        };
    }

    /** The correlation coefficient of two maps of one size. */
    static double correlation(Path first, Path second) throws Exception {
        float[] a = voxels(first);
        float[] b = voxels(second);
        double meanA = mean(a);
        double meanB = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static float[] voxels(Path file) throws Exception {
        try (ImageReader reader = ImageFiles.open(file, ImageKind.VOLUME)) {
            return reader.readAll();
        }
    }
}
