/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Protocol;
import org.firn.protocols.sets.MadeSet;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterItemsTest {
    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
        Protocol ctfs = MadeSet.of(DataPackage.Literals.CTF_SET, sink -> {
            for (int i = 1; i <= 100; i++) {
                sink.row(i)
                        .set("micrograph.name", "mic_" + i)
                        .set("defocusU", 100.0 * i)
                        .set("defocusV", 100.0 * i);
            }
        });
        assertTrue(bench.run("made", () -> ctfs, Map.of()).finished());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Outcome filter(String expression) throws Exception {
        return bench.run("filter", FilterItems::new, Map.of("expression", expression), "items=made.items");
    }

    private long[] ids(Outcome outcome, String output) throws Exception {
        try (ItemTable table = bench.table(outcome.header(output))) {
            return table.longs("id");
        }
    }

    @Test
    void itemsAreKeptOrRejectedWithTheirIdsAndUnits() throws Exception {
        Outcome outcome = filter("defocusU <= 0.03 µm");
        assertTrue(outcome.finished(), outcome.message());
        assertArrayEquals(new long[] {1, 2, 3}, ids(outcome, "kept"));
        assertEquals(97, ids(outcome, "rejected").length);
        assertEquals("CtfSet", outcome.header("kept").type().getName());
        assertEquals(3, outcome.header("kept").size().orElse(0));
    }

    @Test
    void aViewOfAViewOutlivesTheRestartOfTheFirst() throws Exception {
        filter("defocusU > 5000");
        Outcome second =
                bench.run("second", FilterItems::new, Map.of("expression", "defocusU < 5500"), "items=filter.kept");
        assertArrayEquals(new long[] {51, 52, 53, 54}, ids(second, "kept"));
        filter("defocusU > 9000");
        assertArrayEquals(new long[] {51, 52, 53, 54}, ids(second, "kept"));
    }

    @Test
    void theSameChoiceIsTheSameContentHoweverItIsExpressed() throws Exception {
        String first = content(filter("defocusU <= 300"));
        assertEquals(first, content(filter("defocusU < 0.0301 µm")));
        assertNotEquals(first, content(filter("defocusU > 9700")));
    }

    private static String content(Outcome outcome) {
        return outcome.header("kept").text("fingerprint").orElseThrow();
    }

    @Test
    void anUnknownColumnIsNamedWithThoseThatThereAre() throws Exception {
        Outcome outcome = filter("defocus > 3");
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("defocus") && outcome.message().contains("defocusU"), outcome.message());
    }

    @Test
    void aConditionThatHoldsForNothingGivesAnEmptySet() throws Exception {
        Outcome outcome = filter("defocusU < 0");
        assertTrue(outcome.finished(), outcome.message());
        assertEquals(0, ids(outcome, "kept").length);
    }
}
