/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import java.util.List;

/**
 * A figure that tells how an acquisition goes.
 *
 * @param address what is meant: RUN.OUTPUT.COLUMN, RUN.perMinute, RUN.failedItems, disk.freeGiB or disk.hoursLeft
 * @param value what it is now; NaN when it is not known
 * @param unit its unit; empty for none
 * @param last the items that the value was made from; empty when it does not come from items
 */
public record Figure(String address, double value, String unit, List<ItemValue> last) {
    /**
     * The value of an item.
     *
     * @param id the item's id; where rows belong to micrographs, the micrograph's
     * @param value its value
     */
    public record ItemValue(long id, double value) {}

    public Figure {
        last = List.copyOf(last);
    }

    /** A figure that does not come from items. */
    public Figure(String address, double value, String unit) {
        this(address, value, unit, List.of());
    }

    /** The value with its unit, for people. */
    public String shown() {
        return (Trend.shown(value) + " " + unit).strip();
    }
}
