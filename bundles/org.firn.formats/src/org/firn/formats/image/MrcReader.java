/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.internal.image.SampleDecoder;
import org.firn.formats.internal.io.ByteSource;
import org.firn.formats.internal.io.Sources;

/**
 * Reads MRC files: modes 0, 1, 2, 3, 4, 6, 12 and 101, both byte orders, plain, gzip or bzip2 (judged by content).
 * Thread-safe, see {@link ImageReader}.
 *
 * <p><b>Stack or volume.</b> The header's space group is often wrong, so, first match: a name ending in {@code .mrcs}
 * or {@code .st} is a stack (RELION's and IMOD's rule) and {@code .map}, {@code .ccp4} or {@code .rec} a volume; space
 * group 401 to 630 with MZ dividing NZ a stack of volumes; any other space group but 0 a volume if it has more than one
 * section; space group 0 a stack, except that a cube whose MZ equals NZ is a volume (that is how RELION writes its
 * volumes). A caller who knows better says so when opening.
 *
 * <p><b>Bytes.</b> Mode 0 is signed unless IMOD's stamp says otherwise, see {@link MrcHeader}. <b>Complex</b> pixels
 * read as amplitudes. <b>Axes.</b> A volume whose columns, rows and sections do not run along x, y and z is turned so
 * that they do, for which it is held in memory; the axes of stacks are ignored.
 *
 * <p><b>Length.</b> A plain file shorter than its header announces is refused when it is opened; a compressed one when
 * the missing section is read. Bytes after the last section are ignored and counted in the metadata
 * ({@code mrc.trailing}).
 */
public final class MrcReader implements ImageReader {

    /** Bytes decoded at once: small enough for the processor's cache. */
    private static final int CHUNK = 1 << 17;

    private final ByteSource source;
    private final MrcHeader header;
    private final ImageInfo info;
    private final long dataStart;
    private final long sectionBytes;
    /** The whole volume, only when its axes had to be turned. */
    private float @Nullable [] turned;

    private MrcReader(ByteSource source, MrcHeader header, @Nullable ImageKind kind) throws IOException {
        this.source = source;
        this.header = header;
        this.dataStart = MrcHeader.LENGTH + (long) header.extendedBytes();
        this.sectionBytes = header.sampleType().rowBytes(header.columns()) * header.rows();
        ImageKind actual = kind != null ? kind : kindOf(source.path(), header);
        this.info = new ImageInfo(
                source.path(),
                "MRC",
                header.sampleType(),
                actual,
                header.columns(),
                header.rows(),
                header.sections(),
                header.pixelSize(0),
                describe(),
                header.labels());
    }

    /**
     * Opens an MRC file.
     *
     * @param path the file
     * @throws FormatException when it is not MRC, of an unknown mode, or shorter than its header announces
     * @throws IOException when it cannot be read
     */
    public static MrcReader open(Path path) throws IOException {
        return open(path, null);
    }

