/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarTable;
import org.firn.protocol.ProtocolException;

/** The optics groups of a STAR file of RELION 3.1 and later: acquisition and pixel size by group. */
final class StarOptics {
    private final Map<Long, Map<String, Double>> groups = new HashMap<>();
    private final String parameter;

    /**
     * Reads the groups.
     *
     * @param table the table {@code optics}
     * @param parameter the parameter that names the file, for messages
     */
    StarOptics(StarTable table, String parameter) throws FormatException {
        this.parameter = parameter;
        int group = table.require("rlnOpticsGroup");
        for (int row = 0; row < table.size(); row++) {
            Map<String, Double> values = new HashMap<>();
            for (String column : table.columns()) {
                if (!column.equals("rlnOpticsGroupName") && !column.equals("rlnMtfFileName")) {
                    number(table.get(row, column)).ifPresent(value -> values.put(column, value));
                }
            }
            groups.put((long) Double.parseDouble(table.get(row, group)), values);
        }
    }

    private static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /**
     * A value of one group.
     *
     * @throws ProtocolException if there is no such group
     */
    OptionalDouble value(long group, String label) throws ProtocolException {
        Map<String, Double> values = groups.get(group);
        if (values == null) {
            throw new ProtocolException(
                    parameter,
                    "has particles of optics group " + group + ", but its table of " + "optics has only "
                            + new TreeSet<>(groups.keySet()),
                    "Repair the file.");
        }
        Double value = values.get(label);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The value that all groups have in common.
     *
     * @return empty when no group has it
     * @throws ProtocolException if groups differ
     */
    OptionalDouble common(String label) throws ProtocolException {
        TreeSet<Double> values = values(label);
        if (values.size() > 1) {
            throw new ProtocolException(
                    parameter,
                    "has optics groups whose " + label + " differ: " + values,
                    "Split the file by optics group and import each on its own.");
        }
        return values.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(values.first());
    }

    /** The value that all groups have in common; empty when they differ. */
    OptionalDouble agreed(String label) {
        TreeSet<Double> values = values(label);
        return values.size() == 1 ? OptionalDouble.of(values.first()) : OptionalDouble.empty();
    }

    private TreeSet<Double> values(String label) {
        TreeSet<Double> values = new TreeSet<>();
        groups.values().stream()
                .map(group -> group.get(label))
                .filter(value -> value != null)
                .forEach(values::add);
        return values;
    }
}
