/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.keys;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Digests of the content of files: size and all bytes up to 4 MiB, beyond that size and 17 blocks of 64 KiB spread
 * evenly from the first byte to the last. Times and places do not count. Thread-safe.
 *
 * <p>A digest is kept as long as path, size, time and inode stay the same. This only avoids reading again what has not
 * changed; a file that was written a moment ago is not kept, since it may change once more within the same clock tick.
 */
public final class FileFingerprints {
    private static final long WHOLE = 4L << 20;
    private static final int BLOCK = 64 << 10;
    private static final int BLOCKS = 17;
    private static final int MOST_KEPT = 200_000;
    private static final long SETTLED_MILLIS = 2000;

    private record Stamp(Path path, long size, long modified, String inode) {}

    private final Map<Stamp, Key> kept = new ConcurrentHashMap<>();

    /**
     * The fingerprint of a file, or of a folder with everything in it.
     *
     * @throws NoSuchFileException if it is not there
     * @throws IOException if it cannot be read
     */
    public Key of(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            return folder(path);
        }
        long modified = attributes.lastModifiedTime().toMillis();
        Stamp stamp = new Stamp(
                path,
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                String.valueOf(attributes.fileKey()));
        Key known = kept.get(stamp);
        if (known != null) {
            return known;
        }
        Key key = content(path, attributes.size());
        if (System.currentTimeMillis() - modified > SETTLED_MILLIS) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(stamp, key);
        }
        return key;
    }

    private Key folder(Path folder) throws IOException {
        KeyDigest digest = new KeyDigest("folder");
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        }
        for (Path entry : entries) {
            digest.add(entry.getFileName().toString()).add(of(entry));
        }
        return digest.key();
    }

    private static Key content(Path path, long size) throws IOException {
        KeyDigest digest = new KeyDigest("file").add(size);
        // Not a channel: interrupting a thread that reads one closes it with a misleading error.
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] block = new byte[BLOCK];
            if (size <= WHOLE) {
                for (int read = file.read(block); read >= 0; read = file.read(block)) {
                    digest.addBytes(ByteBuffer.wrap(block, 0, read));
                }
            } else {
                for (int i = 0; i < BLOCKS; i++) {
                    file.seek((size - BLOCK) * i / (BLOCKS - 1));
                    file.readFully(block);
                    digest.addBytes(ByteBuffer.wrap(block));
                }
            }
        }
        return digest.key();
    }
}