    /**
     * Opens an MRC file that the caller knows to be a stack or a volume.
     *
     * @param path the file
     * @param kind what the sections mean; null to judge by the file
     * @throws FormatException when it is not MRC, of an unknown mode, or shorter than its header announces
     * @throws IOException when it cannot be read
     */
    public static MrcReader open(Path path, @Nullable ImageKind kind) throws IOException {
        ByteSource source = Sources.open(path);
        try {
            MrcReader reader = new MrcReader(source, readHeader(source), kind);
            reader.checkLength();
            return reader.withStandardAxes();
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static MrcHeader readHeader(ByteSource source) throws IOException {
        byte[] start = new byte[MrcHeader.LENGTH];
        int count = source.read(0, start, 0, start.length);
        if (count < start.length) {
            throw new FormatException(
                    source.path(),
                    String.format(
                            "is truncated: an MRC header has %,d bytes, and the whole file only %,d",
                            start.length, count),
                    "Copy the file again from its source.");
        }
        return MrcHeader.parse(source.path(), start);
    }

    /** The header. */
    public MrcHeader header() {
        return header;
    }

    @Override
    public ImageInfo info() {
        return info;
    }

    @Override
    public void read(int section, float[] target) throws IOException {
        readRows(section, 0, info.height(), target);
    }

    @Override
    public void readRows(int section, int firstRow, int rows, float[] target) throws IOException {
        Objects.checkIndex(section, info.sections());
        Objects.checkFromIndexSize(firstRow, rows, info.height());
        int pixels = Math.multiplyExact(info.width(), rows);
        if (target.length < pixels) {
            throw new IllegalArgumentException(rows + " rows of " + info.path() + " have " + pixels
                    + " pixels, the target array only " + target.length);
        }
        float[] memory = turned;
        if (memory != null) {
            long from = section * info.sectionPixels() + (long) firstRow * info.width();
            System.arraycopy(memory, (int) from, target, 0, pixels);
        } else {
            decodeRows(section, firstRow, rows, target);
        }
    }

    private void decodeRows(int section, int firstRow, int rows, float[] target) throws IOException {
        SampleType type = info.sampleType();
        int width = info.width();
        boolean rowByRow = type == SampleType.UINT4 && width % 2 != 0;
        long rowBytes = type.rowBytes(width);
        long left = rowBytes * rows;
        long position = dataStart + section * sectionBytes + firstRow * rowBytes;
        int chunk = (int) Math.min(left, rowByRow ? rowBytes : CHUNK);
        byte[] bytes = new byte[chunk];
        int done = 0;
        while (left > 0) {
            int wanted = (int) Math.min(chunk, left);
            int found = source.read(position, bytes, 0, wanted);
            if (found < wanted) {
                throw truncated(position + found);
            }
            int count = rowByRow ? width : (int) (wanted * 8L / type.bits());
            SampleDecoder.decode(type, header.order(), bytes, 0, target, done, count);
            done += count;
            position += wanted;
            left -= wanted;
        }
    }

    private void checkLength() throws IOException {
        OptionalLong size = source.size();
        long expected = dataStart + sectionBytes * info.sections();
        if (size.isPresent() && size.getAsLong() < expected) {
            throw truncated(size.getAsLong());
        }
    }

    private FormatException truncated(long found) {
        long whole = Math.max(0, (found - dataStart) / sectionBytes);
        return new FormatException(
                info.path(),
                String.format(
                        Locale.ROOT,
                        "is truncated: its header announces %d sections of %d x %d pixels (%s), %,d bytes in all, but"
                                + " there are only %,d bytes, which hold %d whole sections",
                        info.sections(),
                        info.width(),
                        info.height(),
                        info.sampleType(),
                        dataStart + sectionBytes * info.sections(),
                        found,
                        whole),
                "Copy the file again from its source, or leave it out.");
    }

    private Map<String, String> describe() throws IOException {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("mrc.mode", Integer.toString(header.mode()));
        map.put("mrc.ispg", Integer.toString(header.spaceGroup()));
        map.put("mrc.order", header.order().toString());
        map.put("mrc.start", Arrays.toString(header.start()));
        map.put("mrc.grid", Arrays.toString(header.grid()));
        map.put("mrc.cell", Arrays.toString(header.cell()));
        map.put("mrc.origin", Arrays.toString(header.origin()));
        if (header.extendedBytes() > 0) {
            map.put("mrc.extended", header.extendedBytes() + " " + header.extendedType());
        }
        OptionalLong size = source.size();
        long trailing = size.orElse(0) - dataStart - sectionBytes * header.sections();
        if (trailing > 0) {
            map.put("mrc.trailing", Long.toString(trailing));
        }
        return map;
    }

    private static ImageKind kindOf(Path path, MrcHeader header) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2)$", "");
        int sections = header.sections();
        int group = header.spaceGroup();
        int depth = header.grid()[2];
        if (name.endsWith(".mrcs") || name.endsWith(".st")) {
            return ImageKind.STACK;
        }
        if (group >= 401 && group <= 630 && depth > 0 && sections > depth && sections % depth == 0) {
            return ImageKind.VOLUME_STACK;
        }
        if (name.endsWith(".map") || name.endsWith(".ccp4") || name.endsWith(".rec")) {
            return ImageKind.VOLUME;
        }
        if (group != 0) {
            return sections > 1 ? ImageKind.VOLUME : ImageKind.STACK;
        }
        boolean cube = sections > 1 && header.columns() == sections && header.rows() == sections;
        return cube && depth == sections ? ImageKind.VOLUME : ImageKind.STACK;
    }

    private MrcReader withStandardAxes() throws IOException {
        int[] axes = header.axes();
        boolean standard = axes[0] == 1 && axes[1] == 2 && axes[2] == 3;
        boolean unset = axes[0] == 0 && axes[1] == 0 && axes[2] == 0;
        if (standard || unset || info.kind() != ImageKind.VOLUME) {
            return this;
        }
        int[] sorted = axes.clone();
        Arrays.sort(sorted);
        if (!Arrays.equals(sorted, new int[] {1, 2, 3})) {
            throw new FormatException(
                    info.path(),
                    "has impossible axes (MAPC, MAPR, MAPS = " + Arrays.toString(axes) + " is no order of 1, 2, 3)",
                    "Mend its header, for example with IMOD's 'alterheader -map 1,2,3'.");
        }
        return turn(axes);
    }

    private MrcReader turn(int[] axes) throws IOException {
        float[] stored = readAll();
        int[] storedSize = {info.width(), info.height(), info.sections()};
        int[] size = new int[3];
        int[] stride = new int[3];
        for (int i = 0; i < 3; i++) {
            size[axes[i] - 1] = storedSize[i];
        }
        int[] step = {1, size[0], size[0] * size[1]};
        for (int i = 0; i < 3; i++) {
            stride[i] = step[axes[i] - 1];
        }
        float[] result = new float[stored.length];
        int from = 0;
        for (int z = 0; z < storedSize[2]; z++) {
            for (int y = 0; y < storedSize[1]; y++) {
                for (int x = 0; x < storedSize[0]; x++) {
                    result[x * stride[0] + y * stride[1] + z * stride[2]] = stored[from++];
                }
            }
        }
        return new MrcReader(this, size, result);
    }

    private MrcReader(MrcReader stored, int[] size, float[] turned) {
        this.source = stored.source;
        this.header = stored.header;
        this.dataStart = stored.dataStart;
        this.sectionBytes = stored.sectionBytes;
        this.turned = turned;
        ImageInfo old = stored.info;
        Map<String, String> metadata = new LinkedHashMap<>(old.metadata());
        metadata.put("mrc.axes", Arrays.toString(header.axes()) + ", turned to x, y, z");
        this.info = new ImageInfo(
                old.path(),
                old.format(),
                old.sampleType(),
                old.kind(),
                size[0],
                size[1],
                size[2],
                old.pixelSize(),
                metadata,
                old.labels());
    }

    @Override
    public void close() throws IOException {
        turned = null;
        source.close();
    }
}
