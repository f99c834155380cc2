/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.reconstruction;

import org.firn.imaging.Volume;
import org.firn.imaging.reconstruction.FscCurve;
import org.firn.imaging.reconstruction.MapFilters;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.Microscope;

/** Fourier shell correlation curves of two maps, without and with a spherical mask, as an output. */
final class Curves {
    static final String FSC = "fsc";
    static final String MASK = "maskDiameter";
    /** Width of the mask's edge as a share of the box: soft enough not to correlate by itself. */
    private static final double EDGE = 0.1;

    private final StepContext step;
    private final double pixelSize;
    private final double threshold;
    private long rows;

    /**
     * Prepares.
     *
     * @param step writes the output {@link #FSC}
     * @param pixelSize of the maps, Å
     * @param threshold at which the resolution is read
     */
    Curves(StepContext step, double pixelSize, double threshold) {
        this.step = step;
        this.pixelSize = pixelSize;
        this.threshold = threshold;
    }

    static ParameterSpec maskParameter() {
        return ParameterSpec.number(MASK)
                .label("Mask diameter")
                .unit("Å")
                .atLeast(1)
                .optional()
                .help("Where the particle ends: beyond this diameter noise is masked away, with a soft edge, for a "
                        + "second curve. Without it only the unmasked curve is computed.");
    }

    /**
     * Writes the curves of two maps and the resolution on the output's header.
     *
     * @return the resolution of the last curve, Å; 0 when it does not fall below the threshold
     * @throws ProtocolException if the maps do not fit each other
     */
    double write(Volume a, Volume b) throws ProtocolException {
        try {
            FscCurve curve = FscCurve.between(a, b, pixelSize);
            write("unmasked", curve);
            ParameterValues values = step.run().parameters();
            if (values.isSet(MASK)) {
                Volume mask =
                        MapFilters.sphericalMask(a.width(), values.number(MASK) / pixelSize / 2, EDGE * a.width());
                curve = FscCurve.between(MapFilters.masked(a, mask), MapFilters.masked(b, mask), pixelSize);
                write("masked", curve);
            }
            double resolution = curve.resolution(threshold);
            resolution = curve.reachesNyquist(threshold) || !Double.isFinite(resolution) ? 0 : resolution;
            describe(step.run().output(FSC)).with("resolution", resolution);
            step.log(
                    resolution > 0
                            ? "resolution %.2f Å at FSC = %.3f".formatted(resolution, threshold)
                            : "the curve does not cross %.3f".formatted(threshold));
            return resolution;
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(FSC, "cannot be computed: " + e.getMessage(), "Give maps of one size.", e);
        }
    }

    private OutputSpec describe(OutputSpec output) {
        return output.with(Microscope.SAMPLING_RATE, pixelSize).with("threshold", threshold);
    }

    private void write(String name, FscCurve curve) {
        RowSink sink = step.output(FSC);
        double[] correlation = curve.correlation();
        for (int shell = 0; shell < correlation.length; shell++) {
            sink.row(++rows)
                    .set("curve", name)
                    .set("frequency", curve.frequency(shell))
                    .set("correlation", correlation[shell]);
        }
    }
}
