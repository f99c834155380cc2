/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/**
 * Where the image of a micrograph was at every frame, relative to the first.
 *
 * @param name the micrograph
 * @param xs along x
 * @param ys along y
 */
record DriftTrack(String name, double[] xs, double[] ys) {

    private record Place(long frame, double x, double y) {}

    /** Reads the tracks of a table, in its order of micrographs; shifts are multiplied by the scale. */
    static List<DriftTrack> read(ItemTable table, double scale) {
        ItemCursor cursor = table.cursor("micrograph.name", "frame", "shiftX", "shiftY");
        Map<String, List<Place>> places = new LinkedHashMap<>();
        while (cursor.next()) {
            String name = cursor.getString(0);
            double frame = cursor.getDouble(1);
            if (name != null && Double.isFinite(frame)) {
                places.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(new Place((long) frame, cursor.getDouble(2) * scale, cursor.getDouble(3) * scale));
            }
        }
        List<DriftTrack> tracks = new ArrayList<>();
        places.forEach((name, list) -> {
            list.sort(Comparator.comparingLong(Place::frame));
            tracks.add(new DriftTrack(
                    name,
                    list.stream().mapToDouble(Place::x).toArray(),
                    list.stream().mapToDouble(Place::y).toArray()));
        });
        return tracks;
    }

    /** The way from one frame to the next. */
    double step(int frame) {
        return Math.hypot(xs[frame] - xs[frame - 1], ys[frame] - ys[frame - 1]);
    }

    /** The length of the whole way. */
    double length() {
        double length = 0;
        for (int frame = 1; frame < xs.length; frame++) {
            length += Double.isFinite(step(frame)) ? step(frame) : 0;
        }
        return length;
    }
}
