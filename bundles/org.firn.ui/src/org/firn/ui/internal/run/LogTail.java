/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Follows a log while it is written. Of a long one, only the end is read. Used by one thread, which waits for the disk.
 */
public final class LogTail {
    private static final int MOST = 1 << 20;

    private final Path file;
    private long position;

    /** @param file need not exist yet */
    public LogTail(Path file) {
        this.file = file;
    }

    /**
     * What has come since the last call.
     *
     * @param text ends with a whole line, unless the log has not
     * @param anew whether it takes the place of all that was read before: at first, and when the log was begun anew
     */
    public record News(String text, boolean anew) {}

    /** Reads what is new. */
    public News read() throws IOException {
        if (!Files.exists(file)) {
            boolean gone = position > 0;
            position = 0;
            return new News("", gone);
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            boolean anew = position == 0 || size < position;
            long from = anew ? Math.max(0, size - MOST) : position;
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(MOST, size - from));
            channel.position(from);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            int length = wholeCharacters(bytes);
            position = from + length;
            String text = new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
            return new News(anew && from > 0 ? afterFirstLine(text) : text, anew);
        }
    }

    /** How many bytes there are before a character that is cut at the end. */
    private static int wholeCharacters(ByteBuffer bytes) {
        int end = bytes.position();
        int start = end - 1;
        while (start >= 0 && end - start < 4 && (bytes.get(start) & 0xC0) == 0x80) {
            start--;
        }
        if (start < 0) {
            return end;
        }
        int lead = bytes.get(start) & 0xFF;
        int needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        return end - start < needed ? start : end;
    }

    private static String afterFirstLine(String text) {
        return "(earlier lines are in the file)\n" + text.substring(text.indexOf('\n') + 1);
    }
}
