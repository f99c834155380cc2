/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.star;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.formats.star.StarWriter;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.relion.job.RelionFolder;
import org.firn.relion.job.RelionJob;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Writes positions as RELION wants them: one STAR file for each micrograph, beside the micrographs' own names. */
public final class CoordinateStars {
    /** The folder, with a slash at its end. */
    public static final String FOLDER = "Coordinates/";
    /** How the files end. */
    public static final String SUFFIX = "_pick.star";

    private record Place(long id, double x, double y, double score) {}

    private final Map<String, List<Place>> byMicrograph = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();

    /**
     * Writes the positions of an input.
     *
     * @throws ProtocolException if there are none, or one is not a number
     */
    public CoordinateStars(RelionJob job, String input) throws ProtocolException, IOException {
        InputData data = job.run().input(input);
        try (ItemTable table = data.openTable()) {
            ItemCursor row = table.cursor("id", "micrograph.name", "x", "y", "score");
            while (row.next()) {
                double x = row.getDouble(2);
                double y = row.getDouble(3);
                if (row.isNull(1) || !Double.isFinite(x) || !Double.isFinite(y)) {
                    throw new ProtocolException(
                            input,
                            "has the position " + row.getLong(0) + " at " + x + ", " + y + " in micrograph "
                                    + (row.isNull(1) ? "(none)" : row.getString(1)),
                            "Leave such positions out.");
                }
                byMicrograph
                        .computeIfAbsent(RelionFolder.plain(row.getString(1)), any -> new ArrayList<>())
                        .add(new Place(row.getLong(0), x, y, row.isNull(4) ? 0 : row.getDouble(4)));
            }
        }
        if (byMicrograph.isEmpty()) {
            throw new ProtocolException(input, "has no positions", "Pick particles first.");
        }
        for (Map.Entry<String, List<Place>> entry : byMicrograph.entrySet()) {
            write(job.folder().root().resolve(FOLDER + "Micrographs/" + entry.getKey() + SUFFIX), entry.getValue());
        }
    }

    private static void write(Path file, List<Place> places) throws IOException {
        Files.createDirectories(file.getParent());
        try (StarWriter star = StarWriter.create(file)) {
            star.version(30001).loop("", List.of("rlnCoordinateX", "rlnCoordinateY", "rlnAutopickFigureOfMerit"));
            for (Place place : places) {
                star.put(place.x()).put(place.y()).put(place.score()).endRow();
            }
            star.finish();
        }
    }

    /**
     * The id of the next position of a micrograph that lies here: RELION keeps the order and leaves some out.
     *
     * @throws ProtocolException if none of those left is here
     */
    public long id(String micrograph, double x, double y) throws ProtocolException {
        List<Place> places = byMicrograph.getOrDefault(RelionFolder.plain(micrograph), List.of());
        for (int i = next.getOrDefault(micrograph, 0); i < places.size(); i++) {
            Place place = places.get(i);
            if (Math.abs(place.x() - x) < 0.01 && Math.abs(place.y() - y) < 0.01) {
                next.put(micrograph, i + 1);
                return place.id();
            }
        }
        throw new ProtocolException(
                micrograph,
                "has a particle at " + x + ", " + y + ", which is none of the positions that RELION was given",
                "Report this with the log of the run.");
    }
}
