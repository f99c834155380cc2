/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.keys;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Digests of the content of files: size and all bytes up to 4 MiB, beyond that size and 17 blocks of 64 KiB spread
 * evenly from the first byte to the last. Times and places do not count. Thread-safe.
 *
 * <p>Of the bytes two independent checksums are taken, of 64 bits together, which the processor computes twenty times
 * faster than a cryptographic digest: they are to tell that a file has changed, not to resist forgery.
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
        List<Checksum> sums = List.of(new CRC32(), new CRC32C());
        // Not a channel: interrupting a thread that reads one closes it with a misleading error.
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] block = new byte[BLOCK];
            if (size <= WHOLE) {
                for (int read = file.read(block); read >= 0; read = file.read(block)) {
                    update(sums, block, read);
                }
            } else {
                for (int i = 0; i < BLOCKS; i++) {
                    file.seek((size - BLOCK) * i / (BLOCKS - 1));
                    file.readFully(block);
                    update(sums, block, BLOCK);
                }
            }
        }
        KeyDigest digest = new KeyDigest("file").add(size);
        sums.forEach(sum -> digest.add(sum.getValue()));
        return digest.key();
    }

    private static void update(List<Checksum> sums, byte[] block, int count) {
        sums.forEach(sum -> sum.update(block, 0, count));
    }
}
