/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.protocol.exchange.ItemKind;

/**
 * How images were recorded, as RELION 3.0 says it in each row. The pixel size is that of the detector divided by the
 * magnification.
 *
 * @param fields of the table
 */
record RowOptics(FieldSet fields) {

    private static final String DETECTOR = "rlnDetectorPixelSize";
    private static final String MAGNIFICATION = "rlnMagnification";
    private static final double ANGSTROM_PER_MICROMETRE = 1e4;

    /** The labels of acquisition, and the pixel size. */
    static List<Mapping> mappings() {
        List<Mapping> all = new ArrayList<>();
        for (String label : List.of("rlnVoltage", "rlnSphericalAberration", "rlnAmplitudeContrast")) {
            all.add(FieldMapping.same(
                    label, OpticsLabels.columns(ItemKind.PARTICLE).get(label)));
        }
        all.add(new RelionRowPixel());
        all.add(FieldMapping.same(RelionLabels.GROUP, "opticsGroup"));
        return all;
    }

    /** The pixel size of the images; empty when the rows do not tell. */
    Optional<OpticsGroups.PixelSize> pixelSize() {
        if (fields.has("rlnImagePixelSize")) {
            int field = fields.index("rlnImagePixelSize");
            return Optional.of(rows -> rows.number(field));
        }
        if (!fields.has(DETECTOR, MAGNIFICATION)) {
            return Optional.empty();
        }
        int detector = fields.index(DETECTOR);
        int magnification = fields.index(MAGNIFICATION);
        return Optional.of(rows -> {
            double size = ANGSTROM_PER_MICROMETRE * rows.number(detector) / rows.number(magnification);
            if (!(size > 0) || Double.isInfinite(size)) {
                throw rows.fault(
                        magnification,
                        "has '" + rows.text(magnification) + "' with " + DETECTOR + " " + rows.text(detector)
                                + ", which give no pixel size",
                        "Correct them, or add --set " + ItemKind.SAMPLING_RATE + "=1.2, in Å/px.");
            }
            return size;
        });
    }

    /** What becomes of the pixel size; its labels are carried too, so that they come back. */
    Optional<Reading> reading() {
        return pixelSize()
                .map(pixel -> new Reading(List.of(fields.kind().column(ItemKind.SAMPLING_RATE)), Set.of(), writer -> {
                    int target = writer.column(ItemKind.SAMPLING_RATE);
                    return rows -> writer.set(target, pixel.of(rows));
                }));
    }
}
