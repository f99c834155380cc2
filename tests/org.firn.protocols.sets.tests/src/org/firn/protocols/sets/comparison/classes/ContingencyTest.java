/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.classes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.firn.protocols.sets.comparison.classes.Contingency.Cell;
import org.junit.jupiter.api.Test;

/** The figures of the worked examples were computed with NumPy and SciPy (linear_sum_assignment). */
class ContingencyTest {
    private static final double CLOSE = 1e-12;
    private static final long[] FIRST = {1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3};
    private static final long[] SECOND = {7, 7, 7, 5, 5, 5, 9, 9, 9, 9, 7, 9};

    private static long[] random(int count, int classes, long seed) {
        return new Random(seed).longs(count, 1, classes + 1L).toArray();
    }

    @Test
    void indicesAreThoseOfTheWorkedExample() {
        Contingency contingency = new Contingency(FIRST, SECOND);
        assertEquals(0.7272727272727273, contingency.randIndex(), CLOSE);
        assertEquals(0.3348264277715565, contingency.adjustedRandIndex(), CLOSE);
        assertEquals(0.4848764875257046, contingency.normalizedMutualInformation(), CLOSE);
    }

    @Test
    void classificationsWithClassesOfOtherSizesCanBeCompared() {
        // by hand: 1 pair together in both, 1 in the first, 2 in the second, of 6; entropies 1.5 ln 2 and ln 2
        long[] first = {1, 1, 2, 3};
        long[] second = {1, 1, 2, 2};
        assertEquals(4 / 7.0, new Contingency(first, second).adjustedRandIndex(), CLOSE);
        assertEquals(4 / 7.0, new Contingency(second, first).adjustedRandIndex(), CLOSE);
        assertEquals(0.8, new Contingency(first, second).normalizedMutualInformation(), CLOSE);
    }

    @Test
    void cellsCountWhatMeets() {
        Contingency contingency = new Contingency(FIRST, SECOND);
        assertEquals(
                "[[0, 0, 1], [0, 1, 3], [1, 0, 2], [1, 2, 1], [2, 1, 1], [2, 2, 4]]",
                contingency.cells().stream()
                        .map(cell -> Arrays.asList((Object) cell.first(), cell.second(), cell.count()))
                        .toList()
                        .toString());
        assertEquals(4 / 6.0, contingency.jaccard(contingency.cells().get(5)), CLOSE);
        assertEquals(3 / 5.0, contingency.jaccard(contingency.cells().get(1)), CLOSE);
    }

    @Test
    void theRandIndexCountsPairsOfItems() {
        long[] first = random(80, 5, 1);
        long[] second = random(80, 4, 2);
        int agreeing = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < i; j++) {
                agreeing += (first[i] == first[j]) == (second[i] == second[j]) ? 1 : 0;
            }
        }
        assertEquals(agreeing / (80.0 * 79 / 2), new Contingency(first, second).randIndex(), CLOSE);
    }

    @Test
    void theAdjustedIndexIsZeroByChance() {
        double adjusted = new Contingency(random(100_000, 10, 3), random(100_000, 10, 4)).adjustedRandIndex();
        assertEquals(0, adjusted, 0.001);
    }

    @Test
    void neitherNamesNorTheOrderOfTheSetsMatter() {
        Contingency one = new Contingency(FIRST, SECOND);
        long[] renamed = Arrays.stream(FIRST).map(name -> 100 - name).toArray();
        for (Contingency other : new Contingency[] {new Contingency(renamed, SECOND), new Contingency(SECOND, FIRST)}) {
            assertEquals(one.randIndex(), other.randIndex(), CLOSE);
            assertEquals(one.adjustedRandIndex(), other.adjustedRandIndex(), CLOSE);
            assertEquals(one.normalizedMutualInformation(), other.normalizedMutualInformation(), CLOSE);
        }
        Contingency same = new Contingency(FIRST, renamed);
        assertEquals(1, same.randIndex(), CLOSE);
        assertEquals(1, same.adjustedRandIndex(), CLOSE);
        assertEquals(1, same.normalizedMutualInformation(), CLOSE);
    }

    @Test
    void oneClassInBothIsTheSameClassification() {
        Contingency one = new Contingency(new long[] {1, 1, 1}, new long[] {2, 2, 2});
        assertEquals(1, one.adjustedRandIndex());
        assertEquals(1, one.normalizedMutualInformation());
    }

    @Test
    void theBestAssignmentIsFound() {
        // taking the largest first (99, 97, 97 ...) would give less
        double[][] weights = {
            {67, 80, 2, 80, 46, 51, 63, 28, 97}, {5, 27, 38, 57, 40, 13, 4, 0, 4},
            {14, 99, 19, 65, 75, 23, 28, 43, 26}, {97, 17, 89, 79, 84, 11, 39, 62, 49},
            {66, 67, 66, 6, 95, 55, 90, 27, 36}, {87, 18, 6, 37, 67, 12, 87, 34, 22}
        };
        assertArrayEquals(new int[] {8, 3, 1, 0, 4, 6}, Assignment.greatest(weights));
        double[][] transposed = new double[9][6];
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 9; column++) {
                transposed[column][row] = weights[row][column];
            }
        }
        assertArrayEquals(new int[] {3, 2, -1, 1, 4, -1, 5, -1, 0}, Assignment.greatest(transposed));
        assertArrayEquals(new int[] {-1, -1}, Assignment.greatest(new double[2][0]));
    }

    @Test
    void noPermutationIsBetterThanTheAssignment() {
        Random random = new Random(8);
        for (int round = 0; round < 100; round++) {
            double[][] weights = new double[5][5];
            for (double[] row : weights) {
                Arrays.setAll(row, i -> random.nextInt(10));
            }
            int[] found = Assignment.greatest(weights);
            double sum = 0;
            for (int row = 0; row < 5; row++) {
                sum += weights[row][found[row]];
            }
            assertEquals(5, Arrays.stream(found).distinct().count());
            assertEquals(best(weights, 0, 0), sum);
        }
    }

    private static double best(double[][] weights, int row, int taken) {
        double best = 0;
        for (int column = 0; row < weights.length && column < weights.length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, weights[row][column] + best(weights, row + 1, taken | 1 << column));
            }
        }
        return best;
    }

    @Test
    void theGreedyPairsAreThoseOfTheLargestCounts() {
        // 1-7: 5, 1-8: 4, 2-7: 4, so the best pairs are 1-8 and 2-7, the greedy one 1-7
        long[] first = new long[13];
        long[] second = new long[13];
        for (int i = 0; i < 13; i++) {
            first[i] = i < 9 ? 1 : 2;
            second[i] = i < 5 || i >= 9 ? 7 : 8;
        }
        Contingency contingency = new Contingency(first, second);
        assertEquals(Set.of(4L), counts(ClassPairs.assigned(contingency)));
        assertEquals(2, ClassPairs.assigned(contingency).size());
        assertEquals(Set.of(5L), counts(ClassPairs.greedy(contingency)));
        assertTrue(ClassPairs.isExact(contingency));
    }

    private static Set<Long> counts(Set<Cell> cells) {
        return cells.stream().map(Cell::count).collect(Collectors.toSet());
    }
}
