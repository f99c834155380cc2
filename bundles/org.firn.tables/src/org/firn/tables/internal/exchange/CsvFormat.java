/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableFormat;
import org.firn.tables.exchange.TableSource;
import org.firn.tables.exchange.TextSource;

/**
 * Comma-separated values as in RFC 4180, with a header; written with lines that end with a line feed. Numbers have as
 * many digits as it takes to read the same number again, and a point in every locale; a missing value is empty, an
 * empty text is quoted.
 */
public final class CsvFormat implements TableFormat {

    @Override
    public TableSource open(Path file, @Nullable TableSchema declared) throws IOException {
        return new TextSource(file, declared, () -> new CsvRows(file));
    }

    @Override
    public void write(RowSelection rows, OutputStream out) throws IOException {
        TextOutput text = new TextOutput(out);
        Lines lines = new Lines(rows.specs(), text);
        lines.header(rows.specs());
        lines.write(rows.batches());
    }

    /** Writes the lines. */
    private static final class Lines extends RowText {
        private final TextOutput out;

        Lines(List<ColumnSpec> specs, TextOutput out) {
            super(specs, out);
            this.out = out;
        }

        void header(List<ColumnSpec> specs) throws IOException {
            for (int i = 0; i < specs.size(); i++) {
                before(i);
                out.put(specs.get(i).name());
            }
            endRow();
        }

        @Override
        void before(int column) throws IOException {
            if (column > 0) {
                out.put(',');
            }
        }

        @Override
        void text(String text) throws IOException {
            if (needsQuotes(text)) {
                out.put('"');
                out.put(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
                out.put('"');
            } else {
                out.put(text);
            }
        }

        /** An empty text is quoted, so that it differs from a missing one. */
        private static boolean needsQuotes(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                    return true;
                }
            }
            return text.isEmpty();
        }

        @Override
        void missing() {
            // nothing between the commas
        }

        @Override
        void special(double value) throws IOException {
            out.put(Double.toString(value));
        }

        @Override
        void endRow() throws IOException {
            out.put('\n');
        }
    }
}
