/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files for tests: those of the resources, and MRC files built byte by byte, without Firn's own writer. */
public final class Fixtures {

    private Fixtures() {}

    /** Copies a resource such as {@code image/movie.mrcs} into a folder. */
    public static Path copy(String resource, Path folder) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream in = Fixtures.class.getResourceAsStream(resource)) {
            Path target = folder.resolve(name);
            Files.copy(in, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes text to a file. */
    public static Path text(Path folder, String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to a file. */
    public static Path bytes(Path folder, String name, ByteBuffer bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes.array());
    }

    /**
     * An MRC2014 header and room for pixels behind it; the buffer stands at the first pixel. Sampling is 2 Å/px.
     *
     * @param dataBytes room for pixels
     */
    public static ByteBuffer mrc(ByteOrder order, int mode, int nx, int ny, int nz, int dataBytes) {
        ByteBuffer b = ByteBuffer.allocate(1024 + dataBytes).order(order);
        b.putInt(0, nx).putInt(4, ny).putInt(8, nz).putInt(12, mode);
        b.putInt(28, nx).putInt(32, ny).putInt(36, 1);
        b.putFloat(40, 2 * nx).putFloat(44, 2 * ny).putFloat(48, 2);
        b.putInt(64, 1).putInt(68, 2).putInt(72, 3);
        b.put(208, "MAP ".getBytes(StandardCharsets.US_ASCII));
        byte stamp = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 0x44 : 0x11);
        b.put(212, stamp).put(213, stamp);
        return b.position(1024);
    }
}
