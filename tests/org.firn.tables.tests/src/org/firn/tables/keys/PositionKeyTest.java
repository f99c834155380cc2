/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions are matched one to one, the nearest first, as when all pairs are sorted. */
class PositionKeyTest {

    @TempDir
    Path folder;

    /** A pick; a micrograph below 0 is null. */
    private record Pick(int micrograph, double x, double y, double score) {}

    /** Two picks and the square of their distance. */
    private record Pair(int left, int right, double squared) {}

    private ItemTable write(String name, String unit, double scale, List<Pick> picks) throws IOException {
        TableSchema schema = TableSchema.of(
                ColumnSpec.of("micrograph.name", ColumnType.STRING),
                ColumnSpec.of("x", ColumnType.FLOAT64, unit),
                ColumnSpec.of("y", ColumnType.FLOAT64, unit),
                ColumnSpec.of("score", ColumnType.FLOAT32));
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            for (Pick pick : picks) {
                writer.set(1, pick.micrograph() < 0 ? null : "m" + pick.micrograph());
                writer.set(2, pick.x() * scale)
                        .set(3, pick.y() * scale)
                        .set(4, pick.score())
                        .endRow();
            }
            writer.close(true);
        }
        return ItemTable.open(file);
    }

    /** Places on a lattice, so that equal distances are common. */
    private static List<Pick> randomPicks(Random random, int count, int micrographs, boolean ordered) {
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = random.nextInt(30) == 0 ? Double.NaN : random.nextInt(160) / 4.0 - 20;
            int micrograph = random.nextInt(20) == 0 ? -1 : random.nextInt(micrographs);
            picks.add(new Pick(micrograph, x, random.nextInt(160) / 4.0 - 20, random.nextInt(9)));
        }
        if (ordered) {
            picks.sort(Comparator.comparingInt(Pick::micrograph));
        }
        return picks;
    }

    private static double squared(Pick one, Pick other) {
        boolean apart = one.micrograph() != other.micrograph() || one.micrograph() < 0;
        double x = other.x() - one.x();
        double y = other.y() - one.y();
        return apart || Double.isNaN(x) ? Double.POSITIVE_INFINITY : x * x + y * y;
    }

    private static long[] model(List<Pick> left, List<Pick> right, double tolerance) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double squared = squared(left.get(i), right.get(j));
                if (squared <= tolerance * tolerance) {
                    pairs.add(new Pair(i, j, squared));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::squared)
                .thenComparingInt(Pair::left)
                .thenComparingInt(Pair::right));
        long[] partners = new long[left.size()];
        Arrays.fill(partners, -1);
        boolean[] taken = new boolean[right.size()];
        for (Pair pair : pairs) {
            if (partners[pair.left()] < 0 && !taken[pair.right()]) {
                partners[pair.left()] = pair.right();
                taken[pair.right()] = true;
            }
        }
        return partners;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theNearestPairsAreTakenFirst(long seed) throws Exception {
        Random random = new Random(seed);
        double tolerance = new double[] {0, 0.25, 1, 2.5, 30}[random.nextInt(5)];
        List<Pick> left = randomPicks(random, random.nextInt(900), 1 + random.nextInt(5), random.nextBoolean());
        List<Pick> right = randomPicks(random, random.nextInt(900), 1 + random.nextInt(5), random.nextBoolean());
        RowKey key = RowKey.position(List.of("micrograph.name"), "x", "y", tolerance, "px");
        try (ItemTable one = write("one.fit", "px", 1, left);
                ItemTable other = write("other.fit", "px", 1, right)) {
            long[] expected = model(left, right, tolerance);
            RowMatch match = RowMatcher.by(key).match(one, other);
            assertArrayEquals(expected, match.rightOfLeft(), "tolerance " + tolerance);
            long pairs = Arrays.stream(expected).filter(row -> row >= 0).count();
            assertEquals(
                    new MatchCounts(
                            left.size(), right.size(), pairs, pairs, left.size() - pairs, right.size() - pairs, 0, 0),
                    match.counts());
            assertEquals(match.counts(), RowMatcher.by(key).count(one, other));
        }
    }

    @Test
    void lengthsOfDifferentUnitsAreConverted() throws Exception {
        List<Pick> left = randomPicks(new Random(1), 300, 3, true);
        List<Pick> right = randomPicks(new Random(2), 300, 3, true);
        try (ItemTable one = write("one.fit", "Å", 1, left);
                ItemTable other = write("other.fit", "nm", 0.125, right)) {
            List<Pick> inAngstrom = right.stream()
                    .map(pick -> new Pick(pick.micrograph(), pick.x() * 1.25, pick.y() * 1.25, 0))
                    .toList();
            RowKey key = RowKey.position(List.of("micrograph.name"), "x", "y", 0.25, "nm");
            assertArrayEquals(
                    model(left, inAngstrom, 2.5),
                    RowMatcher.by(key).match(one, other).rightOfLeft());
        }
    }

    @Test
    void placesFartherOffThanCanBeCountedHavePartnersToo() throws Exception {
        List<Pick> left = List.of(new Pick(0, 1e300, -1e300, 0), new Pick(0, -1e300, 1, 0));
        List<Pick> right = List.of(new Pick(0, -1e300, 2, 0), new Pick(0, 1e300, -1e300, 0));
        try (ItemTable one = write("one.fit", "px", 1, left);
                ItemTable other = write("other.fit", "px", 1, right)) {
            RowKey key = RowKey.position(List.of("micrograph.name"), "x", "y", 1.5, "px");
            assertArrayEquals(
                    new long[] {1, 0}, RowMatcher.by(key).match(one, other).rightOfLeft());
        }
    }

    @Test
    void withoutColumnsThePlaceAloneCounts() throws Exception {
        List<Pick> left = List.of(new Pick(0, 1, 1, 0), new Pick(1, 5, 6, 0));
        List<Pick> right = List.of(new Pick(1, 6, 5, 0), new Pick(1, 1, 1, 0));
        try (ItemTable one = write("one.fit", "px", 1, left);
                ItemTable other = write("other.fit", "px", 1, right)) {
            RowKey key = RowKey.position(List.of(), "x", "y", 0.5, "").onRight("y", "x");
            assertArrayEquals(
                    new long[] {1, 0}, RowMatcher.by(key).match(one, other).rightOfLeft());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void picksTooCloseToAPreferredOneAreDropped(long seed) throws Exception {
        Random random = new Random(seed);
        List<Pick> picks = randomPicks(random, 700, 2, random.nextBoolean());
        RowKey key = RowKey.position(List.of("micrograph.name"), "x", "y", 3, "px");
        try (ItemTable table = write("t.fit", "px", 1, picks)) {
            Comparator<Integer> byRow = Comparator.naturalOrder();
            Comparator<Integer> byScore =
                    Comparator.comparingDouble(i -> picks.get(i).score());
            check(table, picks, key, DuplicatePolicy.first(), byRow);
            check(table, picks, key, DuplicatePolicy.last(), byRow.reversed());
            check(
                    table,
                    picks,
                    key,
                    DuplicatePolicy.greatest("score"),
                    byScore.reversed().thenComparing(byRow));
            check(table, picks, key, DuplicatePolicy.least("score"), byScore.thenComparing(byRow));
            String message = assertThrows(
                            DuplicateKeyException.class, () -> Duplicates.find(table, key, DuplicatePolicy.fail()))
                    .getMessage();
            assertTrue(message.contains("a position and micrograph.name = m"), message);
        }
    }

    private static void check(
            ItemTable table, List<Pick> picks, RowKey key, DuplicatePolicy policy, Comparator<Integer> order) {
        List<Integer> kept = new ArrayList<>();
        IntStream.range(0, picks.size()).boxed().sorted(order).forEach(i -> {
            if (kept.stream().noneMatch(k -> squared(picks.get(k), picks.get(i)) <= 9)) {
                kept.add(i);
            }
        });
        long[] expected = kept.stream().mapToLong(i -> i).sorted().toArray();
        assertArrayEquals(expected, Duplicates.find(table, key, policy).kept(), policy.toString());
    }
}
