/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.firn.formats.FormatException;
import org.firn.formats.image.EventOptions;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.SampleType;
import org.firn.formats.internal.io.ByteSource;
import org.firn.formats.internal.io.Sources;

/**
 * Reads EER movies: TIFF files whose pages are lists of electron events (see {@link EventDecoder}). Each section is the
 * sum of some frames. Pages of other kinds, such as a summed image at the end, are left out. Thread-safe.
 *
 * <p>Rows come as they stand in the file, unlike those of other TIFF files: so RELION renders them (proved with
 * relion_convert_to_tiff, whose TIFF of an EER movie reads as the same images).
 */
public final class EerReader implements ImageReader {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int COMPRESSION = 259;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int WITH_EIGHT_BITS = 65000;
    private static final int WITH_SEVEN_BITS = 65001;
    private static final int WITH_ANY_BITS = 65002;
    private static final int SKIP_BITS = 65007;
    private static final int HORIZONTAL_BITS = 65008;
    private static final int VERTICAL_BITS = 65009;

    private final ByteSource source;
    private final List<TiffDirectory> frames;
    private final EventOptions options;
    private final EventDecoder decoder;
    private final ImageInfo info;

    private EerReader(
            ByteSource source, List<TiffDirectory> frames, EventOptions options, EventDecoder decoder, ImageInfo info) {
        this.source = source;
        this.frames = frames;
        this.options = options;
        this.decoder = decoder;
        this.info = info;
    }

    /** Whether a TIFF file holds events; looks at its first pages. */
    public static boolean isEer(Path path) throws IOException {
        try (ByteSource source = Sources.open(path)) {
            return source.size().isPresent()
                    && TiffDirectory.readFirst(source, 2).stream().anyMatch(EerReader::hasEvents);
        }
    }

    private static boolean hasEvents(TiffDirectory directory) {
        try {
            long compression = directory.number(COMPRESSION, 1);
            return compression >= WITH_EIGHT_BITS && compression <= WITH_ANY_BITS;
        } catch (IOException e) {
            return false; // whoever reads the page will tell
        }
    }

    /** Opens a movie. */
    public static EerReader open(Path path, EventOptions options) throws IOException {
        ByteSource source = Sources.open(path);
        try {
            List<TiffDirectory> frames = new ArrayList<>();
            for (TiffDirectory directory : TiffDirectory.readAll(source)) {
                if (hasEvents(directory)) {
                    frames.add(directory);
                }
            }
            return open(source, frames, options);
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static EerReader open(ByteSource source, List<TiffDirectory> frames, EventOptions options)
            throws IOException {
        Path path = source.path();
        int sections = frames.size() / options.grouping();
        if (sections == 0) {
            throw new FormatException(
                    path,
                    "has " + frames.size() + " frames, fewer than the " + options.grouping() + " that make a section",
                    "Choose a smaller grouping.");
        }
        TiffDirectory first = frames.get(0);
        int width = (int) first.number(WIDTH, 0);
        int height = (int) first.number(HEIGHT, 0);
        EventDecoder decoder = decoder(path, first, width, height, options.upsampling());
        checkLengths(source, frames, width, height);
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("eer.frames", Integer.toString(frames.size()));
        metadata.put("eer.grouping", Integer.toString(options.grouping()));
        metadata.put("eer.upsampling", Integer.toString(options.upsampling()));
        metadata.put("tiff.compression", Long.toString(first.number(COMPRESSION, 0)));
        ImageInfo info = new ImageInfo(
                path,
                "EER",
                SampleType.UINT16,
                ImageKind.STACK,
                width * options.upsampling(),
                height * options.upsampling(),
                sections,
                OptionalDouble.empty(),
                metadata,
                List.of());
        return new EerReader(source, frames, options, decoder, info);
    }

    private static EventDecoder decoder(Path path, TiffDirectory page, int width, int height, int upsampling)
            throws IOException {
        int compression = (int) page.number(COMPRESSION, 0);
        boolean any = compression == WITH_ANY_BITS;
        int skip = any ? (int) page.number(SKIP_BITS, 7) : compression == WITH_SEVEN_BITS ? 7 : 8;
        int horizontal = any ? (int) page.number(HORIZONTAL_BITS, 2) : 2;
        int vertical = any ? (int) page.number(VERTICAL_BITS, 2) : 2;
        if (upsampling > 1 << Math.min(horizontal, vertical)) {
            throw new FormatException(
                    path,
                    "locates events to 1/" + (1 << Math.min(horizontal, vertical)) + " px, which is too coarse for an"
                            + " upsampling of " + upsampling,
                    "Choose a smaller upsampling.");
        }
        return new EventDecoder(width, height, skip, horizontal, vertical, compression == WITH_EIGHT_BITS, upsampling);
    }

    private static void checkLengths(ByteSource source, List<TiffDirectory> frames, int width, int height)
            throws IOException {
        long size = source.size().orElse(Long.MAX_VALUE);
        for (int i = 0; i < frames.size(); i++) {
            TiffDirectory frame = frames.get(i);
            if (frame.number(WIDTH, 0) != width || frame.number(HEIGHT, 0) != height) {
                throw new FormatException(
                        source.path(),
                        "has frames of different sizes: the first has " + width + " x " + height + " pixels, frame " + i
                                + " has not",
                        "Copy the file again from its source.");
            }
            long[] offsets = frame.numbers(STRIP_OFFSETS);
            long[] lengths = frame.numbers(STRIP_LENGTHS);
            for (int s = 0; s < offsets.length; s++) {
                if (offsets[s] + lengths[s] > size) {
                    throw new FormatException(
                            source.path(),
                            "is truncated: frame " + i + " of " + frames.size() + " needs " + (offsets[s] + lengths[s])
                                    + " bytes, but the file has only " + size,
                            "Copy the file again from its source, or leave it out.");
                }
            }
        }
    }

    @Override
    public ImageInfo info() {
        return info;
    }

    @Override
    public void read(int section, float[] target) throws IOException {
        Objects.checkIndex(section, info.sections());
        if (target.length < info.sectionPixels()) {
            throw new IllegalArgumentException("a section of " + info.path() + " has " + info.sectionPixels()
                    + " pixels, the target array only " + target.length);
        }
        Arrays.fill(target, 0, (int) info.sectionPixels(), 0);
        for (int i = 0; i < options.grouping(); i++) {
            int frame = section * options.grouping() + i;
            if (!decoder.add(events(frames.get(frame)), target)) {
                throw new FormatException(
                        info.path(),
                        "is damaged: the events of frame " + frame + " end before the frame does",
                        "Copy the file again from its source, or leave it out.");
            }
        }
    }

    /** Events are found only by going through the whole frame. */
    @Override
    public void readRows(int section, int firstRow, int rows, float[] target) throws IOException {
        Objects.checkFromIndexSize(firstRow, rows, info.height());
        System.arraycopy(read(section), firstRow * info.width(), target, 0, rows * info.width());
    }

    private byte[] events(TiffDirectory frame) throws IOException {
        long[] offsets = frame.numbers(STRIP_OFFSETS);
        long[] lengths = frame.numbers(STRIP_LENGTHS);
        byte[] bytes = new byte[Math.toIntExact(Arrays.stream(lengths).sum())];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            source.read(offsets[i], bytes, at, (int) lengths[i]);
            at += (int) lengths[i];
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
