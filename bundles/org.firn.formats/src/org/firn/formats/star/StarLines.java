/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.firn.formats.FormatException;
import org.firn.formats.internal.io.Sources;
import org.firn.formats.internal.star.LineBuffer;
import org.firn.formats.internal.star.LineKind;
import org.firn.formats.internal.star.Tokens;

/** The lines of a STAR file, one at a time, split into values on demand; comments are read on the way. */
final class StarLines implements Closeable {

    private static final String VERSION = "version";
    private static final int LONGEST_VERSION = 80;

    private final Path path;
    private final LineBuffer buffer;
    private final Tokens tokens = new Tokens();
    private OptionalInt version = OptionalInt.empty();

    private StarLines(Path path, LineBuffer buffer) {
        this.path = path;
        this.buffer = buffer;
    }

    static StarLines open(Path path) throws IOException {
        StarLines lines = new StarLines(path, new LineBuffer(Sources.stream(path)));
        lines.skipByteOrderMark();
        return lines;
    }

    private void skipByteOrderMark() throws IOException {
        if (buffer.hasLine()) {
            byte[] bytes = buffer.bytes();
            if (bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
                bytes[0] = ' ';
                bytes[1] = ' ';
                bytes[2] = ' ';
            }
        }
    }

    Path path() {
        return path;
    }

    /** False at the end of the file. */
    boolean hasLine() throws IOException {
        return buffer.hasLine();
    }

    /** The number of the current line, 1 for the first. */
    long number() {
        return buffer.lineNumber();
    }

    LineKind kind() {
        return LineKind.of(buffer.bytes(), buffer.position());
    }

    byte[] bytes() {
        return buffer.bytes();
    }

    /** The first byte of the current line, which may be its line feed. */
    int firstByte() {
        return buffer.bytes()[buffer.position()];
    }

    /** Splits the current line. */
    int split() throws FormatException {
        int count = tokens.split(buffer.bytes(), buffer.position());
        if (count == Tokens.OPEN_QUOTE) {
            throw fault("a quote is opened and not closed in the same line", "Close it with the same kind of quote.");
        }
        return count;
    }

    /** The values of the line that was split last. */
    Tokens tokens() {
        return tokens;
    }

    /** A value of the line that was split last. */
    String text(int index) {
        int start = tokens.start(index);
        return new String(buffer.bytes(), start, tokens.end(index) - start, StandardCharsets.UTF_8);
    }

    /** Goes on behind the line that was split last. */
    void advance() {
        buffer.advance(tokens.next());
    }

    /** Goes on to the next line; of a comment, the version is kept. */
    void skip() {
        byte[] bytes = buffer.bytes();
        int start = buffer.position();
        boolean comment = kind() == LineKind.COMMENT;
        buffer.skip();
        if (comment) {
            int length = Math.min(LONGEST_VERSION, buffer.position() - start);
            String text = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
            String[] words = text.replace('#', ' ').strip().split("\\s+");
            if (words.length == 2 && words[0].equals(VERSION) && words[1].matches("\\d{1,9}")) {
                version = OptionalInt.of(Integer.parseInt(words[1]));
            }
        }
    }

    /** The version of the last comment that had one since the last call. */
    OptionalInt takeVersion() {
        OptionalInt taken = version;
        version = OptionalInt.empty();
        return taken;
    }

    /** A fault in the current line. */
    FormatException fault(String problem, String cure) {
        return new FormatException(path, buffer.lineNumber(), problem, cure, null);
    }

    @Override
    public void close() throws IOException {
        buffer.close();
    }
}
