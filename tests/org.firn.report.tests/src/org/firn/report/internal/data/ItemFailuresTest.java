/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.report.internal.data.ItemFailures.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemFailuresTest {
    private static final String BEGIN = "{\"type\":\"begin\"}";

    @TempDir
    Path folder;

    private static String item(long id, String key, String result, String reason) {
        return "{\"type\":\"item\",\"step\":\"align\",\"id\":" + id + ",\"name\":\"m" + id + "\",\"key\":\"" + key
                + "\",\"result\":\"" + result + "\",\"reason\":\"" + reason + "\"}";
    }

    private List<Failure> read(String... lines) throws Exception {
        Path journal = folder.resolve("journal.ndjson");
        Files.write(journal, List.of(lines));
        return ItemFailures.read(journal);
    }

    @Test
    void failuresOfTheLastAttemptCount() throws Exception {
        assertEquals(
                List.of(new Failure("m2", "still bad", false)),
                read(
                        BEGIN,
                        item(1, "a", "failed", "bad"),
                        item(2, "b", "failed", "bad"),
                        "{\"type\":\"end\"}",
                        BEGIN,
                        item(2, "b", "failed", "still bad")));
    }

    @Test
    void rejectionsHoldUntilTheyAreForgotten() throws Exception {
        assertEquals(
                List.of(new Failure("m1", "ice", true)),
                read(
                        BEGIN,
                        item(1, "a", "rejected", "ice"),
                        item(2, "b", "rejected", "empty"),
                        BEGIN,
                        "{\"type\":\"forget\",\"step\":\"align\",\"keys\":[\"b\"]}"));
    }

    @Test
    void linesThatCannotBeReadArePassedOver() throws Exception {
        assertEquals(
                1,
                read(
                                "",
                                "nonsense",
                                "[]",
                                "{\"type\":3}",
                                "{\"type\":\"forget\",\"keys\":5}",
                                item(1, "a", "failed", "bad"),
                                "{\"type\":\"item\",\"na")
                        .size());
    }

    @Test
    void aRunWithoutJournalHasNoFailures() throws Exception {
        assertEquals(List.of(), ItemFailures.read(folder.resolve("none")));
    }
}
