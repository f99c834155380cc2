/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.firn.tables.exchange.TableFormatException;

/** The bytes of a text file, of which one row at a time is held. */
final class ByteInput implements AutoCloseable {

    /** More than any row of a table has; a row beyond it is a quote left open, or no text at all. */
    private static final int LONGEST_ROW = 1 << 26;

    private static final int FIRST_SIZE = 1 << 18;
    private static final int BOM_LENGTH = 3;

    private final Path file;
    private final InputStream in;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int limit;

    ByteInput(Path file) throws IOException {
        this.file = file;
        this.in = Files.newInputStream(file);
    }

    /** Reads the start of the file and tells where the text begins: behind a byte order mark. */
    int begin() throws IOException {
        while (limit < BOM_LENGTH && more(0) > 0) {
            // files come in pieces
        }
        int first = limit > 0 ? bytes[0] & 0xff : 0;
        int second = limit > 1 ? bytes[1] & 0xff : 0;
        if (first == 0xfe && second == 0xff || first == 0xff && second == 0xfe) {
            throw new TableFormatException(file, "is text in UTF-16", "Save it in UTF-8.");
        }
        boolean mark = limit >= BOM_LENGTH && first == 0xef && second == 0xbb && (bytes[2] & 0xff) == 0xbf;
        return mark ? BOM_LENGTH : 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int limit() {
        return limit;
    }

    /**
     * Reads on; what comes before a row moves out, so that the row then starts at 0.
     *
     * @param start where the row starts
     * @return how many bytes were read; -1 at the end of the file
     */
    int more(int start) throws IOException {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, limit - start);
            limit -= start;
        }
        if (limit == bytes.length) {
            if (limit >= LONGEST_ROW) {
                throw new TooLongException();
            }
            bytes = Arrays.copyOf(bytes, 2 * limit);
        }
        int count = in.read(bytes, limit, bytes.length - limit);
        limit += Math.max(count, 0);
        return count;
    }

    /** A row does not end. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
