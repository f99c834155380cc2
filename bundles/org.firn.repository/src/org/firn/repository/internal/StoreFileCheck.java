/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.firn.repository.DamagedProjectException;
import org.firn.repository.ProjectException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Looks for damage of a repository file before H2 opens it, without changing it. H2 repairs silently, and a repair of
 * a file that lost its end is a loss of commits that were acknowledged.
 *
 * <p>The file has two copies of a header of 4096 bytes, each a line of {@code key:value} pairs with a Fletcher-32
 * checksum. After an orderly end the header says {@code clean:1} and names the last chunk, which leads to a map of all
 * chunks in use; each of them must then be in the file. After a crash the header lags behind, and finding the last
 * chunk is left to H2.
 */
final class StoreFileCheck {

    private static final int BLOCK = 4096;
    private static final String CHUNK_KEY = "chunk.";
    private static final int LINE_END = '\n';
    private static final int HEXADECIMAL = 16;

    private final Path file;

    private StoreFileCheck(Path file) {
        this.file = file;
    }

    static void check(Path file) throws ProjectException {
        new StoreFileCheck(file).check();
    }

    /** What to tell the user about damage. */
    static String message(Path file, String damage) {
        return "The repository " + file + " is damaged: " + damage
                + ". Restore it from a backup; nothing was modified.";
    }

    private void check() throws ProjectException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Map<String, String> header = readPairs(channel, 0, "the first header");
            readPairs(channel, BLOCK, "the second header");
            if ("1".equals(header.get("clean"))) {
                checkLastChunk(channel, header);
            }
        } catch (NoSuchFileException e) {
            throw new DamagedProjectException(
                    "The repository " + file
                            + " is missing, although the project file is there. Restore it from a backup.",
                    e);
        } catch (IOException e) {
            throw new ProjectException("Cannot read " + file + " (" + e.getMessage() + "). Check its permissions.", e);
        }
    }

    private void checkLastChunk(FileChannel channel, Map<String, String> header)
            throws IOException, DamagedProjectException {
        checkChunk(channel, header);
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            for (Map.Entry<String, String> entry : store.getLayoutMap().entrySet()) {
                if (entry.getKey().startsWith(CHUNK_KEY)) {
                    checkChunk(channel, parse(entry.getValue().getBytes(StandardCharsets.ISO_8859_1), "its chunk map"));
                }
            }
        } catch (MVStoreException e) {
            if (e.getErrorCode() != DataUtils.ERROR_FILE_LOCKED) {
                throw new DamagedProjectException(message(file, "its chunk map is not readable"), e);
            }
            // Some other process has the file, as opening the database will tell.
        }
    }

    /** Checks that the file has all of a chunk, and that it is the one that it should be. */
    private void checkChunk(FileChannel channel, Map<String, String> expected)
            throws IOException, DamagedProjectException {
        long position = hexadecimal(expected, "block") * BLOCK;
        Map<String, String> chunk = parse(line(channel, position), "the chunk at byte " + position);
        if (!String.valueOf(expected.get("chunk")).equals(chunk.get("chunk"))) {
            throw damaged("at byte " + position + " there is not the chunk that should be there");
        }
        long end = position + hexadecimal(chunk, "len") * BLOCK;
        if (channel.size() < end) {
            throw damaged("it has " + channel.size() + " bytes, and should have at least " + end);
        }
    }

    private Map<String, String> readPairs(FileChannel channel, long position, String what)
            throws IOException, DamagedProjectException {
        byte[] line = line(channel, position);
        Map<String, String> pairs = parse(line, what);
        int checked = new String(line, StandardCharsets.ISO_8859_1).lastIndexOf(",fletcher:");
        if (checked < 0 || DataUtils.getFletcher32(line, 0, checked) != (int) hexadecimal(pairs, "fletcher")) {
            throw damaged("the checksum of " + what + " is wrong");
        }
        if (!"2".equals(pairs.get("H"))) {
            throw damaged(what + " is not that of an H2 file");
        }
        return pairs;
    }

    /** The bytes from a position to the end of the line, or nothing when there is no end of a line. */
    private static byte[] line(FileChannel channel, long position) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        while (block.hasRemaining() && channel.read(block, position + block.position()) > 0) {
            // Reads on until the block is full or the file ends.
        }
        for (int i = 0; i < block.position(); i++) {
            if (block.get(i) == LINE_END) {
                byte[] line = new byte[i];
                block.get(0, line);
                return line;
            }
        }
        return new byte[0];
    }

    private Map<String, String> parse(byte[] line, String what) throws DamagedProjectException {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : new String(line, StandardCharsets.ISO_8859_1).split(",")) {
            int colon = pair.indexOf(':');
            if (colon < 1) {
                throw damaged(what + " is not readable");
            }
            pairs.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return pairs;
    }

    private long hexadecimal(Map<String, String> pairs, String key) throws DamagedProjectException {
        try {
            return Long.parseUnsignedLong(String.valueOf(pairs.get(key)).strip(), HEXADECIMAL);
        } catch (NumberFormatException e) {
            throw damaged("the value of '" + key + "' in a header is not a number");
        }
    }

    private DamagedProjectException damaged(String how) {
        return new DamagedProjectException(message(file, how));
    }
}
