/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Choosing rows with mouse and keyboard. */
class RowChoiceTest {
    private final RowChoice choice = new RowChoice();

    @Test
    void extendingChoosesWhatIsBetweenTheAnchorAndHere() {
        choice.only(10);
        choice.extendTo(12);
        assertEquals(List.of(new RowChoice.Span(10, 13)), choice.spans());
        choice.extendTo(7);
        assertEquals(List.of(new RowChoice.Span(7, 11)), choice.spans());
        assertEquals(7, choice.focus());
    }

    @Test
    void anyTogglingGivesTheSameAsASetOfNumbers() {
        Random random = new Random(1);
        TreeSet<Long> model = new TreeSet<>();
        for (int i = 0; i < 3000; i++) {
            long place = random.nextInt(60);
            choice.toggle(place);
            if (!model.remove(place)) {
                model.add(place);
            }
            if (i % 100 == 99) {
                choice.invert(60);
                for (long p = 0; p < 60; p++) {
                    if (!model.remove(p)) {
                        model.add(p);
                    }
                }
            }
            assertEquals(model.size(), choice.count());
            for (long p = 0; p < 60; p++) {
                assertEquals(model.contains(p), choice.contains(p), "row " + p);
            }
        }
    }

    @Test
    void allOfMillionsIsOneSpan() {
        choice.all(5_000_000_000L);
        choice.toggle(7);
        assertEquals(4_999_999_999L, choice.count());
        assertEquals(List.of(new RowChoice.Span(0, 7), new RowChoice.Span(8, 5_000_000_000L)), choice.spans());
        choice.invert(5_000_000_000L);
        assertEquals(List.of(new RowChoice.Span(7, 8)), choice.spans());
    }
}
