/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.internal.image.EerReader;
import org.firn.formats.internal.image.EmanHdfReader;
import org.firn.formats.internal.image.ImagicFiles;
import org.firn.formats.internal.image.SpiderFiles;
import org.firn.formats.internal.image.TiffReader;
import org.firn.formats.internal.io.ByteSource;
import org.firn.formats.internal.io.Sources;

/**
 * Opens image files of every format that Firn reads.
 *
 * <p>The content decides: TIFF and EER by their first bytes and pages, MRC by the word {@code MAP} in its header, after
 * decompression, HDF5 of EMAN2 by its first bytes, SPIDER by the numbers in its header. Only an MRC file without that
 * word (from before 2000, or by careless programs) and IMAGIC's pairs of files are accepted for their names' sake.
 */
public final class ImageFiles {

    private static final Set<String> MRC_EXTENSIONS =
            Set.of("mrc", "mrcs", "map", "ccp4", "st", "rec", "ali", "raw", "preali", "gain");

    private ImageFiles() {}

    /**
     * Opens an image file.
     *
     * @param path the file
     * @return a reader, to be closed by the caller
     * @throws FormatException when the format is unknown, or the file truncated or damaged
     * @throws IOException when it cannot be read
     */
    public static ImageReader open(Path path) throws IOException {
        return open(path, null);
    }

    /**
     * Opens an image file that the caller knows to be a stack or a volume, whatever its header says.
     *
     * @param path the file
     * @param kind what its sections mean; null to judge by the file
     * @return a reader, to be closed by the caller
     * @throws FormatException when the format is unknown, or the file truncated or damaged
     * @throws IOException when it cannot be read
     */
    public static ImageReader open(Path path, @Nullable ImageKind kind) throws IOException {
        byte[] start = new byte[MrcHeader.LENGTH];
        int count;
        try (ByteSource source = Sources.open(path)) {
            count = source.read(0, start, 0, start.length);
            if (TiffReader.isTiff(start, count)) {
                return EerReader.isEer(path) ? EerReader.open(path, EventOptions.FRAMES) : TiffReader.open(path, kind);
            }
        }
        if (EmanHdfReader.isHdf(start, count)) {
            return EmanHdfReader.open(path, kind);
        }
        String extension = extension(path);
        boolean whole = count == start.length;
        boolean named = MRC_EXTENSIONS.contains(extension);
        if (whole && MrcHeader.hasMapWord(start) || named && (!whole || MrcHeader.isHeader(start))) {
            return MrcReader.open(path, kind);
        }
        if (ImagicFiles.isNamedSo(path)) {
            return ImagicFiles.open(path, kind);
        }
        if (SpiderFiles.isSpider(start, count)) {
            return SpiderFiles.open(path, kind);
        }
        throw new FormatException(
                path,
                "is not an image file that Firn reads: its content is neither MRC nor TIFF, EER, HDF5, SPIDER or "
                        + "IMAGIC",
                "Convert it to MRC or TIFF, or check that the right file is named.");
    }

    /**
     * Opens a movie of electron events (EER). {@link #open(Path)} takes each frame of the camera for a section.
     *
     * @param path the file
     * @param options how events become images
     * @return a reader, to be closed by the caller
     * @throws FormatException when it is no EER file, or truncated or damaged, or has fewer frames than make a section
     * @throws IOException when it cannot be read
     */
    public static ImageReader openEvents(Path path, EventOptions options) throws IOException {
        byte[] start = new byte[4];
        int count;
        try (ByteSource source = Sources.open(path)) {
            count = source.read(0, start, 0, start.length);
        }
        if (!TiffReader.isTiff(start, count) || !EerReader.isEer(path)) {
            throw new FormatException(path, "is no movie of electron events (EER)", "Open it as an image file.");
        }
        return EerReader.open(path, options);
    }

    /**
     * Reads the header only. A truncated file is refused, as it is by {@link #open(Path)}.
     *
     * @param path the file
     * @throws FormatException when the format is unknown, or the file truncated or damaged
     * @throws IOException when it cannot be read
     */
    public static ImageInfo info(Path path) throws IOException {
        try (ImageReader reader = open(path)) {
            return reader.info();
        }
    }

    private static String extension(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2)$", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
