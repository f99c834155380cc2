/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
 * One flat JSON object a row, a line each, members named as the columns. What JSON cannot say (NaN, infinity) is
 * written as null.
 */
public final class JsonLinesFormat implements TableFormat {

    @Override
    public TableSource open(Path file, @Nullable TableSchema declared) throws IOException {
        return new TextSource(file, declared, () -> new JsonRows(file));
    }

    @Override
    public void write(RowSelection rows, OutputStream out) throws IOException {
        TextOutput text = new TextOutput(out);
        new Objects(rows.specs(), text).write(rows.batches());
    }

    /** Writes the objects. */
    private static final class Objects extends RowText {
        private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
        private static final String ESCAPED = "\"\\\b\f\n\r\t";
        private static final String LETTERS = "\"\\bfnrt";

        private final TextOutput out;
        private final byte[][] keys;

        Objects(List<ColumnSpec> specs, TextOutput out) {
            super(specs, out);
            this.out = out;
            keys = new byte[specs.size()][];
            for (int i = 0; i < keys.length; i++) {
                // the names of columns need no escapes
                keys[i] = ((i == 0 ? '{' : ',') + "\"" + specs.get(i).name() + "\":").getBytes(StandardCharsets.UTF_8);
            }
        }

        @Override
        void before(int column) throws IOException {
            out.put(keys[column]);
        }

        @Override
        void text(String text) throws IOException {
            out.put('"');
            out.put(isPlain(text) ? text : escaped(text));
            out.put('"');
        }

        private static boolean isPlain(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (needsEscape(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Also the line ends that only Unicode knows, since other programs may split lines there. */
        private static boolean needsEscape(char c) {
            return c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029';
        }

        private static String escaped(String text) {
            StringBuilder escaped = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int place = ESCAPED.indexOf(c);
                if (place >= 0) {
                    escaped.append('\\').append(LETTERS.charAt(place));
                } else if (needsEscape(c)) {
                    escaped.append(String.format("\\u%04x", (int) c));
                } else {
                    escaped.append(c);
                }
            }
            return escaped.toString();
        }

        @Override
        void missing() throws IOException {
            out.put(NULL);
        }

        @Override
        void special(double value) throws IOException {
            missing();
        }

        @Override
        void endRow() throws IOException {
            out.put('}');
            out.put('\n');
        }
    }
}
