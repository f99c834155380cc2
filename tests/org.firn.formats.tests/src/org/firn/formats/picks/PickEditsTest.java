/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.picks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.formats.picks.PickEdits.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickEditsTest {

    @Test
    void theTextGivesEveryNumberExactly() {
        PickEdits edits = new PickEdits(
                Map.of(12L, List.of(new Point(0.1, 1.0 / 3), new Point(-4, 1e-9)), -3L, List.of(new Point(7, 8))),
                Set.of(12_000_034L, Long.MAX_VALUE));
        assertEquals(edits, PickEdits.parse(edits.text()));
        assertEquals(3, edits.addedCount());
    }

    @Test
    void theTextIsAsDocumented() {
        PickEdits edits = PickEdits.parse(
                """
                add 12 1024.5,88.25 33,40      # micrograph 12

                remove 12000034 13000001
                add 12 1,2
                """);
        assertEquals("add 12 1024.5,88.25 33,40 1,2\nremove 12000034 13000001\n", edits.text());
    }

    @Test
    void anEmptyTextChangesNothing() {
        assertTrue(PickEdits.parse("").isEmpty());
        assertTrue(PickEdits.parse(" # nothing\nadd 5\n").isEmpty());
        assertEquals("", PickEdits.NONE.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move 1 2,3 | line 1 begins with 'move'",
                "add | line 1 has no micrograph",
                "add x 1,2 | 'x' where a whole number",
                "add 1 1;2 | '1;2' where a position",
                "add 1 1,2,3 | '1,2,3' where a position",
                "add 1 1,NaN | '1,NaN' where a position",
                "remove 1 2.5 | '2.5' where a whole number"
            })
    void whatIsNotUnderstoodIsNamed(String text, String words) {
        String message = assertThrows(IllegalArgumentException.class, () -> PickEdits.parse(text))
                .getMessage();
        assertTrue(message.contains(words), message);
    }
}
