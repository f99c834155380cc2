/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import io.jhdf.HdfFile;
import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.SampleType;
import org.firn.formats.internal.io.ByteSource;
import org.firn.formats.internal.io.Sources;

/**
 * HDF5 files of EMAN2: images in the groups {@code /MDF/images/0} and on, or one volume in the first of them, with
 * attributes such as {@code EMAN.apix_x} (Å/px). Images that are stored as integers of fewer bits, to be scaled back,
 * are refused. Sections are read one at a time, by one thread after the other.
 */
public final class EmanHdfReader implements ImageReader {

    private static final byte[] MAGIC = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
    /** As much of the superblock as tells the end of the file, in all its versions. */
    private static final int SUPERBLOCK = 64;

    private static final String IMAGES = "/MDF/images";
    private static final String PIXEL_SIZE = "EMAN.apix_x";
    private static final String BITS = "EMAN.stored_renderbits";

    private final HdfFile file;
    private final Group images;
    private final ImageInfo info;
    private final boolean isOneVolume;

    private EmanHdfReader(HdfFile file, Group images, ImageInfo info, boolean isOneVolume) {
        this.file = file;
        this.images = images;
        this.info = info;
        this.isOneVolume = isOneVolume;
    }

    /** Whether a file begins as HDF5 files do. */
    public static boolean isHdf(byte[] start, int count) {
        return count >= MAGIC.length && Arrays.equals(MAGIC, Arrays.copyOf(start, MAGIC.length));
    }

    /**
     * Opens a file.
     *
     * @param kind what the sections mean; null to judge by the file
     * @throws FormatException it is not as EMAN2 writes images, or damaged
     */
    @SuppressWarnings("checkstyle:IllegalCatch") // what the library throws is in a package that it does not export
    public static ImageReader open(Path path, @Nullable ImageKind kind) throws IOException {
        requireWhole(path);
        HdfFile file = null;
        boolean opened = false;
        try {
            file = new HdfFile(path);
            ImageReader reader = open(path, file, kind);
            opened = true;
            return reader;
        } catch (RuntimeException e) {
            throw damaged(path, e);
        } finally {
            if (file != null && !opened) {
                file.close();
            }
        }
    }

