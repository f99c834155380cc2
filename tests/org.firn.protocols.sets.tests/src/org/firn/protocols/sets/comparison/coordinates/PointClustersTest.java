/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.coordinates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PointClustersTest {
    private static final double RADIUS = 5;

    private record Point(double x, double y, int set) {}

    /** Each cluster as the places of its points, so that neither numbers nor orders matter. */
    private static Set<String> clusters(List<Point> points, double radius) {
        List<int[]> found = PointClusters.of(
                points.stream().mapToDouble(Point::x).toArray(),
                points.stream().mapToDouble(Point::y).toArray(),
                points.stream().mapToInt(Point::set).toArray(),
                radius);
        assertEquals(
                points.size(),
                found.stream().mapToInt(cluster -> cluster.length).sum());
        return found.stream()
                .map(cluster -> Arrays.stream(cluster)
                        .mapToObj(i -> points.get(i).x() + "," + points.get(i).y())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theNearestPairIsJoinedFirst() {
        List<Point> points = List.of(new Point(0, 0, 0), new Point(4, 0, 1), new Point(6, 0, 0));
        assertEquals(Set.of("0.0,0.0", "4.0,0.0 6.0,0.0"), clusters(points, RADIUS));
    }

    @Test
    void aPointExactlyAtTheRadiusIsInAndOneBeyondIsNot() {
        assertEquals(
                1,
                clusters(List.of(new Point(0, 0, 0), new Point(3, 4, 1)), RADIUS)
                        .size());
        assertEquals(
                2,
                clusters(List.of(new Point(0, 0, 0), new Point(3, 4.001, 1)), RADIUS)
                        .size());
        assertEquals(
                1, clusters(List.of(new Point(7, 7, 0), new Point(7, 7, 1)), 0).size());
    }

    @Test
    void pointsOfOneSetAreNeverTheSame() {
        assertEquals(
                2,
                clusters(List.of(new Point(0, 0, 0), new Point(1, 0, 0)), RADIUS)
                        .size());
    }

    @Test
    void aChainIsNoCluster() {
        List<Point> points = List.of(new Point(0, 0, 0), new Point(4, 0, 1), new Point(8.5, 0, 2));
        assertEquals(Set.of("0.0,0.0 4.0,0.0", "8.5,0.0"), clusters(points, RADIUS));
    }

    @Test
    void aPointWithoutAPlaceIsAlone() {
        List<Point> points = List.of(new Point(Double.NaN, 0, 0), new Point(0, 0, 1), new Point(1, 1, 2));
        assertEquals(Set.of("NaN,0.0", "0.0,0.0 1.0,1.0"), clusters(points, RADIUS));
    }

    @Test
    void jitteredCopiesOfAGridAreFoundAgain() {
        Random random = new Random(3);
        List<Point> points = new ArrayList<>();
        Set<String> wanted = new TreeSet<>();
        for (int cell = 0; cell < 2500; cell++) {
            List<Point> cluster = new ArrayList<>();
            for (int set = 0; set < 3; set++) {
                if (random.nextDouble() < 0.8) {
                    double x = 20 * (cell % 50) - 300 + 3 * random.nextDouble();
                    double y = 20.0 * (cell / 50) + 3 * random.nextDouble();
                    cluster.add(new Point(x, y, set));
                }
            }
            points.addAll(cluster);
            wanted.add(cluster.stream().map(p -> p.x() + "," + p.y()).sorted().collect(Collectors.joining(" ")));
        }
        wanted.remove("");
        assertEquals(wanted, clusters(points, RADIUS));
    }

    @Test
    void neitherTheOrderOfPointsNorThatOfSetsMatters() {
        Random random = new Random(4);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            points.add(new Point(random.nextInt(200), random.nextInt(200) / 2.0, random.nextInt(4)));
        }
        // points of one set in one place are the only ones that cannot be told apart
        points = new ArrayList<>(
                new TreeMap<>(points.stream().collect(Collectors.toMap(p -> p.x() + " " + p.y(), p -> p, (a, b) -> a)))
                        .values());
        Set<String> wanted = clusters(points, RADIUS);
        int[] other = {2, 0, 3, 1};
        List<Point> moved = new ArrayList<>(points.stream()
                .map(p -> new Point(p.x(), p.y(), other[p.set()]))
                .toList());
        Collections.shuffle(moved, random);
        assertEquals(wanted, clusters(moved, RADIUS));
        assertTrue(wanted.size() < points.size() / 2, "many clusters, to be a test");
    }
}
