/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.Arrays;
import java.util.BitSet;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.LongCodes;
import org.firn.tables.internal.RadixSort;
import org.firn.tables.internal.RowNumbers;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey.Position;

/**
 * Matches positions one to one, group by group (a micrograph, mostly): of all pairs within the tolerance the closest is
 * taken first; of equally close ones that with the lesser left row, then the lesser right row. When the positions of
 * all rows would fill too much memory, the tables are read several times, each time for a part of the groups.
 */
final class PositionMatch {

    /** A point is held twice while the points are ordered by group. */
    private static final int BYTES_A_POINT = 60;

    private static final int SHARE_OF_MEMORY = 4;

    private final KeyCodec codec;
    private final Position position;
    private final ItemTable left;
    private final ItemTable right;
    private final String unit;
    private final CellGrid grid;
    private final LongCodes groups = new LongCodes();
    private final RadixSort sort = new RadixSort();
    private long[] distances = new long[256];
    private int[] candidates = new int[256];
    private int[] leftOf = new int[256];
    private int[] rightOf = new int[256];

    PositionMatch(KeyCodec codec, Position position, ItemTable left, ItemTable right) {
        this.codec = codec;
        this.position = position;
        this.left = left;
        this.right = right;
        this.unit = left.schema().column(position.leftX()).unit();
        this.grid = new CellGrid(position.tolerance() * KeyColumns.factor(position.unit(), unit));
    }

    private int parts(long rows) {
        long room = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        return codec.parts().isEmpty() ? 1 : (int) Math.min(1000, 1 + rows * BYTES_A_POINT / room);
    }

    Pairing match(boolean withRows) {
        Pairing pairing = new Pairing(withRows, left.size());
        int parts = parts(left.size() + right.size());
        RowNumbers leftRows = new RowNumbers();
        RowNumbers rightRows = new RowNumbers();
        for (int part = 0; part < parts; part++) {
            Points ours = new Points((int) (left.size() / parts));
            Points theirs = new Points((int) (right.size() / parts));
            leftRows = ours.read(reader(left, true, null), columns(true), groups, parts, part);
            rightRows = theirs.read(reader(right, false, null), columns(false), groups, parts, part);
            int count = groups.size() / parts + 1;
            ours.order(count);
            theirs.order(count);
            for (int group = 0; group < count; group++) {
                match(ours, theirs, group, pairing);
            }
        }
        return pairing.complete(leftRows, new BitSet(), rightRows, new BitSet());
    }

    private Points.Columns columns(boolean ofLeft) {
        return ofLeft
                ? Points.Columns.of(left, position.leftX(), position.leftY(), unit)
                : Points.Columns.of(right, position.rightX(), position.rightY(), unit);
    }

    private KeyReader reader(ItemTable table, boolean ofLeft, @Nullable Preference wish) {
        Points.Columns columns = columns(ofLeft);
        return codec.reader(table, ofLeft, wish, columns.x(), columns.y());
    }

    private void match(Points ours, Points theirs, int group, Pairing pairing) {
        int start = theirs.start(group);
        int end = theirs.end(group);
        grid.reset(end - start);
        for (int i = start; i < end; i++) {
            grid.add(theirs.x(i), theirs.y(i));
        }
        int count = 0;
        for (int i = ours.start(group); i < ours.end(group); i++) {
            int near = grid.near(ours.x(i), ours.y(i));
            ensure(count + near);
            for (int k = 0; k < near; k++) {
                int found = grid.found()[k];
                distances[count] = Double.doubleToLongBits(grid.distanceSquared(found, ours.x(i), ours.y(i)));
                candidates[count] = count;
                leftOf[count] = i;
                rightOf[count++] = start + found;
            }
        }
        sort.sort(distances, candidates, count);
        take(ours, theirs, group, count, pairing);
    }

    private void ensure(int pairs) {
        if (pairs > distances.length) {
            int more = 2 * pairs;
            distances = Arrays.copyOf(distances, more);
            candidates = Arrays.copyOf(candidates, more);
            leftOf = Arrays.copyOf(leftOf, more);
            rightOf = Arrays.copyOf(rightOf, more);
        }
    }

    private void take(Points ours, Points theirs, int group, int count, Pairing pairing) {
        boolean[] leftTaken = new boolean[ours.end(group) - ours.start(group)];
        boolean[] rightTaken = new boolean[theirs.end(group) - theirs.start(group)];
        for (int k = 0; k < count; k++) {
            int one = leftOf[candidates[k]];
            int other = rightOf[candidates[k]];
            if (!leftTaken[one - ours.start(group)] && !rightTaken[other - theirs.start(group)]) {
                leftTaken[one - ours.start(group)] = true;
                rightTaken[other - theirs.start(group)] = true;
                pairing.pair(ours.row(one), theirs.row(other));
            }
        }
    }

    /** Finds the rows that are too close to one that is preferred to them. */
    OwnDuplicates duplicates(DuplicatePolicy policy, KeyIndex.Duplicate failure) {
        BitSet dropped = new BitSet();
        int parts = parts(left.size());
        RowNumbers rows = new RowNumbers();
        for (int part = 0; part < parts; part++) {
            Points points = new Points((int) (left.size() / parts));
            Preference wish = policy.isByValue() ? Preference.of(policy) : null;
            rows = points.read(reader(left, true, wish), columns(true), groups, parts, part);
            int count = groups.size() / parts + 1;
            points.order(count);
            for (int group = 0; group < count; group++) {
                drop(points, group, policy.rule(), dropped, failure);
            }
        }
        return new OwnDuplicates(rows, dropped);
    }

    private void drop(Points points, int group, DuplicatePolicy.Rule rule, BitSet dropped, KeyIndex.Duplicate failure) {
        int start = points.start(group);
        int count = points.end(group) - start;
        ensure(count);
        for (int i = 0; i < count; i++) {
            distances[i] = rule == DuplicatePolicy.Rule.LAST ? -i : ~points.preference(start + i);
            candidates[i] = start + i;
        }
        sort.sort(distances, candidates, count);
        grid.reset(count);
        int kept = 0;
        for (int k = 0; k < count; k++) {
            int point = candidates[k];
            if (grid.near(points.x(point), points.y(point)) == 0) {
                leftOf[kept++] = point;
                grid.add(points.x(point), points.y(point));
            } else if (rule == DuplicatePolicy.Rule.FAIL) {
                throw failure.of(points.row(leftOf[grid.found()[0]]), points.row(point));
            } else {
                dropped.set(points.row(point));
            }
        }
    }
}
