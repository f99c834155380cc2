/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text file, and finding words in it. */
class TextModelTest {
    @TempDir
    Path folder;

    private TextModel.Content read(Path file) {
        return new TextModel(file, Runnable::run).read().join();
    }

    @Test
    void ofAVeryLongFileWholeLinesOfItsEndAreShown() throws IOException {
        Path file = Files.writeString(folder.resolve("log"), "line of text\n".repeat(500_000) + "end");
        TextModel.Content content = read(file);
        assertTrue(content.text().startsWith("line of text\n"), content.text().substring(0, 20));
        assertTrue(content.text().endsWith("\nend"));
        assertEquals(6_500_003 - (4 << 20), content.skippedBytes());
    }

    @Test
    void lineEndsOfOtherSystemsAndOddBytesDoNoHarm() throws IOException {
        Path file = Files.write(folder.resolve("log"), new byte[] {'a', '\r', '\n', 0, (byte) 0xff, 'b'});
        assertEquals("a\n·\ufffdb", read(file).text());
    }

    @Test
    void aMissingFileIsNamed() {
        CompletionException e = assertThrows(CompletionException.class, () -> read(folder.resolve("gone.txt")));
        assertTrue(e.getCause().getMessage().contains("gone.txt"), e.getMessage());
    }

    @Test
    void searchingGoesRoundInBothDirections() {
        String text = "one Two one two";
        assertEquals(OptionalInt.of(4), TextModel.find(text, "two", 0, true));
        assertEquals(OptionalInt.of(12), TextModel.find(text, "two", 5, true));
        assertEquals(OptionalInt.of(4), TextModel.find(text, "TWO", 13, true));
        assertEquals(OptionalInt.of(4), TextModel.find(text, "two", 12, false));
        assertEquals(OptionalInt.of(12), TextModel.find(text, "two", 4, false));
        assertEquals(OptionalInt.empty(), TextModel.find(text, "three", 0, true));
        assertEquals(OptionalInt.empty(), TextModel.find(text, "", 0, true));
    }
}
