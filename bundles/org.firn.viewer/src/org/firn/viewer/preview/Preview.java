/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.preview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.viewer.ViewedData;
import org.firn.viewer.plot.PlotSource;
import org.firn.viewer.plot.SetPlotsFactory;

/**
 * A small square picture of data: averages or particles side by side, the first micrograph with what was picked on it,
 * the middle of a volume, a curve.
 *
 * @param side in px
 * @param argb the colours, the upper row first; transparent where there is nothing
 */
public record Preview(int side, int[] argb) {

    /**
     * Makes the picture of data. Reads only the few images or the curve that it shows; blocks on I/O.
     *
     * @param side of the picture in px
     * @return empty when such data have no picture, or nothing to be seen yet
     * @throws IOException if the files cannot be read; the message says which and why
     */
    public static Optional<Preview> of(ViewedData data, int side) throws IOException {
        EClass type = data.header().type();
        if (DataPackage.Literals.GRID.isSuperTypeOf(type)) {
            return Optional.of(new ImagePreviews(side).middle(data));
        }
        if (DataPackage.Literals.COORDINATE_SET.isSuperTypeOf(type)) {
            return new ImagePreviews(side).picks(data);
        }
        if (DataPackage.Literals.IMAGE_SET.isSuperTypeOf(type)) {
            return new ImagePreviews(side).sideBySide(data);
        }
        if (DataPackage.Literals.CTF_SET.isSuperTypeOf(type)) {
            Optional<Preview> spectrum = new ImagePreviews(side).spectrum(data);
            return spectrum.isPresent() ? spectrum : curve(data, side);
        }
        return List.of(DataPackage.Literals.FSC_SET, DataPackage.Literals.MOTION_SET)
                        .contains(type)
                ? curve(data, side)
                : Optional.empty();
    }

    private static Optional<Preview> curve(ViewedData data, int side) throws IOException {
        try (PlotSource plots = new SetPlotsFactory().open(data, Runnable::run)) {
            // what is drawn for all together, if there is such a plot, else for the first item
            String kind = plots.kinds().get(0);
            for (String other : plots.kinds()) {
                if (plots.items(kind).isEmpty()) {
                    break;
                }
                kind = other;
            }
            return CurvePreview.of(plots.plot(kind, ""), side);
        }
    }
}
