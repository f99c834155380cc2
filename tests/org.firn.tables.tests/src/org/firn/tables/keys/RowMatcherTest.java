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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.keys.DuplicatePolicy.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are matched as a naive model with a map of keys matches them. */
class RowMatcherTest {

    private static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("name", ColumnType.STRING),
            ColumnSpec.of("frame", ColumnType.INT32),
            ColumnSpec.of("uid", ColumnType.INT64),
            ColumnSpec.of("other", ColumnType.INT64),
            ColumnSpec.of("score", ColumnType.FLOAT64));

    @TempDir
    Path folder;

    /** A row as the model sees it. */
    private record Row(
            long id,
            @Nullable String name,
            @Nullable Integer frame,
            @Nullable Long uid,
            @Nullable Long other,
            @Nullable Double score) {

        @Nullable
        Object value(String column) {
            return switch (column) {
                case "id" -> id;
                case "name" -> name;
                case "frame" -> frame;
                case "uid" -> uid;
                default -> other;
            };
        }

        /** Null when a part is. */
        @Nullable
        List<Object> key(List<String> columns) {
            List<Object> key = new ArrayList<>();
            for (String column : columns) {
                Object value = value(column);
                if (value == null) {
                    return null;
                }
                key.add(value instanceof Integer whole ? Long.valueOf(whole) : value);
            }
            return key;
        }
    }

    private static List<Row> randomRows(Random random, int count, int keys, boolean ascending) {
        List<Row> rows = new ArrayList<>();
        long id = 0;
        for (int i = 0; i < count; i++) {
            id = ascending ? id + 1 + random.nextInt(3) : random.nextInt(1 + count);
            Double some = random.nextInt(6) == 0 ? Double.NaN : random.nextInt(5) / 2.0;
            Double score = random.nextInt(6) == 0 ? null : some;
            rows.add(new Row(
                    id,
                    random.nextInt(9) == 0 ? null : "micrograph " + random.nextInt(keys),
                    random.nextInt(9) == 0 ? null : random.nextInt(keys) - keys / 2,
                    random.nextInt(9) == 0 ? null : new Random(random.nextInt(keys)).nextLong(),
                    random.nextInt(9) == 0 ? null : (long) random.nextInt(keys) << 40,
                    score));
        }
        return rows;
    }

    private ItemTable write(String name, List<Row> rows) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            for (Row row : rows) {
                writer.set(0, row.id()).set(1, row.name());
                set(writer, 2, row.frame());
                set(writer, 3, row.uid());
                set(writer, 4, row.other());
                Double score = row.score();
                if (score != null) {
                    writer.set(5, score.doubleValue());
                }
                writer.endRow();
                if (writer.size() % 700 == 0) {
                    writer.flush("");
                }
            }
            writer.close(true);
        }
        return ItemTable.open(file);
    }

    private static void set(TableWriter writer, int column, @Nullable Number value) {
        if (value != null) {
            writer.set(column, value.longValue());
        }
    }

    /** The row that is kept of each key, in the model. */
    private static Map<List<Object>, Integer> kept(List<Row> rows, List<String> columns, DuplicatePolicy policy) {
        Map<List<Object>, Integer> kept = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Object> key = rows.get(i).key(columns);
            if (key != null) {
                int again = i;
                kept.merge(key, i, (old, same) -> isBetter(rows.get(again), rows.get(old), policy) ? again : old);
            }
        }
        return kept;
    }

    private static boolean isBetter(Row row, Row than, DuplicatePolicy policy) {
        return switch (policy.rule()) {
            case LAST -> true;
            case GREATEST -> score(row, 1) > score(than, 1);
            case LEAST -> score(row, -1) > score(than, -1);
            default -> false;
        };
    }

    private static double score(Row row, int sign) {
        Double score = row.score();
        return score == null || score.isNaN() ? Double.NEGATIVE_INFINITY : sign * score;
    }

    private static final List<DuplicatePolicy> POLICIES = List.of(
            DuplicatePolicy.first(),
            DuplicatePolicy.last(),
            DuplicatePolicy.greatest("score"),
            DuplicatePolicy.least("score"));

    private static final List<List<String>> KEYS = List.of(
            List.of("id"),
            List.of("name"),
            List.of("uid"),
            List.of("frame"),
            List.of("name", "frame"),
            List.of("uid", "other"),
            List.of("other", "name", "uid", "frame"));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomTablesMatchAsTheModelSays(long seed) throws Exception {
        Random random = new Random(seed);
        int keys = 1 + random.nextInt(seed % 2 == 0 ? 20 : 4000);
        List<Row> left = randomRows(random, random.nextInt(3000), keys, random.nextBoolean());
        List<Row> right = randomRows(random, random.nextInt(3000), keys, random.nextBoolean());
        try (ItemTable leftTable = write("left.fit", left);
                ItemTable rightTable = write("right.fit", right)) {
            for (List<String> columns : KEYS) {
                RowKey key = RowKey.columns(columns.toArray(String[]::new));
                DuplicatePolicy rightPolicy = POLICIES.get(random.nextInt(POLICIES.size()));
                RowMatcher all = RowMatcher.by(key).rightDuplicates(rightPolicy);
                check(left, right, columns, null, rightPolicy, all, leftTable, rightTable);
                DuplicatePolicy policy = POLICIES.get(random.nextInt(POLICIES.size()));
                RowMatcher some = all.leftDuplicates(policy);
                check(left, right, columns, policy, rightPolicy, some, leftTable, rightTable);
                checkOwn(left, columns, policy, Duplicates.find(leftTable, key, policy));
            }
        }
    }

    private static void check(
            List<Row> left,
            List<Row> right,
            List<String> columns,
            @Nullable DuplicatePolicy leftPolicy,
            DuplicatePolicy rightPolicy,
            RowMatcher matcher,
            ItemTable leftTable,
            ItemTable rightTable) {
        Map<List<Object>, Integer> keptRight = kept(right, columns, rightPolicy);
        Map<List<Object>, Integer> keptLeft = leftPolicy == null ? Map.of() : kept(left, columns, leftPolicy);
        RowMatch match = matcher.match(leftTable, rightTable);
        assertEquals(left.size(), match.rightOfLeft().length);
        List<Long> shared = new ArrayList<>();
        List<Long> alone = new ArrayList<>();
        List<Long> setAside = new ArrayList<>();
        TreeSet<Long> partners = new TreeSet<>();
        for (int i = 0; i < left.size(); i++) {
            List<Object> key = left.get(i).key(columns);
            boolean isAside = leftPolicy != null && key != null && keptLeft.get(key) != i;
            Integer partner = key == null || isAside ? null : keptRight.get(key);
            assertEquals(partner == null ? -1 : partner, match.rightOfLeft()[i], columns + ", left row " + i);
            (isAside ? setAside : partner == null ? alone : shared).add((long) i);
            if (partner != null) {
                partners.add((long) partner);
            }
        }
        assertArrayEquals(longs(shared), match.intersection());
        assertArrayEquals(longs(alone), match.difference());
        assertArrayEquals(longs(setAside), match.leftDuplicates());
        assertLaws(match, left.size(), right.size(), partners);
        assertEquals(match.counts(), matcher.count(leftTable, rightTable), "a dry run counts the same");
    }

    private static void assertLaws(RowMatch match, int leftSize, int rightSize, TreeSet<Long> partners) {
        MatchCounts counts = match.counts();
        assertEquals(leftSize, counts.leftRows());
        assertEquals(rightSize, counts.rightRows());
        assertEquals(counts.matched(), match.intersection().length);
        assertEquals(counts.onlyLeft(), match.difference().length);
        assertEquals(counts.leftDuplicates(), match.leftDuplicates().length);
        assertEquals(counts.onlyRight(), match.onlyRight().length);
        assertEquals(counts.rightDuplicates(), match.rightDuplicates().length);
        assertEquals(counts.matchedRight(), partners.size());
        assertArrayEquals(
                LongStream.range(0, leftSize).toArray(),
                sorted(match.intersection(), match.difference(), match.leftDuplicates()));
        assertArrayEquals(
                LongStream.range(0, rightSize).toArray(),
                sorted(longs(partners), match.onlyRight(), match.rightDuplicates()));
        assertArrayEquals(sorted(match.difference(), match.leftDuplicates()), match.leftWithout(match.intersection()));
    }

    private static void checkOwn(List<Row> rows, List<String> columns, DuplicatePolicy policy, Duplicates found) {
        Map<List<Object>, Integer> kept = kept(rows, columns, policy);
        long[] expected = LongStream.range(0, rows.size())
                .filter(i -> rows.get((int) i).key(columns) == null
                        || kept.get(rows.get((int) i).key(columns)) == i)
                .toArray();
        assertArrayEquals(expected, found.kept());
        assertEquals(rows.size() - expected.length, found.count());
        assertArrayEquals(LongStream.range(0, rows.size()).toArray(), sorted(found.kept(), found.dropped()));
    }

    private static long[] sorted(long[]... parts) {
        return Arrays.stream(parts).flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static long[] longs(Iterable<Long> values) {
        List<Long> list = new ArrayList<>();
        values.forEach(list::add);
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    @Test
    void unionIntersectionAndDifferenceObeyTheLawsOfSets() throws Exception {
        Random random = new Random(77);
        try (ItemTable one = write("one.fit", randomRows(random, 5000, 9, true));
                ItemTable other = write("other.fit", randomRows(random, 9000, 9, true))) {
            MatchCounts there = RowMatcher.by(RowKey.id()).count(one, other);
            MatchCounts back = RowMatcher.by(RowKey.id()).count(other, one);
            assertEquals(there.matched(), back.matched());
            assertEquals(there.onlyLeft(), back.onlyRight());
            assertEquals(there.onlyRight(), back.onlyLeft());
            RowMatch self = RowMatcher.by(RowKey.id()).match(one, one);
            assertArrayEquals(LongStream.range(0, 5000).toArray(), self.rightOfLeft());
            assertEquals(new MatchCounts(5000, 5000, 5000, 5000, 0, 0, 0, 0), self.counts());
        }
    }

    @Test
    void setsWithoutACommonKeyMatchNothing() throws Exception {
        Random random = new Random(3);
        List<Row> none = List.of();
        List<Row> some = randomRows(random, 10, 4, true);
        List<Row> others = some.stream()
                .map(row -> new Row(row.id() + 1000, "x", null, null, null, null))
                .toList();
        try (ItemTable one = write("one.fit", some);
                ItemTable other = write("other.fit", others);
                ItemTable empty = write("empty.fit", none)) {
            assertEquals(
                    new MatchCounts(10, 10, 0, 0, 10, 10, 0, 0),
                    RowMatcher.by(RowKey.id()).count(one, other));
            assertEquals(
                    new MatchCounts(10, 0, 0, 0, 10, 0, 0, 0),
                    RowMatcher.by(RowKey.columns("name", "uid")).count(one, empty));
            assertEquals(0, RowMatcher.by(RowKey.id()).match(empty, one).rightOfLeft().length);
        }
    }

    @Test
    void aForbiddenDuplicateIsNamedWithBothRowsAndTheCure() throws Exception {
        List<Row> rows = List.of(
                new Row(1, "a", 1, null, null, null),
                new Row(2, "b", 1, null, null, null),
                new Row(3, "b", 2, null, null, null),
                new Row(4, "b", 1, null, null, null));
        try (ItemTable table = write("t.fit", rows)) {
            RowKey key = RowKey.columns("name", "frame");
            DuplicateKeyException e = assertThrows(
                    DuplicateKeyException.class, () -> RowMatcher.by(key).match(table, table));
            assertEquals(List.of(1L, 3L), List.of(e.firstRow(), e.secondRow()));
            assertTrue(
                    e.getMessage().contains("name = b and frame = 1 in row 1 and again in row 3")
                            && e.getMessage().contains("t.fit")
                            && e.getMessage().contains("say which one to keep"),
                    e.getMessage());
            assertThrows(DuplicateKeyException.class, () -> Duplicates.find(table, key, DuplicatePolicy.fail()));
            assertThrows(
                    IllegalArgumentException.class, () -> RowMatcher.by(key).rightDuplicates(DuplicatePolicy.all()));
            assertEquals(Rule.ALL, DuplicatePolicy.all().rule());
        }
    }

    @Test
    void rowsOfALostGroupHaveNoPartnerAndAreNobodys() throws Exception {
        Random random = new Random(5);
        List<Row> rows = randomRows(random, 2100, 50, true);
        byte[] bytes;
        try (ItemTable whole = write("t.fit", rows)) {
            bytes = Files.readAllBytes(whole.file());
        }
        // the second of three groups of 700 rows
        int second = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("FGRP", bytes.length / 3);
        bytes[second + 9] ^= 1;
        Path bad = Files.write(folder.resolve("bad.fit"), bytes);
        try (ItemTable whole = ItemTable.open(folder.resolve("t.fit"));
                ItemTable lost = ItemTable.open(bad)) {
            assertEquals(1400, lost.size());
            for (RowKey key : List.of(RowKey.id(), RowKey.columns("id", "id"))) {
                RowMatch match = RowMatcher.by(key).match(whole, lost);
                assertEquals(new MatchCounts(2100, 1400, 1400, 1400, 700, 0, 0, 0), match.counts());
                assertEquals(700, match.difference()[0]);
                assertEquals(1400, match.rightOfLeft()[1400]);
                RowMatch back = RowMatcher.by(key).match(lost, whole);
                assertEquals(new MatchCounts(1400, 2100, 1400, 1400, 0, 700, 0, 0), back.counts());
                assertEquals(2100, back.rightOfLeft().length);
                assertEquals(-1, back.rightOfLeft()[800]);
                assertEquals(1400, back.intersection()[700]);
                assertEquals(700, back.onlyRight()[0]);
            }
        }
    }
}
