/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Pose;
import org.firn.protocol.exchange.Exchange;
import org.firn.tables.TableWriter;

/** The transforms of items that are written. A missing angle or shift of a transform that is there is 0. */
public final class TransformColumns {

    /** The columns that a transform has. */
    public static final Set<String> NAMES = Set.of(
            "transform.rot",
            "transform.tilt",
            "transform.psi",
            "transform.shiftX",
            "transform.shiftY",
            "transform.mirrored");

    /** The setting that says what transforms mean: 2D or 3D. */
    public static final String ALIGNMENT = "alignment";

    private final ItemRows items;
    private final int rot;
    private final int tilt;
    private final int psi;
    private final int shiftX;
    private final int shiftY;
    private final int mirrored;

    /** Those of items. */
    public TransformColumns(ItemRows items) {
        this.items = items;
        rot = items.column("transform.rot");
        tilt = items.column("transform.tilt");
        psi = items.column("transform.psi");
        shiftX = items.column("transform.shiftX");
        shiftY = items.column("transform.shiftY");
        mirrored = items.column("transform.mirrored");
    }

    /** Whether there are transforms. */
    public boolean isThere() {
        return rot >= 0 || tilt >= 0 || psi >= 0 || hasShifts();
    }

    /** Whether anything is shifted. */
    public boolean hasShifts() {
        return shiftX >= 0 || shiftY >= 0;
    }

    /** Degrees. */
    public double rot() throws IOException {
        return finite(rot);
    }

    /** Degrees. */
    public double tilt() throws IOException {
        return finite(tilt);
    }

    /** Degrees. */
    public double psi() throws IOException {
        return finite(psi);
    }

    /** In px. */
    public double shiftX() throws IOException {
        return finite(shiftX);
    }

    /** In px. */
    public double shiftY() throws IOException {
        return finite(shiftY);
    }

    /** Whether the current item is a mirror image. */
    public boolean mirrored() throws IOException {
        return items.whole(mirrored, 0) != 0;
    }

    /** The pose of the current item. */
    public Pose pose() throws IOException {
        return new Pose(new EulerAngles(rot(), tilt(), psi()).toRotation(), shiftX(), shiftY(), 0, mirrored());
    }

    private double finite(int column) throws IOException {
        double value = items.number(column, 0);
        if (!Double.isFinite(value)) {
            throw items.fault(
                    "column " + items.spec(column).name() + " has " + value + " in row " + items.number(),
                    "Leave items without a pose out.");
        }
        return value;
    }

    /**
     * Whether the transforms of items are views of a volume rather than moves in the plane: whether any is tilted or
     * turned about two axes, unless the setting {@code alignment} (2D or 3D) says it. Goes back to the first item.
     */
    public static boolean areProjections(ItemRows items, Exchange exchange) throws IOException {
        TransformColumns columns = new TransformColumns(items);
        Optional<String> told = exchange.setting(ALIGNMENT);
        if (told.isPresent()) {
            return told.get().equalsIgnoreCase("3D");
        }
        boolean found = false;
        while (!found && items.next()) {
            found = columns.tilt() != 0 || columns.rot() != 0;
        }
        items.rewind();
        return found;
    }

    /** Sets a pose in a table that has all columns of a transform but, maybe, whether it is mirrored. */
    public static PoseSetter setter(TableWriter writer) {
        int[] to = {
            writer.column("transform.rot"),
            writer.column("transform.tilt"),
            writer.column("transform.psi"),
            writer.column("transform.shiftX"),
            writer.column("transform.shiftY")
        };
        int mirror = writer.schema().has("transform.mirrored") ? writer.column("transform.mirrored") : -1;
        return pose -> {
            EulerAngles angles = pose.angles();
            writer.set(to[0], angles.rot()).set(to[1], angles.tilt()).set(to[2], angles.psi());
            writer.set(to[3], pose.shiftX()).set(to[4], pose.shiftY());
            if (mirror >= 0) {
                writer.set(mirror, pose.mirrored());
            }
        };
    }

    /** Sets the pose of the current row. */
    @FunctionalInterface
    public interface PoseSetter {
        /** Sets it. */
        void set(Pose pose);
    }
}
