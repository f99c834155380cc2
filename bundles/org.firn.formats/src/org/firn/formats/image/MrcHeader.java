/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.firn.formats.FormatException;

/**
 * The 1024 bytes at the beginning of an MRC file, as in the MRC2014 standard (Cheng et al., J. Struct. Biol. 192
 * (2015) 146) and its forerunners, in either byte order. Immutable.
 *
 * <p>Vectors are arrays of three, x first; each call gives a new one.
 */
public final class MrcHeader {

    /** The length of a header in bytes. */
    public static final int LENGTH = 1024;

    private static final int MODE = 12;
    private static final int CELL = 40;
    private static final int AXES = 64;
    private static final int ISPG = 88;
    private static final int EXTENDED = 92;
    private static final int IMOD_STAMP = 152;
    private static final int IMOD_FLAGS = 156;
    private static final int ORIGIN = 196;
    private static final int MAP_ID = 208;
    private static final int MACHINE_STAMP = 212;
    private static final int LABEL_COUNT = 220;
    private static final int LABELS = 224;
    private static final int LABEL_LENGTH = 80;

    private static final int IMOD = 0x444F4D49;
    private static final int IMOD_SIGNED_BYTES = 1;
    private static final int IMOD_FOUR_BITS_IN_BYTES = 16;

    private final ByteBuffer bytes;
    private final SampleType sampleType;

    private MrcHeader(ByteBuffer bytes, SampleType sampleType) {
        this.bytes = bytes;
        this.sampleType = sampleType;
    }

    /**
     * Reads a header.
     *
     * @param path the file, for messages
     * @param start the first {@value #LENGTH} bytes of the file
     * @throws FormatException when these bytes are no MRC header in either byte order, or the mode is unknown
     */
    public static MrcHeader parse(Path path, byte[] start) throws FormatException {
        ByteBuffer bytes = ByteBuffer.wrap(start.clone(), 0, LENGTH);
        ByteOrder order = stampedOrder(start);
        if (!isPlausible(bytes.order(order))) {
            order = order == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            if (!isPlausible(bytes.order(order))) {
                throw implausible(path, bytes.order(stampedOrder(start)));
            }
        }
        return new MrcHeader(bytes, sampleType(path, bytes));
    }

    /** Whether these first bytes of a file can be an MRC header. */
    static boolean isHeader(byte[] start) {
        ByteBuffer bytes = ByteBuffer.wrap(start, 0, LENGTH);
        return isPlausible(bytes.order(ByteOrder.LITTLE_ENDIAN)) || isPlausible(bytes.order(ByteOrder.BIG_ENDIAN));
    }

    /** Whether the file carries the word {@code MAP}, which files from before 2000 often lack. */
    static boolean hasMapWord(byte[] start) {
        return start[MAP_ID] == 'M' && start[MAP_ID + 1] == 'A' && start[MAP_ID + 2] == 'P';
    }

