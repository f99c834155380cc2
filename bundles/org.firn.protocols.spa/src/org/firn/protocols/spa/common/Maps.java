/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.MrcWriter;
import org.firn.imaging.Volume;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ProtocolException;

/** Reads and writes density maps, and refuses those that cannot be computed with. */
public final class Maps {

    private Maps() {}

    /**
     * Reads a map.
     *
     * @param file the file
     * @throws ProtocolException if it cannot be read, or has voxels that are not finite numbers
     */
    public static Volume read(Path file) throws ProtocolException {
        try (ImageReader reader = ImageFiles.open(file, ImageKind.VOLUME)) {
            ImageInfo info = reader.info();
            float[] voxels = reader.readAll();
            Pictures.requireFinite(file, 0, voxels);
            return new Volume(info.width(), info.height(), info.sections(), voxels);
        } catch (FormatException e) {
            throw Pictures.refused(e);
        } catch (IOException e) {
            throw new ProtocolException(
                    file.toString(),
                    "cannot be read: " + e.getMessage(),
                    "Check that the file is there and that you may read it.",
                    e);
        }
    }

    /** Writes a map as MRC. */
    public static void write(Path file, Volume map, double pixelSize) throws IOException {
        MrcWriter.writeVolume(file, map.voxels(), map.width(), map.height(), map.depth(), pixelSize);
    }

    /** Puts the size of a map on an output. */
    public static OutputSpec describe(OutputSpec output, Volume map, double pixelSize) {
        return output.with(Microscope.SAMPLING_RATE, pixelSize)
                .with("width", map.width())
                .with("height", map.height())
                .with("depth", map.depth());
    }
}
