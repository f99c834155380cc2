/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which protocols of ours stand for those of another program. Immutable.
 *
 * @param rows of several for one foreign protocol, those with the higher priority first
 * @since 1.0
 */
public record MappingTable(List<ProtocolMapping> rows) {

    /** A table that knows nothing. */
    public static final MappingTable EMPTY = new MappingTable(List.of());

    /** Sorts the rows. */
    public MappingTable {
        rows = rows.stream()
                .sorted(Comparator.comparingInt(ProtocolMapping::priority).reversed())
                .toList();
    }

    /**
     * The row for a foreign protocol.
     *
     * @param foreign the program's name
     * @param holds whether the conditions of a row hold
     */
    public Optional<ProtocolMapping> ofForeign(String foreign, Predicate<ProtocolMapping> holds) {
        return rows.stream()
                .filter(row -> row.foreign().equals(foreign))
                .filter(holds)
                .findFirst();
    }

    /** The row by which runs of one of our protocols are written. */
    public Optional<ProtocolMapping> ofOwn(String protocol) {
        return rows.stream()
                .filter(row -> row.exports() && row.protocol().equals(protocol))
                .findFirst();
    }

    /** The rows whose protocol passes a test, such as being installed. */
    public MappingTable only(Predicate<String> protocol) {
        return new MappingTable(
                rows.stream().filter(row -> protocol.test(row.protocol())).toList());
    }
}
