/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** What the labels of a table of optics groups mean. */
final class OpticsLabels {

    static final String DIMENSIONS = "rlnImageDimensionality";
    static final String NAME = "rlnOpticsGroupName";

    private OpticsLabels() {}

    /** Our columns by label, in the order in which they are written. */
    static Map<String, String> columns(ItemKind kind) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(NAME, ItemKind.OPTICS_NAME);
        columns.put("rlnVoltage", "acquisition.voltage");
        columns.put("rlnSphericalAberration", "acquisition.sphericalAberration");
        columns.put("rlnAmplitudeContrast", "acquisition.amplitudeContrast");
        columns.put(pixelLabel(kind), ItemKind.SAMPLING_RATE);
        if (!kind.equals(ItemKind.MOVIE)) {
            columns.put("rlnMicrographOriginalPixelSize", ItemKind.ORIGINAL_SAMPLING_RATE);
        }
        if (kind.equals(ItemKind.PARTICLE)) {
            columns.put("rlnImageSize", ItemKind.BOX_SIZE);
        }
        return columns;
    }

    private static String pixelLabel(ItemKind kind) {
        return kind.equals(ItemKind.PARTICLE)
                ? "rlnImagePixelSize"
                : kind.equals(ItemKind.MOVIE) ? "rlnMicrographOriginalPixelSize" : "rlnMicrographPixelSize";
    }

    /** The column of a label: ours, or one that carries it as text or number. */
    static ColumnSpec column(ItemKind kind, String label, boolean text) {
        String ours = columns(kind).get(label);
        if (ours != null) {
            return kind.column(ours);
        }
        String name = label.startsWith(RelionLabels.PREFIX)
                ? RelionLabels.OPTICS_EXTRA + label.substring(RelionLabels.PREFIX.length())
                : RelionLabels.OPTICS_EXTRA + label;
        return ColumnSpec.of(name, text ? ColumnType.STRING : ColumnType.FLOAT64)
                .documented(label);
    }
}
