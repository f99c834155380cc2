/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.PixelStatistics;
import org.firn.imaging.Image;
import org.firn.protocol.ProtocolException;

/** Reads pictures, and refuses those that cannot be computed with. */
public final class Pictures {

    private Pictures() {}

    /**
     * Reads one picture.
     *
     * @param file the file
     * @param section which picture of a stack, from 0
     * @throws ProtocolException if it cannot be read, or has pixels that are not finite numbers
     */
    public static Image read(Path file, int section) throws ProtocolException {
        try (ImageReader reader = ImageFiles.open(file)) {
            float[] pixels = reader.read(section);
            requireFinite(file, section, pixels);
            return new Image(reader.width(), reader.height(), pixels);
        } catch (FormatException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new ProtocolException(
                    file.toString(),
                    "cannot be read: " + e.getMessage(),
                    "Check that the file is there and that you may read it.",
                    e);
        }
    }

    /** A file that its format refuses, in the form that users see. */
    public static ProtocolException refused(FormatException e) {
        return new ProtocolException(e.file().toString(), e.problem(), e.cure(), e);
    }

    /**
     * Refuses pixels that are not finite numbers.
     *
     * @throws ProtocolException naming the file, the section (counted from 1) and how many there are
     */
    public static void requireFinite(Path file, int section, float[] pixels) throws ProtocolException {
        for (float pixel : pixels) {
            if (!Float.isFinite(pixel)) {
                PixelStatistics statistics = PixelStatistics.of(pixels);
                throw new ProtocolException(
                        file.toString(),
                        "has " + (statistics.nanCount() + statistics.infiniteCount())
                                + " pixels that are not numbers in image " + (section + 1),
                        "Make the file again; it was damaged or badly converted.");
            }
        }
    }
}
