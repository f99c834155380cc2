/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.firn.formats.image.ImageInfo;
import org.firn.imaging.Image;
import org.firn.imaging.Volume;
import org.firn.viewer.image.Contrast;
import org.firn.viewer.image.GreyRange;

/**
 * A volume without a screen: three slices through a common cursor, and the surface at a level, which is computed on
 * another thread, coarse first. Thread-safe; only {@link #open} blocks.
 */
public final class VolumeModel implements AutoCloseable {
    /** A volume with more voxels along an edge is shown coarse while it is turned or its level is changed. */
    private static final int COARSE = 48;

    private static final int BINS = 256;

    private final VolumeReader.Result read;
    private final Volume volume;
    private final VolumeHistogram histogram;
    private final Executor executor;
    private final int[] cursor;
    private Runnable changed = () -> {};
    private GreyRange range;
    private Contrast contrast = Contrast.percentiles(0.1, 99.9);
    private double level;
    private Mesh coarse = Mesh.EMPTY;
    private Mesh fine = Mesh.EMPTY;
    private boolean complete;
    private int generation;

    private VolumeModel(VolumeReader.Result read, Executor executor) {
        this.read = read;
        this.volume = read.volume();
        this.executor = executor;
        this.cursor = new int[] {volume.width() / 2, volume.height() / 2, volume.depth() / 2};
        this.histogram = VolumeHistogram.of(volume, BINS);
        this.range = contrast.rangeOf(all());
        this.level = histogram.usualLevel();
    }

    /**
     * Reads a volume. Blocks on I/O.
     *
     * @param mebibytes the most that it may take in memory, in MiB; a larger one is binned, see {@link #bin()}
     * @param executor computes surfaces
     * @param cancelled asked once a section
     * @throws IOException the file cannot be read; the message says why and what can be done
     * @throws CancellationException when cancelled
     */
    public static VolumeModel open(Path file, int mebibytes, Executor executor, BooleanSupplier cancelled)
            throws IOException {
        VolumeModel model = new VolumeModel(VolumeReader.read(file, mebibytes, cancelled), executor);
        model.setLevel(model.level);
        return model;
    }

    /** Says whom to tell when a surface has come; called on any thread, and should return at once. */
    public synchronized void onChange(Runnable listener) {
        changed = listener;
    }

    /** What the header of the file says. */
    public ImageInfo info() {
        return read.info();
    }

    /** How many voxels of the file make one that is shown, along each edge. */
    public int bin() {
        return read.bin();
    }

    /** Width, height and depth, in voxels that are shown. */
    public int[] size() {
        return new int[] {volume.width(), volume.height(), volume.depth()};
    }

    /** The edge in Å of a voxel that is shown; empty when the file does not say. */
    public OptionalDouble voxelSize() {
        OptionalDouble size = read.info().pixelSize();
        return size.isPresent() ? OptionalDouble.of(size.getAsDouble() * read.bin()) : size;
    }

    /** How often values occur. */
    public VolumeHistogram histogram() {
        return histogram;
    }

    /** x, y and z of the voxel in which the slices meet. */
    public synchronized int[] cursor() {
        return cursor.clone();
    }

    /** Moves the cursor; it stays in the volume. */
    public synchronized void setCursor(int x, int y, int z) {
        int[] wanted = {x, y, z};
        int[] size = size();
        for (int axis = 0; axis < 3; axis++) {
            cursor[axis] = Math.max(0, Math.min(size[axis] - 1, wanted[axis]));
        }
    }

    /** The value in the voxel of the cursor. */
    public synchronized float valueAtCursor() {
        return volume.get(cursor[0], cursor[1], cursor[2]);
    }

    /** The slice through the cursor, oriented as {@link Axis} says, the lowest row first. */
    public Image slice(Axis axis) {
        int[] at = cursor();
        int[] size = size();
        if (axis == Axis.Z) {
            return volume.slice(at[2]);
        }
        Image image = new Image(size[axis.right()], size[axis.up()]);
        for (int row = 0; row < image.height(); row++) {
            at[axis.up()] = row;
            for (int column = 0; column < image.width(); column++) {
                at[axis.right()] = column;
                image.set(column, row, volume.get(at[0], at[1], at[2]));
            }
        }
        return image;
    }

    /** The slice as it is shown, with the contrast of the whole volume; ARGB values, the upper row first. */
    public int[] sliceArgb(Axis axis) {
        return range().toArgb(slice(axis));
    }

    private synchronized GreyRange range() {
        return range;
    }

    /** How values become grey. */
    public synchronized Contrast contrast() {
        return contrast;
    }

    /** Shows values otherwise; takes some time for large volumes. */
    public void setContrast(Contrast other) {
        GreyRange found = other.rangeOf(all());
        synchronized (this) {
            contrast = other;
            range = found;
        }
    }

    private Image all() {
        return new Image(volume.width(), volume.height() * volume.depth(), volume.voxels());
    }

    /** The level of the surface. */
    public synchronized double level() {
        return level;
    }

    /** Asks for the surface at a level; the last one wanted is computed, others are given up. */
    public void setLevel(double value) {
        int mine;
        synchronized (this) {
            level = value;
            complete = false;
            mine = ++generation;
        }
        executor.execute(() -> compute(value, mine));
    }

    private void compute(double value, int mine) {
        BooleanSupplier outdated = () -> {
            synchronized (this) {
                return mine != generation;
            }
        };
        int step = Math.max(1, (Math.max(volume.width(), Math.max(volume.height(), volume.depth())) - 1) / COARSE);
        try {
            Mesh first = Isosurface.of(volume, (float) value, step, outdated);
            publish(first, first, step == 1, mine);
            if (step > 1) {
                publish(first, Isosurface.of(volume, (float) value, 1, outdated), true, mine);
            }
        } catch (CancellationException e) {
            // another level is wanted by now, and its surface is on the way
            return;
        }
    }

    private void publish(Mesh rough, Mesh best, boolean isLast, int mine) {
        Runnable listener;
        synchronized (this) {
            if (mine != generation) {
                return;
            }
            coarse = rough;
            fine = best;
            complete = isLast;
            listener = changed;
        }
        listener.run();
    }

    /** Whether the surface is that of the level, with all details. */
    public synchronized boolean isComplete() {
        return complete;
    }

    /**
     * The surface as far as it is known.
     *
     * @param quick true for the coarse one, which can be turned without waiting
     */
    public synchronized Mesh mesh(boolean quick) {
        return quick ? coarse : fine;
    }

    /** Gives up what is being computed. */
    @Override
    public synchronized void close() {
        generation++;
        changed = () -> {};
    }
}
