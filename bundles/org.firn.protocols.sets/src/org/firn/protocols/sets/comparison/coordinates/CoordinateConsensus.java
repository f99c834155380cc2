/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.coordinates;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.firn.protocol.RowSink;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.protocols.sets.comparison.coordinates.Micrographs.Micrograph;

/** Finds what several sets of coordinates agree on, one micrograph after the other. Not thread-safe. */
final class CoordinateConsensus {
    /**
     * What is asked for.
     *
     * @param radius in the unit of the positions
     * @param votes how many sets must have a coordinate
     * @param mean whether a cluster is at the mean of its points, rather than at the point of its first set
     */
    record Rule(double radius, int votes, boolean mean) {}

    private final List<PickedSet> sets;
    private final Rule rule;
    private long newId;

    CoordinateConsensus(List<PickedSet> sets, Rule rule) {
        this.sets = sets;
        this.rule = rule;
        this.newId =
                sets.stream().flatMapToLong(set -> Arrays.stream(set.ids)).max().orElse(0);
    }

    /** Writes the clusters of a micrograph: those with enough votes to {@code kept}, others to {@code rejected}. */
    void write(Micrograph micrograph, int number, RowSink kept, RowSink rejected) {
        Points points = points(number, IntStream.range(0, sets.size()).toArray());
        for (int[] cluster : PointClusters.of(points.x, points.y, points.set, rule.radius())) {
            RowSink rows = cluster.length >= rule.votes() ? kept : rejected;
            write(micrograph, points, cluster, rows);
        }
    }

    /** How well two sets agree on a micrograph. */
    Agreement agreement(int number, int first, int second) {
        Points points = points(number, first, second);
        long matched = 0;
        double squares = 0;
        for (int[] cluster : PointClusters.of(points.x, points.y, points.set, rule.radius())) {
            if (cluster.length == 2) {
                matched++;
                squares += square(points.x, cluster) + square(points.y, cluster);
            }
        }
        return new Agreement(sets.get(first).count(number), sets.get(second).count(number), matched, squares);
    }

    private static double square(double[] values, int[] pair) {
        double difference = values[pair[0]] - values[pair[1]];
        return difference * difference;
    }

    /** The points of some sets on one micrograph. */
    private record Points(double[] x, double[] y, int[] set, int[] row) {}

    private Points points(int micrograph, int... chosen) {
        int count = Arrays.stream(chosen)
                .map(set -> sets.get(set).count(micrograph))
                .sum();
        Points points = new Points(new double[count], new double[count], new int[count], new int[count]);
        int i = 0;
        for (int number : chosen) {
            PickedSet set = sets.get(number);
            for (int k = 0; k < set.count(micrograph); k++, i++) {
                int row = set.at(micrograph, k);
                points.x[i] = set.x[row];
                points.y[i] = set.y[row];
                points.set[i] = number;
                points.row[i] = row;
            }
        }
        return points;
    }

    private void write(Micrograph micrograph, Points points, int[] cluster, RowSink rows) {
        int[] placed = rule.mean() ? cluster : new int[] {cluster[0]};
        double x = mean(placed, point -> points.x[point]);
        double y = mean(placed, point -> points.y[point]);
        rows.row(id(points, cluster[0])).set("votes", cluster.length);
        Comparisons.figure(rows, "x", x);
        Comparisons.figure(rows, "y", y);
        Comparisons.figure(rows, "spread", Math.sqrt(mean(cluster, point -> square(points, point, x, y))));
        Comparisons.figure(rows, "score", mean(cluster, point -> set(points, point).score[points.row[point]]));
        Comparisons.figure(rows, "diameter", mean(cluster, point -> set(points, point).diameter[points.row[point]]));
        micrograph.write(rows);
    }

    private static double square(Points points, int point, double x, double y) {
        double dx = points.x[point] - x;
        double dy = points.y[point] - y;
        return dx * dx + dy * dy;
    }

    private PickedSet set(Points points, int point) {
        return sets.get(points.set[point]);
    }

    /** A cluster of which the first set has a point keeps its id; ids of other sets might be in use there. */
    private long id(Points points, int first) {
        return points.set[first] == 0 ? sets.get(0).ids[points.row[first]] : ++newId;
    }

    /** The mean of those that there are. */
    private static double mean(int[] cluster, IntToDoubleFunction value) {
        return Arrays.stream(cluster)
                .mapToDouble(value)
                .filter(number -> !Double.isNaN(number))
                .average()
                .orElse(Double.NaN);
    }
}
