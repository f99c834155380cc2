/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a whole file is compressed, judged by its first bytes and never by its name. */
public enum Compression {

    /** Not compressed. */
    NONE("", ""),
    /** RFC 1952, read by the JDK. */
    GZIP("gzip", "gzip -t"),
    /** Read by Apache Commons Compress. */
    BZIP2("bzip2", "bzip2 -t");

    private static final int BUFFER = 1 << 16;

    private final String label;
    private final String testCommand;

    Compression(String label, String testCommand) {
        this.label = label;
        this.testCommand = testCommand;
    }

    String label() {
        return label;
    }

    String testCommand() {
        return testCommand;
    }

    /** Judges by the magic number. */
    public static Compression of(byte[] start, int length) {
        if (length >= 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
            return GZIP;
        }
        if (length >= 4
                && start[0] == 'B'
                && start[1] == 'Z'
                && start[2] == 'h'
                && start[3] >= '1'
                && start[3] <= '9') {
            return BZIP2;
        }
        return NONE;
    }

    InputStream decompress(Path path) throws IOException {
        InputStream raw = Files.newInputStream(path);
        try {
            return switch (this) {
                case NONE -> raw;
                case GZIP -> new GZIPInputStream(raw, BUFFER);
                case BZIP2 -> new BZip2CompressorInputStream(new BufferedInputStream(raw, BUFFER), true);
            };
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }
}
