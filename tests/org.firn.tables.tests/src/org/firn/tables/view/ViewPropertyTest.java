/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random views of views of joins of unions show what a list of rows in memory shows. */
class ViewPropertyTest {

    private static final int STEPS = 6;

    @TempDir
    private Path folder;

    private Random random = new Random();
    private int files;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomViewsEqualTheirModelAndTheirCopies(int seed) throws IOException {
        random = new Random(seed);
        List<Modelled> known = new ArrayList<>();
        for (int rows : new int[] {0, 1 + random.nextInt(50), random.nextInt(3000), random.nextInt(9000)}) {
            known.add(RandomItems.write(random, folder.resolve("base" + rows + ".fit"), rows));
        }
        for (int i = 0; i < STEPS; i++) {
            Modelled made = step(known);
            made.check(random);
            checkFiles(made);
            known.add(made);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {101, 102})
    void viewsOfManySpansEqualTheirModel(int seed) throws IOException {
        random = new Random(seed);
        List<Modelled> known = new ArrayList<>();
        known.add(RandomItems.write(random, folder.resolve("large.fit"), 100_000 + random.nextInt(60_000)));
        known.add(RandomItems.write(random, folder.resolve("other.fit"), 70_000));
        for (int i = 0; i < 4; i++) {
            Modelled made = step(known);
            known.add(made.rows().size() > 200_000 ? slice(made) : made);
        }
        Modelled last = known.get(known.size() - 1);
        last.check(random);
        checkFiles(last);
    }

    private Modelled step(List<Modelled> known) {
        Modelled from = known.get(random.nextInt(known.size()));
        return switch (random.nextInt(9)) {
            case 0, 1 -> where(from);
            case 2 -> slice(from);
            case 3 -> anyOrder(from);
            case 4 -> columns(from);
            case 5 -> union(from, known.get(random.nextInt(known.size())), known.get(0));
            case 6 -> join(from, known.get(random.nextInt(known.size())));
            case 7 -> sample(from);
            default -> rowByRow(from);
        };
    }

    private Modelled where(Modelled from) {
        int limit = random.nextInt(5) - 2;
        RowFilter filter = RowFilter.parse("n <= " + limit, from.view().schema());
        TableSelection chosen = from.view().where(filter);
        Modelled kept = from.choose(chosen.kept(), row -> isAtMost(from.value(row, "n"), limit));
        Modelled rejected = from.choose(chosen.rejected(), row -> !isAtMost(from.value(row, "n"), limit));
        assertEquals(kept.rows().size(), chosen.keptCount());
        assertEquals(rejected.rows().size(), chosen.rejectedCount());
        return random.nextBoolean() ? kept : rejected;
    }

    private static boolean isAtMost(Object value, int limit) {
        return value != null && ((Number) value).doubleValue() <= limit;
    }

    private Modelled slice(Modelled from) {
        int size = from.rows().size();
        int offset = random.nextInt(size + 3);
        int limit = random.nextInt(size + 3);
        TableSelection chosen = from.view().slice(offset, limit);
        boolean kept = random.nextInt(3) > 0;
        return from.choose(
                kept ? chosen.kept() : chosen.rejected(), row -> kept == (row >= offset && row < offset + limit));
    }

    private Modelled anyOrder(Modelled from) {
        int size = from.rows().size();
        int[] rows = size == 0
                ? new int[0]
                : random.ints(random.nextInt(2 * size), 0, size).toArray();
        TableSelection chosen =
                from.view().rows(Arrays.stream(rows).asLongStream().toArray());
        boolean[] in = new boolean[size];
        Arrays.stream(rows).forEach(row -> in[row] = true);
        Modelled rejected = from.choose(chosen.rejected(), row -> !in[row]);
        assertEquals(rejected.rows().size(), chosen.rejectedCount());
        return random.nextInt(4) == 0 ? rejected : from.pick(chosen.kept(), rows);
    }

    private Modelled columns(Modelled from) {
        List<String> wanted = new ArrayList<>(List.of("id"));
        from.names().stream()
                .skip(1)
                .filter(name -> name.equals("n") || random.nextBoolean())
                .forEach(wanted::add);
        return from.select(from.view().columns(wanted.toArray(String[]::new)), wanted);
    }

    private Modelled union(Modelled... parts) {
        TableView union =
                TableView.union(Arrays.stream(parts).map(Modelled::view).toList(), UnionPolicy.FILL_WITH_NULL);
        return Modelled.union(union, List.of(parts));
    }

    private Modelled join(Modelled from, Modelled right) {
        int size = right.rows().size();
        int none = random.nextInt(3);
        boolean ascending = random.nextBoolean();
        long[] map = IntStream.range(0, from.rows().size())
                .mapToLong(row -> size == 0 || none == 1 && random.nextInt(4) == 0
                        ? -1
                        : ascending ? Math.min(row, size - 1) : random.nextInt(size))
                .toArray();
        List<String> columns = someColumns(right);
        return from.join(from.view().join(right.view().table(), map, columns), right, map, columns);
    }

    private List<String> someColumns(Modelled right) {
        return right.names().stream()
                .skip(1)
                .filter(name -> random.nextInt(3) == 0)
                .toList();
    }

    private Modelled rowByRow(Modelled from) {
        long[] map = IntStream.range(0, from.rows().size()).asLongStream().toArray();
        String name = "other" + files++;
        Modelled right = from.renamed(from.view().renamed("n", name), "n", name);
        return from.join(from.view().join(right.view().table(), List.of(name)), right, map, List.of(name));
    }

    private Modelled sample(Modelled from) {
        int count = random.nextInt(from.rows().size() + 1);
        long seed = random.nextLong();
        TableSelection chosen = from.view().sample(count, seed);
        assertEquals(count, chosen.keptCount());
        long[] both = LongStream.concat(ids(chosen.kept()), ids(chosen.rejected()))
                .sorted()
                .toArray();
        assertArrayEquals(ids(from.view()).sorted().toArray(), both);
        long[] again = ids(from.view().sample(count, seed).kept()).toArray();
        assertArrayEquals(ids(chosen.kept()).toArray(), again);
        return union(from.choose(chosen.kept().slice(0, 0).kept(), row -> false), from);
    }

    private static LongStream ids(TableView view) {
        return Arrays.stream(view.table().longs("id"));
    }

    private void checkFiles(Modelled made) throws IOException {
        Path file = folder.resolve("view" + files++ + ".fit");
        made.view().save(file);
        try (ItemTable opened = ItemTable.open(file)) {
            assertEquals(file, opened.file());
            assertEquals(made.view().table().uuid(), opened.uuid());
            made.check(opened, random);
        }
        Path copy = folder.resolve("copy" + files++ + ".fit");
        assertEquals(made.rows().size(), made.view().compact(copy));
        try (ItemTable opened = ItemTable.open(copy)) {
            assertEquals(made.view().schema(), opened.schema());
            made.check(opened, random);
        }
    }
}
