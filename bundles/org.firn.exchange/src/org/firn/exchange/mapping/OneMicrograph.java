/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;

/**
 * The micrograph of a file of places that names none: the file is called after it. That is told as a guess; the setting
 * {@code micrograph.name} says it for sure.
 *
 * @param suffix what programs append to the name, a regular expression
 */
public record OneMicrograph(String suffix) implements Mapping {

    private static final String NAME = "micrograph.name";
    private static final String ID = "micrograph.id";

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        ItemKind kind = fields.kind();
        String name = exchange.setting(NAME).orElseGet(() -> {
            String guess =
                    Micrographs.nameOf(fields.file().getFileName().toString()).replaceFirst("(" + suffix + ")$", "");
            exchange.guess(NAME, guess + ", from the name of the file");
            return guess;
        });
        return Optional.of(new Reading(List.of(kind.column(ID), kind.column(NAME)), Set.of(), writer -> {
            int id = writer.column(ID);
            int target = writer.column(NAME);
            return rows -> writer.set(id, 1).set(target, name);
        }));
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) {
        return Optional.empty(); // the name of the file says it
    }

    /**
     * Refuses items of several micrographs, where a file holds the places of one.
     *
     * @throws IOException there are several
     */
    public static void require(ItemRows items) throws IOException {
        int column = items.column(NAME);
        String first = "";
        while (column >= 0 && items.next()) {
            String name = items.text(column, "");
            if (items.number() > 1 && !name.equals(first)) {
                throw items.fault(
                        "its places are of several micrographs, among them " + first + " and " + name
                                + ", and a file of this format holds those of one",
                        "Write the places of each micrograph to a file of its own.");
            }
            first = name;
        }
        items.rewind();
    }
}
