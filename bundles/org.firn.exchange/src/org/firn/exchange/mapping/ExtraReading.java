/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.util.List;
import java.util.Set;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableWriter;

/** Carries a field that no column of ours means, as it is. */
final class ExtraReading {

    private ExtraReading() {}

    static Reading of(ForeignField field, int index, ColumnSpec spec) {
        return new Reading(List.of(spec), Set.of(field.name()), writer -> step(writer, index, spec));
    }

    private static Reading.Step step(TableWriter writer, int index, ColumnSpec spec) {
        int target = writer.column(spec.name());
        return switch (spec.type()) {
            case FLOAT32, FLOAT64 -> rows -> writer.set(target, rows.number(index));
            case INT32, INT64 -> rows -> writer.set(target, rows.whole(index));
            case BOOLEAN -> rows -> writer.set(target, rows.whole(index) != 0);
            case STRING -> rows -> writer.set(target, rows.text(index));
        };
    }
}
