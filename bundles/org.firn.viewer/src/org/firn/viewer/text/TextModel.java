/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A text file; of a very long one, the end. Thread-safe; no method waits. */
public final class TextModel implements AutoCloseable {
    private static final int MOST_BYTES = 4 << 20;

    /**
     * What stands in the file.
     *
     * @param text lines end with a line feed
     * @param skippedBytes how much before it is not shown
     */
    public record Content(String text, long skippedBytes) {}

    /** How the text of a file is found. */
    @FunctionalInterface
    interface Reading {
        /** Reads the file; may block on I/O. */
        Content read() throws IOException;
    }

    private final Path file;
    private final Reading reading;
    private final Executor executor;

    /** @param executor where the file is read; its threads may wait */
    public TextModel(Path file, Executor executor) {
        this(file, () -> end(file), executor);
    }

    /** @param reading makes text of a file that is none */
    TextModel(Path file, Reading reading, Executor executor) {
        this.file = file;
        this.reading = reading;
        this.executor = executor;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Reads the file as it is now; fails with an {@link UncheckedIOException} when that is not possible. */
    public CompletableFuture<Content> read() {
        return CompletableFuture.supplyAsync(this::readNow, executor);
    }

    private Content readNow() {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException("The file " + file + " cannot be read: " + e + ". Was it moved or deleted?", e));
        }
    }

    private static Content end(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long skipped = Math.max(0, channel.size() - MOST_BYTES);
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(MOST_BYTES, channel.size()));
            channel.position(skipped);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // a read may give less than was asked for
            }
            String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            // the first line may begin in its middle
            String whole = skipped > 0 ? text.substring(text.indexOf('\n') + 1) : text;
            return new Content(whole.replace("\r\n", "\n").replace('\0', '·'), skipped);
        }
    }

    /**
     * Finds a text, whatever the case of its letters, and begins again at the other end when there is none further on.
     *
     * @param from where to begin, from 0 to the length
     * @param forwards whether to look for the next one at or after {@code from}, or for the last one before it
     * @return where it begins; empty when there is none
     */
    public static OptionalInt find(String text, String wanted, int from, boolean forwards) {
        if (wanted.isEmpty()) {
            return OptionalInt.empty();
        }
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            int at = Math.floorMod(forwards ? from + i : from - 1 - i, length + 1);
            if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public void close() {
        // nothing is held between readings
    }
}
