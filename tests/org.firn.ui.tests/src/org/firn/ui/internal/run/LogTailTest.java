/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder;

    private Path log() {
        return folder.resolve("stdout.log");
    }

    private void append(byte[] bytes) throws IOException {
        Files.write(log(), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void append(String text) throws IOException {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyWhatIsNewIsRead() throws Exception {
        LogTail tail = new LogTail(log());
        assertEquals("", tail.read().text());
        append("one\n");
        assertEquals(new LogTail.News("one\n", true), tail.read());
        append("two\n");
        assertEquals(new LogTail.News("two\n", false), tail.read());
        assertEquals("", tail.read().text());
    }

    @Test
    void aLogThatWasBegunAnewIsReadAnew() throws Exception {
        LogTail tail = new LogTail(log());
        append("a long line\n");
        tail.read();
        Files.writeString(log(), "short\n");

        assertEquals(new LogTail.News("short\n", true), tail.read());
    }

    @Test
    void aCharacterThatIsHalfWrittenIsReadWhenItIsThere() throws Exception {
        byte[] text = "5 Å".getBytes(StandardCharsets.UTF_8);
        LogTail tail = new LogTail(log());
        append(Arrays.copyOf(text, text.length - 1));
        assertEquals("5 ", tail.read().text());

        append(new byte[] {text[text.length - 1]});

        assertEquals("Å", tail.read().text());
    }

    @Test
    void ofALongLogOnlyTheEndIsRead() throws Exception {
        append("x".repeat(99) + "\n");
        for (int i = 0; i < 20; i++) {
            append(("y".repeat(99) + "\n").repeat(1000));
        }
        append("the end\n");

        String text = new LogTail(log()).read().text();

        assertTrue(text.length() < 1 << 21, () -> "read " + text.length());
        assertTrue(text.startsWith("(earlier lines are in the file)\ny"));
        assertTrue(text.endsWith("the end\n"));
    }
}
