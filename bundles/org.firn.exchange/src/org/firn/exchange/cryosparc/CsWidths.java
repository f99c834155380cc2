/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ForeignSink;

/** How wide the texts of records are, found by running over them; and from that, where each value of a record goes. */
final class CsWidths implements ForeignSink {

    private final CsField[] fields;
    private final int[] widths;
    private int field;

    CsWidths(List<ForeignField> fields) {
        this.fields = fields.stream().map(CsWidths::stored).toArray(CsField[]::new);
        this.widths = new int[this.fields.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = this.fields[i].kind() == 'S' ? 1 : this.fields[i].size();
        }
    }

    private static CsField stored(ForeignField field) {
        CsField stored = CsField.stored(field);
        if (stored == null) {
            throw new IllegalStateException("the field " + field.name() + " has no type of NumPy: " + field.storage());
        }
        return stored;
    }

    CsWidths beginRow() {
        field = 0;
        return this;
    }

    /** The fields, in the order in which values come. */
    CsField[] fields() {
        return fields;
    }

    int width(int index) {
        return widths[index];
    }

    /** Where each value is in a record: the components of a vector lie side by side, where its first one came. */
    int[] offsets() {
        int[] offsets = new int[fields.length];
        Map<String, Integer> starts = new LinkedHashMap<>();
        int at = 0;
        for (int i = 0; i < fields.length; i++) {
            CsField one = fields[i];
            Integer start = starts.get(one.name());
            if (start == null) {
                start = at;
                starts.put(one.name(), start);
                at += widths[i] * one.count();
            }
            offsets[i] = start + one.component() * widths[i];
        }
        return offsets;
    }

    /** The bytes of a record. */
    int recordSize() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            sizes.put(fields[i].name(), widths[i] * fields[i].count());
        }
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The description of the records as NumPy writes it. */
    String description() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            CsField one = fields[i];
            String type = one.kind() == 'S' ? "|S" + widths[i] : one.dtype();
            String shape = one.vector() ? ", (" + one.count() + ",)" : "";
            parts.putIfAbsent(one.name(), "('" + one.name() + "', '" + type + "'" + shape + ")");
        }
        return "[" + String.join(", ", new ArrayList<>(parts.values())) + "]";
    }

    @Override
    public void put(double value) {
        field++;
    }

    @Override
    public void putExact(double value) {
        field++;
    }

    @Override
    public void put(long value) {
        field++;
    }

    @Override
    public void put(String value) {
        if (fields[field].kind() == 'S' && value.length() * 3 > widths[field]) {
            widths[field] = Math.max(widths[field], value.getBytes(StandardCharsets.UTF_8).length);
        }
        field++;
    }
}
