/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageReader;
import org.firn.imaging.Volume;

/** Reads volumes section by section, and binned when they would not fit into memory. */
final class VolumeReader {
    private static final long MEBIBYTE = 1 << 20;

    private VolumeReader() {}

    /** What was read. */
    record Result(Volume volume, int bin, ImageInfo info) {}

    /**
     * Reads a volume. Blocks on I/O.
     *
     * @param mebibytes the most that the volume may take in memory
     * @throws IOException the file cannot be read
     * @throws CancellationException when cancelled
     */
    static Result read(Path file, int mebibytes, BooleanSupplier cancelled) throws IOException {
        try (ImageReader reader = ImageFiles.open(file)) {
            int bin = 1;
            while (bytes(reader.info(), bin) > mebibytes * MEBIBYTE) {
                bin++;
            }
            Volume volume =
                    new Volume(reader.width() / bin, reader.height() / bin, Math.max(1, reader.sections() / bin));
            float[] section = new float[Math.toIntExact(reader.info().sectionPixels())];
            float share = 1f / (bin * bin * Math.min(bin, reader.sections()));
            for (int z = 0; z < volume.depth() * bin && z < reader.sections(); z++) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                reader.read(z, section);
                add(section, reader.width(), volume, z / bin, bin, share);
            }
            return new Result(volume, bin, reader.info());
        }
    }

    private static long bytes(ImageInfo info, int bin) {
        return 4L * (info.width() / bin) * (info.height() / bin) * Math.max(1, info.sections() / bin);
    }

    private static void add(float[] section, int width, Volume volume, int z, int bin, float share) {
        float[] voxels = volume.voxels();
        for (int y = 0; y < volume.height() * bin; y++) {
            int row = (z * volume.height() + y / bin) * volume.width();
            for (int x = 0; x < volume.width() * bin; x++) {
                voxels[row + x / bin] += share * section[y * width + x];
            }
        }
    }
}