    private static ByteOrder stampedOrder(byte[] start) {
        return start[MACHINE_STAMP] == 0x11 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    private static boolean isPlausible(ByteBuffer b) {
        int mode = b.getInt(MODE);
        return mode >= 0
                && mode < 256
                && b.getInt(0) > 0
                && b.getInt(4) > 0
                && b.getInt(8) > 0
                && b.getInt(0) < 1 << 24
                && b.getInt(4) < 1 << 24
                && b.getInt(EXTENDED) >= 0;
    }

    private static FormatException implausible(Path path, ByteBuffer b) {
        return new FormatException(
                path,
                String.format(
                        "is not an MRC file, or its header is damaged: it announces"
                                + " %d x %d pixels, %d sections, mode %d and an extended header of %d bytes",
                        b.getInt(0), b.getInt(4), b.getInt(8), b.getInt(MODE), b.getInt(EXTENDED)),
                "Check what this file is; if it should be MRC, copy it again from its source.");
    }

    /**
     * Bytes of mode 0 are signed in MRC2014. IMOD wrote unsigned bytes and since 2012 stamps its files: with its stamp
     * and without the flag "bytes are signed" they are unsigned, and another flag says that each byte holds two 4-bit
     * pixels and nx is half the width. Files of IMOD from before the stamp cannot be told apart and read as signed.
     */
    private static SampleType sampleType(Path path, ByteBuffer b) throws FormatException {
        boolean imod = b.getInt(IMOD_STAMP) == IMOD;
        int flags = imod ? b.getInt(IMOD_FLAGS) : IMOD_SIGNED_BYTES;
        int mode = b.getInt(MODE);
        return switch (mode) {
            case 0 ->
                (flags & IMOD_FOUR_BITS_IN_BYTES) != 0
                        ? SampleType.UINT4
                        : (flags & IMOD_SIGNED_BYTES) != 0 ? SampleType.INT8 : SampleType.UINT8;
            case 1 -> SampleType.INT16;
            case 2 -> SampleType.FLOAT32;
            case 3 -> SampleType.COMPLEX_INT16;
            case 4 -> SampleType.COMPLEX_FLOAT32;
            case 6 -> SampleType.UINT16;
            case 12 -> SampleType.FLOAT16;
            case 101 -> SampleType.UINT4;
            default ->
                throw new FormatException(
                        path,
                        "has MRC mode " + mode + ", which Firn does not read (it reads"
                                + " 0, 1, 2, 3, 4, 6, 12 and 101)",
                        "Convert the file to mode 2, for example with IMOD's 'newstack -mode 2'.");
        };
    }

    /** The byte order of header and pixels. */
    public ByteOrder order() {
        return bytes.order();
    }

    /** How a pixel is stored. */
    public SampleType sampleType() {
        return sampleType;
    }

    /** The mode number of the file: 0, 1, 2, 3, 4, 6, 12 or 101. */
    public int mode() {
        return bytes.getInt(MODE);
    }

    /** Pixels in a row. */
    public int columns() {
        boolean halved = mode() == 0 && sampleType == SampleType.UINT4;
        return halved ? 2 * bytes.getInt(0) : bytes.getInt(0);
    }

    /** Rows in a section. */
    public int rows() {
        return bytes.getInt(4);
    }

    /** Sections in the file. */
    public int sections() {
        return bytes.getInt(8);
    }

    /** Position of the first pixel in a larger grid, in px (NXSTART …). */
    public int[] start() {
        return ints(16);
    }

    /** Sampling intervals along the cell's edges (MX, MY, MZ). */
    public int[] grid() {
        return ints(28);
    }

    /** The cell's edges in Å (CELLA). */
    public float[] cell() {
        return floats(CELL);
    }

    /** Which axis (1 x, 2 y, 3 z) columns, rows and sections run along (MAPC, MAPR, MAPS). */
    public int[] axes() {
        return ints(AXES);
    }

    /** Space group: 0 images, 1 a volume, 401 to 630 a stack of volumes; often wrong. */
    public int spaceGroup() {
        return bytes.getInt(ISPG);
    }

    /** Bytes between this header and the pixels. */
    public int extendedBytes() {
        return bytes.getInt(EXTENDED);
    }

    /** The kind of the extended header ("FEI1", "SERI" …); empty when it is not said. */
    public String extendedType() {
        return text(104, 4);
    }

    /** MRC version, such as 20140; 0 in older files. */
    public int version() {
        int version = bytes.getInt(108);
        return version >= 20140 && version < 21000 ? version : 0;
    }

    /** Minimum, maximum, mean and standard deviation as the writer stored them: not checked, often absent or wrong. */
    public float[] statistics() {
        return new float[] {bytes.getFloat(76), bytes.getFloat(80), bytes.getFloat(84), bytes.getFloat(216)};
    }

    /**
     * Sampling in Å/px along one axis (0 x, 1 y, 2 z): cell edge over grid, rounded to the precision of the header's
     * single-precision numbers (3.54, not 3.5399999618530273); empty when the header does not say.
     */
    public OptionalDouble pixelSize(int axis) {
        float size = cell()[axis] / grid()[axis];
        return size > 0 && size < Float.POSITIVE_INFINITY
                ? OptionalDouble.of(Double.parseDouble(Float.toString(size)))
                : OptionalDouble.empty();
    }

    /** Where the first voxel lies, in Å: ORIGIN, or where that is zero NXSTART … times the sampling. */
    public double[] origin() {
        float[] stored = floats(ORIGIN);
        double[] origin = new double[3];
        boolean said = stored[0] != 0 || stored[1] != 0 || stored[2] != 0;
        for (int axis = 0; axis < 3; axis++) {
            origin[axis] = said ? stored[axis] : start()[axis] * pixelSize(axis).orElse(0);
        }
        return origin;
    }

    /** Text labels, without blanks at the end. */
    public List<String> labels() {
        int count = Math.max(0, Math.min(10, bytes.getInt(LABEL_COUNT)));
        List<String> labels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            labels.add(text(LABELS + i * LABEL_LENGTH, LABEL_LENGTH));
        }
        return labels;
    }

    private int[] ints(int offset) {
        return new int[] {bytes.getInt(offset), bytes.getInt(offset + 4), bytes.getInt(offset + 8)};
    }

    private float[] floats(int offset) {
        return new float[] {bytes.getFloat(offset), bytes.getFloat(offset + 4), bytes.getFloat(offset + 8)};
    }

    private String text(int offset, int length) {
        String text = new String(bytes.array(), offset, length, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).stripTrailing();
    }
}
