/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the header of an image file says.
 *
 * @param path the file, as it was given
 * @param format the name of the format ("MRC", "TIFF"), for people
 * @param sampleType how a pixel is stored
 * @param kind what the sections mean
 * @param width of a section in px
 * @param height of a section in px
 * @param sections number of frames, images or slices; at least 1
 * @param pixelSize sampling along x in Å/px; empty when the file does not say
 * @param metadata what else the header says, by name, in a stable order; names are those of the format's own
 *     documentation in lower case ("mrc.ispg", "tiff.compression")
 * @param labels free text in the header, without blanks at the end
 */
public record ImageInfo(
        Path path,
        String format,
        SampleType sampleType,
        ImageKind kind,
        int width,
        int height,
        int sections,
        OptionalDouble pixelSize,
        Map<String, String> metadata,
        List<String> labels) {

    /** Copies the collections. */
    public ImageInfo {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        labels = List.copyOf(labels);
    }

    /** The number of pixels in a section. */
    public long sectionPixels() {
        return (long) width * height;
    }

    /** The same, of another kind. */
    public ImageInfo withKind(ImageKind other) {
        return new ImageInfo(path, format, sampleType, other, width, height, sections, pixelSize, metadata, labels);
    }
}
