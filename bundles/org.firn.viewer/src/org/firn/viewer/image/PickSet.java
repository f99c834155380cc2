/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.DataHeader;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;

/** The positions of a set, by micrograph. Thread-safe; reading blocks on I/O. */
public final class PickSet implements AutoCloseable {
    private static final long[] NONE = {};

    private final String name;
    private final double circle;
    private final double[] scores;
    private final @Nullable ItemTable table;
    private final Map<Long, long[]> rows = new HashMap<>();

    private PickSet(String name, double circle, double[] scores, @Nullable ItemTable table) {
        this.name = name;
        this.circle = circle;
        this.scores = scores;
        this.table = table;
    }

    /**
     * A set without positions, to be filled by hand.
     *
     * @param circle diameter in px of the micrographs
     */
    public static PickSet empty(String name, double circle) {
        return new PickSet(name, circle, new double[0], null);
    }

    /**
     * Opens a set. Blocks on I/O.
     *
     * @param project knows where stored paths lead
     * @param header of a coordinate set
     * @param name what users call it
     * @throws IOException its table cannot be read, or is not there
     */
    public static PickSet open(ProjectDirectory project, DataHeader header, String name) throws IOException {
        String path = header.text(DataHeader.TABLE)
                .orElseThrow(() -> new IOException(name + " has no table yet; wait until its run has begun to write"));
        ItemTable table = ItemTable.open(project.resolve(path));
        try {
            double[] scores = table.schema().has("score") ? table.doubles("score") : new double[0];
            Arrays.sort(scores);
            PickSet set = new PickSet(name, circle(header), scores, table);
            set.index(table.longs("micrograph.id", Long.MIN_VALUE));
            return set;
        } catch (RuntimeException e) {
            table.close();
            throw new IOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static double circle(DataHeader header) {
        double diameter = header.number("particleDiameter").orElse(0);
        double rate = header.number("samplingRate").orElse(0);
        double box = header.number("boxSize").orElse(0);
        return diameter > 0 && rate > 0 ? diameter / rate : box;
    }

    private void index(long[] micrographs) {
        Map<Long, Integer> places = new HashMap<>();
        for (long micrograph : micrographs) {
            places.merge(micrograph, 1, Integer::sum);
        }
        places.forEach((micrograph, count) -> rows.put(micrograph, new long[count]));
        for (int row = micrographs.length - 1; row >= 0; row--) {
            rows.get(micrographs[row])[places.merge(micrographs[row], -1, Integer::sum)] = row;
        }
    }

    /** What users call it. */
    public String name() {
        return name;
    }

    /** Diameter of a particle in px of the micrographs; the box when only that is known, 0 when neither is. */
    public double circle() {
        return circle;
    }

    /** Whether positions have scores. */
    public boolean hasScores() {
        return scores.length > 0 && !Double.isNaN(scores[0]);
    }

    /**
     * The score below which a share of all positions lies.
     *
     * @param share from 0 to 1
     * @return NaN when there are no scores
     */
    public double scoreAt(double share) {
        if (!hasScores()) {
            return Double.NaN;
        }
        int count = scores.length;
        while (Double.isNaN(scores[count - 1])) {
            count--;
        }
        return scores[(int) Math.min(count - 1, Math.round(share * (count - 1)))];
    }

    /** How many positions a micrograph has. */
    public int count(long micrograph) {
        return rows.getOrDefault(micrograph, NONE).length;
    }

    /**
     * Reads the positions of a micrograph. Blocks on I/O.
     *
     * @throws IOException the table cannot be read
     */
    public List<Pick> of(long micrograph) throws IOException {
        @Nullable ItemTable source = table;
        List<Pick> picks = new ArrayList<>();
        if (source != null && count(micrograph) > 0) {
            try {
                boolean scored = scores.length > 0;
                String[] columns = scored ? new String[] {"id", "x", "y", "score"} : new String[] {"id", "x", "y"};
                RowPage page = source.rows(rows.get(micrograph), columns);
                for (int row = 0; row < page.size(); row++) {
                    double score = scored ? page.getDouble(row, 3) : Double.NaN;
                    picks.add(new Pick(page.getLong(row, 0), page.getDouble(row, 1), page.getDouble(row, 2), score));
                }
            } catch (UncheckedIOException e) {
                throw new IOException(name + " cannot be read: " + e.getMessage(), e);
            }
        }
        return picks;
    }

    @Override
    public void close() throws IOException {
        @Nullable ItemTable source = table;
        if (source != null) {
            source.close();
        }
    }
}
