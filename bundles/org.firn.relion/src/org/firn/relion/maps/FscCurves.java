/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.maps;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.firn.formats.star.StarTable;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.Reports;

/** The curves in a file of RELION's post-processing. */
final class FscCurves {
    /** Where half maps are read. */
    static final double THRESHOLD = 0.143;

    private static final Map<String, String> CURVES = new LinkedHashMap<>();

    static {
        CURVES.put("corrected", "rlnFourierShellCorrelationCorrected");
        CURVES.put("unmasked", "rlnFourierShellCorrelationUnmaskedMaps");
        CURVES.put("masked", "rlnFourierShellCorrelationMaskedMaps");
        CURVES.put("phase-randomised", "rlnCorrectedFourierShellCorrelationPhaseRandomizedMaskedMaps");
    }

    private FscCurves() {}

    static void publish(RelionJob job, String star, String output) throws ProtocolException, IOException {
        StarTable table = Reports.star(job.folder().file(star)).table("fsc");
        RowSink rows = job.step().output(output);
        long id = 0;
        for (Map.Entry<String, String> curve : CURVES.entrySet()) {
            if (table.column(curve.getValue()).isEmpty()) {
                continue;
            }
            for (int row = 0; row < table.size(); row++) {
                double value = table.getDouble(row, curve.getValue());
                rows.row(++id)
                        .set("curve", curve.getKey())
                        .set("frequency", table.getDouble(row, "rlnResolution"))
                        .set("correlation", Double.isFinite(value) ? value : 0);
            }
        }
        if (id == 0) {
            throw new ProtocolException(star, "has no Fourier shell correlation", "See the log of the run.");
        }
    }
}
