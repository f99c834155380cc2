/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.star;

import java.util.List;
import java.util.OptionalDouble;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemCursor;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/** How a set of images was recorded: what its header says, where its rows do not. */
public final class Imaging {
    /** The attribute and column of the pixel size. */
    public static final String SAMPLING_RATE = "samplingRate";
    /** The columns that RELION needs of each optics group. */
    static final List<String> COLUMNS = List.of(
            SAMPLING_RATE, "acquisition.voltage", "acquisition.sphericalAberration", "acquisition.amplitudeContrast");

    private static final List<String> ATTRIBUTES =
            List.of(SAMPLING_RATE, "voltage", "sphericalAberration", "amplitudeContrast");
    private static final int CS = 2;

    private final DataHeader header;
    private final String input;
    private final int[] from = new int[COLUMNS.size()];

    /**
     * Looks at a set.
     *
     * @param input the name of the input, for messages
     */
    Imaging(DataHeader header, String input, TableSchema schema) {
        this.header = header;
        this.input = input;
        for (int i = 0; i < from.length; i++) {
            String column = COLUMNS.get(i);
            from[i] = schema.has(column) ? schema.indexOf(column) : -1;
        }
    }

    /** The pixel size of a set, Å/px. */
    public static double pixelSize(DataHeader header, String input) throws ProtocolException {
        double size = header.number(SAMPLING_RATE).orElse(0);
        if (!(size > 0)) {
            throw missing(header, input, SAMPLING_RATE, size);
        }
        return size;
    }

    private static ProtocolException missing(DataHeader header, String input, String attribute, double value) {
        return new ProtocolException(
                input,
                "is " + header.name() + ", which does not say its " + attribute + " (it has " + value + "), and RELION"
                        + " cannot do without",
                "Give it where the images are imported, and run again; nothing is assumed for it.");
    }

    /** Writes the columns of the current row, the first of which has the given number in the writer. */
    void write(ItemCursor row, TableWriter writer, int first) throws ProtocolException {
        for (int i = 0; i < from.length; i++) {
            double value = from[i] >= 0 && !row.isNull(from[i]) ? row.getDouble(from[i]) : 0;
            if (!(value > 0)) {
                OptionalDouble common = header.number(ATTRIBUTES.get(i));
                value = common.orElse(0);
                // a corrected microscope has no spherical aberration; everything else must be more than nothing
                boolean known = i == CS || i == CS + 1 ? common.isPresent() && value >= 0 : value > 0;
                if (!known) {
                    throw missing(header, input, ATTRIBUTES.get(i), value);
                }
            }
            writer.set(first + i, value);
        }
    }
}
