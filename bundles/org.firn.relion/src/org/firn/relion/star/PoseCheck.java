/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.star;

import java.util.List;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemCursor;
import org.firn.tables.TableSchema;

/** Refuses poses that RELION would take and go wrong with: missing, not numbers, or all alike. */
final class PoseCheck {
    private static final List<String> COLUMNS =
            List.of("transform.rot", "transform.tilt", "transform.psi", "transform.shiftX", "transform.shiftY");
    private static final int ANGLES = 3;

    private final String input;
    private final boolean needed;
    private final int[] columns;
    private final double[] first = new double[ANGLES];
    private long rows;
    private boolean differ;

    PoseCheck(String input, TableSchema schema, boolean needed) {
        this.input = input;
        this.needed = needed;
        this.columns = COLUMNS.stream().mapToInt(schema::indexOf).toArray();
    }

    void look(ItemCursor row) throws ProtocolException {
        for (int i = 0; i < columns.length; i++) {
            if (row.isNull(columns[i])) {
                if (needed && i < ANGLES) {
                    throw new ProtocolException(
                            input,
                            "has the particle " + row.getLong(0) + " without " + COLUMNS.get(i),
                            "Link particles whose poses were determined, by a refinement for example.");
                }
                continue;
            }
            double value = row.getDouble(columns[i]);
            if (!Double.isFinite(value)) {
                throw new ProtocolException(
                        input,
                        "has the particle " + row.getLong(0) + " whose " + COLUMNS.get(i) + " is " + value
                                + ", not a number that RELION can use",
                        "Leave such particles out with sets.filter, or determine their poses again.");
            }
            if (i < ANGLES) {
                differ |= rows > 0 && value != first[i];
                first[i] = rows == 0 ? value : first[i];
            }
        }
        rows++;
    }

    void finish() throws ProtocolException {
        if (needed && rows > 1 && !differ) {
            throw new ProtocolException(
                    input,
                    "has " + rows + " particles that all have the same angles (" + first[0] + ", " + first[1] + ", "
                            + first[2] + "), which no volume can be made of",
                    "Link particles whose poses were determined.");
        }
    }
}
