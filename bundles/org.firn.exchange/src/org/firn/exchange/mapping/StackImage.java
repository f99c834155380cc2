/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.protocol.exchange.Exchange;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableWriter;

/**
 * Where the pixels are, as RELION, Xmipp and others say it: {@code 000001@stack.mrcs}, counted from 1, or the name of a
 * file alone.
 *
 * @param label the program's
 * @param inStack whether images stand in stacks, rather than in a file each that gives the item its name
 */
public record StackImage(String label, boolean inStack) implements Mapping {

    private static final String FILE = "image.file";
    private static final String INDEX = "image.index";
    private static final String NAME = "name";

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        if (!fields.has(label)) {
            return Optional.empty();
        }
        List<ColumnSpec> columns = new ArrayList<>(
                List.of(fields.kind().column(FILE), fields.kind().column(INDEX)));
        if (!inStack) {
            columns.add(fields.kind().column(NAME));
        }
        StackLengths lengths = new StackLengths(fields.file(), exchange);
        return Optional.of(new Reading(columns, Set.of(label), writer -> step(fields.index(label), writer, lengths)));
    }

    private Reading.Step step(int field, TableWriter writer, StackLengths lengths) {
        int file = writer.column(FILE);
        int index = writer.column(INDEX);
        int name = inStack ? -1 : writer.column(NAME);
        return rows -> {
            String image = rows.text(field);
            int at = image.indexOf('@');
            String stack = image.substring(at + 1);
            long number = at < 0 ? 0 : number(rows, field, image, at) - 1;
            if (inStack) {
                lengths.require(rows, field, stack, number);
            } else {
                writer.set(name, Micrographs.nameOf(stack));
            }
            writer.set(file, stack);
            writer.set(index, number);
        };
    }

    private static long number(ForeignRows rows, int field, String image, int at) throws IOException {
        long number = 0;
        for (int i = 0; i < at; i++) {
            int digit = image.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > Integer.MAX_VALUE) {
                throw rows.fault(
                        field,
                        "has '" + image + "', where a number must stand before the @",
                        "Write it as 000001@stack.mrcs, counting from 1.");
            }
            number = 10 * number + digit;
        }
        return at == 0 ? 1 : number;
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) {
        if (!items.has(FILE)) {
            return Optional.empty();
        }
        int file = items.column(FILE);
        int index = items.column(INDEX);
        List<ForeignField> fields = List.of(ForeignField.of(label, ColumnType.STRING));
        Set<String> used = inStack ? Set.of(FILE, INDEX) : Set.of(FILE, INDEX, NAME);
        return Optional.of(new Writing(fields, used, (rows, sink) -> {
            String stack = rows.text(file);
            sink.put(inStack ? digits(rows.whole(index, 0) + 1) + "@" + stack : stack);
        }));
    }

    /** At least six digits; a million of String.format would take seconds. */
    private static String digits(long number) {
        String text = Long.toString(number);
        return "000000".substring(Math.min(6, text.length())) + text;
    }
}
