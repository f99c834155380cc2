/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.MrcHeader;
import org.firn.formats.image.PixelStatistics;
import org.firn.formats.image.SampleType;

/** Builds the header of an MRC2014 file. */
public final class MrcHeaderEncoder {

    private static final int VERSION = 20141;
    private static final int MAX_LABELS = 10;
    private static final int LABEL_LENGTH = 80;

    private MrcHeaderEncoder() {}

    /**
     * What a file is like, apart from its pixels.
     *
     * @param sampleType how a pixel is stored
     * @param kind a volume or a stack
     * @param width of a section in px
     * @param height of a section in px
     * @param pixelSize in Å/px; 0 when unknown
     * @param origin of the first voxel in Å
     * @param labels lines of text
     */
    public record Layout(
            SampleType sampleType,
            ImageKind kind,
            int width,
            int height,
            double pixelSize,
            double[] origin,
            List<String> labels) {}

    /**
     * A whole header, little-endian, ready to be written.
     *
     * @param layout what the file is like
     * @param sections how many it has
     * @param statistics of all its pixels
     */
    public static ByteBuffer encode(Layout layout, int sections, PixelStatistics statistics) {
        int width = layout.width;
        int height = layout.height;
        double pixelSize = layout.pixelSize;
        ByteBuffer b = ByteBuffer.allocate(MrcHeader.LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        int depth = layout.kind == ImageKind.VOLUME ? sections : 1;
        b.putInt(width).putInt(height).putInt(sections).putInt(mode(layout.sampleType));
        b.putInt(0).putInt(0).putInt(0);
        b.putInt(width).putInt(height).putInt(depth);
        b.putFloat((float) (width * pixelSize)).putFloat((float) (height * pixelSize));
        b.putFloat((float) (depth * pixelSize));
        b.putFloat(90).putFloat(90).putFloat(90);
        b.putInt(1).putInt(2).putInt(3);
        putStatistics(b, statistics);
        b.putInt(88, layout.kind == ImageKind.VOLUME ? 1 : 0);
        b.putInt(108, VERSION);
        for (int axis = 0; axis < 3; axis++) {
            b.putFloat(196 + 4 * axis, (float) layout.origin[axis]);
        }
        b.put(208, new byte[] {'M', 'A', 'P', ' ', 0x44, 0x44, 0, 0});
        putLabels(b, layout.labels);
        return b.rewind();
    }

    private static void putLabels(ByteBuffer b, List<String> labels) {
        int count = Math.min(MAX_LABELS, labels.size());
        b.putInt(220, count);
        for (int i = 0; i < count; i++) {
            byte[] text = labels.get(i).getBytes(StandardCharsets.US_ASCII);
            b.put(224 + i * LABEL_LENGTH, text, 0, Math.min(LABEL_LENGTH, text.length));
        }
    }

    /** Where there is no finite pixel, the values by which MRC2014 says "not determined". */
    private static void putStatistics(ByteBuffer b, PixelStatistics statistics) {
        boolean known = statistics.count() > 0;
        b.putFloat(76, known ? statistics.minimum() : 0);
        b.putFloat(80, known ? statistics.maximum() : -1);
        b.putFloat(84, known ? (float) statistics.mean() : -2);
        b.putFloat(216, known ? (float) statistics.standardDeviation() : -1);
    }

    private static int mode(SampleType type) {
        return switch (type) {
            case INT8 -> 0;
            case INT16 -> 1;
            case FLOAT32 -> 2;
            case UINT16 -> 6;
            default -> throw new IllegalArgumentException("MRC files are not written as " + type);
        };
    }
}