    /** The superblock says where the file ends; the library does not look. */
    private static void requireWhole(Path path) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(SUPERBLOCK).order(ByteOrder.LITTLE_ENDIAN);
        try (ByteSource source = Sources.open(path)) {
            source.read(0, block.array(), 0, SUPERBLOCK);
        }
        int version = block.get(MAGIC.length);
        boolean old = version < 2;
        int end = old ? 40 + 4 * version : 28;
        boolean longAddresses = block.get(old ? 13 : 9) == Long.BYTES;
        if (longAddresses && block.getLong(end) > Files.size(path)) {
            throw new FormatException(
                    path,
                    "is truncated: it should have " + block.getLong(end) + " bytes, but has " + Files.size(path),
                    "Copy the file again from its source, or leave it out.");
        }
    }

    private static FormatException damaged(Path path, RuntimeException e) {
        return new FormatException(
                path,
                0,
                "is a damaged file of HDF5: " + e.getMessage(),
                "Copy the file again from its source, or leave it out.",
                e);
    }

    private static ImageReader open(Path path, HdfFile file, @Nullable ImageKind kind) throws FormatException {
        Node node = node(file, IMAGES);
        if (!(node instanceof Group images) || !(images.getChild("0") instanceof Group first)) {
            throw new FormatException(
                    path,
                    "is HDF5, but not as EMAN2 writes images: it has no " + IMAGES + "/0",
                    "Convert it to MRC with the program that wrote it.");
        }
        int count = (int) images.getChildren().keySet().stream()
                .filter(name -> name.matches("\\d{1,9}"))
                .count();
        Dataset pixels = dataset(path, images, 0);
        int[] size = pixels.getDimensions();
        boolean volume = size.length == 3 && size[0] > 1;
        if (volume && count > 1) {
            throw new FormatException(
                    path, "has " + count + " volumes", "Write each to a file of its own with e2proc3d.py.");
        }
        ImageInfo info = new ImageInfo(
                path,
                "EMAN2 HDF5",
                sample(path, pixels),
                kind == null ? volume ? ImageKind.VOLUME : ImageKind.STACK : kind,
                size[size.length - 1],
                size[size.length - 2],
                volume ? size[0] : count,
                pixelSize(first),
                Map.of("hdf.images", Integer.toString(count)),
                List.of());
        return new EmanHdfReader(file, images, info, volume);
    }

    private static @Nullable Node node(HdfFile file, String path) {
        Node node = file;
        for (String name : path.substring(1).split("/")) {
            node = node instanceof Group group ? group.getChild(name) : null;
        }
        return node;
    }

    private static Dataset dataset(Path path, Group images, int number) throws FormatException {
        Node group = images.getChild(Integer.toString(number));
        Node image = group instanceof Group found ? found.getChild("image") : null;
        if (!(image instanceof Dataset pixels) || pixels.getDimensions().length < 2) {
            throw new FormatException(
                    path,
                    "has no image number " + (number + 1) + "; was it deleted, or its writing ended?",
                    "Write the file again with e2proc2d.py.");
        }
        if (group.getAttributes().containsKey(BITS) && pixels.getJavaType() != float.class) {
            throw new FormatException(
                    path,
                    "holds image " + (number + 1) + " scaled to integers of fewer bits, which is not read",
                    "Write it with e2proc2d.py --outmode float.");
        }
        return pixels;
    }

    private static SampleType sample(Path path, Dataset pixels) throws FormatException {
        Class<?> type = pixels.getJavaType();
        long bytes = pixels.getSizeInBytes() / Math.max(1, pixels.getSize());
        if (type == float.class) {
            return SampleType.FLOAT32;
        }
        if (type != double.class && bytes == 1) {
            return type == byte.class ? SampleType.INT8 : SampleType.UINT8;
        }
        if (type != double.class && bytes == 2) {
            return type == short.class ? SampleType.INT16 : SampleType.UINT16;
        }
        throw new FormatException(
                path,
                "has pixels of " + bytes + " bytes, type " + type.getSimpleName() + "; read are floats of 4 bytes and "
                        + "integers of 1 and 2",
                "Write it with e2proc2d.py --outmode float.");
    }

    private static OptionalDouble pixelSize(Group image) {
        Attribute attribute = image.getAttributes().get(PIXEL_SIZE);
        Object value = attribute == null ? null : attribute.getData();
        Object one = value != null && value.getClass().isArray() && Array.getLength(value) == 1
                ? Array.get(value, 0)
                : value;
        return one instanceof Number number && number.doubleValue() > 0
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
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
    @SuppressWarnings("checkstyle:IllegalCatch")
    public synchronized void readRows(int section, int firstRow, int rows, float[] target) throws IOException {
        Objects.checkIndex(section, info.sections());
        Objects.checkFromIndexSize(firstRow, rows, info.height());
        if (target.length < (long) rows * info.width()) {
            throw new IllegalArgumentException(target.length + " pixels are too few for " + rows + " rows");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("The reading of " + path() + " was stopped"); // not the file's channel
        }
        try {
            Dataset pixels = dataset(path(), images, isOneVolume ? 0 : section);
            requireSize(pixels, section);
            Object data = pixels.getDimensions().length == 2
                    ? pixels.getData(new long[] {firstRow, 0}, new int[] {rows, info.width()})
                    : pixels.getData(
                            new long[] {isOneVolume ? section : 0, firstRow, 0}, new int[] {1, rows, info.width()});
            flatten(data, target, 0);
        } catch (RuntimeException e) {
            throw damaged(path(), e);
        }
    }

    private void requireSize(Dataset pixels, int section) throws FormatException {
        int[] size = pixels.getDimensions();
        if (size[size.length - 1] != info.width() || size[size.length - 2] != info.height()) {
            throw new FormatException(
                    path(),
                    "has image " + (section + 1) + " of " + size[size.length - 1] + " x " + size[size.length - 2]
                            + " px, but the first has " + info.width() + " x " + info.height() + " px",
                    "Write images of different sizes to files of their own.");
        }
    }

    private static int flatten(Object data, float[] target, int at) {
        int next = at;
        int length = Array.getLength(data);
        if (data instanceof float[] row) {
            System.arraycopy(row, 0, target, at, length);
            return at + length;
        }
        for (int i = 0; i < length; i++) {
            Object part = Array.get(data, i);
            if (part instanceof Number number) {
                target[next++] = number.floatValue();
            } else {
                next = flatten(part, target, next);
            }
        }
        return next;
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
