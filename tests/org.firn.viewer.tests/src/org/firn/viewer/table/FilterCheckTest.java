/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about a filter while it is typed. */
class FilterCheckTest {

    @Test
    void aProblemIsSaidWithItsPlaceAndWithoutTheWholeText() {
        FilterCheck check = FilterCheck.of("score > 0.5 and defcus < 3", Sets.SCHEMA);
        assertFalse(check.isValid());
        assertEquals(16, check.position());
        assertTrue(check.problem().contains("defcus"), check.problem());
        assertFalse(check.problem().startsWith("Filter"), check.problem());
        assertFalse(check.problem().contains("score > 0.5"), check.problem());
    }

    @Test
    void emptyAndRightTextsAreValid() {
        assertTrue(FilterCheck.of("  ", Sets.SCHEMA).isValid());
        assertTrue(FilterCheck.of("defocus > 1 µm", Sets.SCHEMA).isValid());
    }

    @Test
    void columnsAreProposedThatBeginWithTheWordOrContainIt() {
        assertEquals(List.of("score"), FilterCheck.proposals("group = 1 and Sco", 17, Sets.SCHEMA));
        assertEquals(List.of("defocus", "id"), FilterCheck.proposals("d", 1, Sets.SCHEMA));
    }

    @Test
    void historyKeepsEachFilterOnceTheNewestFirst() {
        FilterHistory history = FilterHistory.parse("a = 1\nb = 2\n\n")
                .with("c = 'x  y'")
                .with("a = 1")
                .with("  ");
        assertEquals(List.of("a = 1", "c = 'x  y'", "b = 2"), history.filters());
        assertEquals(history, FilterHistory.parse(history.toText()));
    }
}
