/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.formats.star.StarWriter;
import org.firn.tables.ColumnSpec;

/**
 * A STAR table under Firn's own column names. For RELION's names and conventions there is the protocol
 * {@code spa.export.star}. A missing value is {@code ?}. Written to a temporary file first.
 */
public final class StarFormat implements RowFormat {
    private final PrintWriter out;
    private final String name;
    private final Path file;
    private final StarWriter writer;

    /**
     * Writes to {@code out}, which stays open.
     *
     * @param name the table's name, without {@code data_}
     */
    public StarFormat(PrintWriter out, String name) throws IOException {
        this.out = out;
        this.name = name;
        this.file = Files.createTempDirectory("firn").resolve("table.star");
        this.writer = StarWriter.create(file);
    }

    @Override
    public void begin(List<ColumnSpec> columns) throws IOException {
        writer.loop(name, columns.stream().map(ColumnSpec::name).toList());
    }

    @Override
    public void value(double number) throws IOException {
        writer.putExact(number);
    }

    @Override
    public void value(float number) throws IOException {
        // through text, since 0.1f as a double has digits that the float never had
        writer.putExact(Double.parseDouble(Float.toString(number)));
    }

    @Override
    public void value(long number) throws IOException {
        writer.put(number);
    }

    @Override
    public void value(boolean flag) throws IOException {
        writer.put(flag ? 1 : 0);
    }

    @Override
    public void value(String text) throws IOException {
        writer.put(text);
    }

    @Override
    public void missing() throws IOException {
        writer.put("?");
    }

    @Override
    public void endRow() throws IOException {
        writer.endRow();
    }

    @Override
    public void finish() throws IOException {
        writer.finish();
        try (Reader reader = Files.newBufferedReader(file)) {
            reader.transferTo(out);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.getParent());
    }
}
