/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.firn.formats.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the language of STAR files allows. */
class StarGrammarTest {

    @TempDir
    Path folder;

    @Test
    void aLoopEndsAtTheNextKeywordWithoutABlankLine() throws IOException {
        StarFile file = read("data_a\nloop_\n_x #1\n1\n2\ndata_b\n_y 5\n_z 6\nloop_\n_w\n7\n");
        assertEquals(3, file.tables().size());
        assertEquals(List.of("1", "2"), file.table("a").strings("x"));
        assertFalse(file.table("b").isLoop());
        assertEquals("6", file.table("b").get(0, "z"));
        assertEquals("7", file.tables().get(2).get(0, "w"));
    }

    @Test
    void blankLinesInsideALoopDoNotEndIt() throws IOException {
        assertEquals(
                List.of("1", "2"),
                read("data_\n\nloop_\n\n_x\n\n1\n\n\n2\n\n").table("").strings("x"));
    }

    @Test
    void readsLabelValueLists() throws IOException {
        StarTable general = read("\ndata_general\n\n_rlnFinalResolution   8.5 # A\n_rlnBfactor  -50\n"
                        + "_rlnName 'two words'\n\n")
                .table("general");
        assertEquals(1, general.size());
        assertEquals(8.5, general.getDouble(0, "rlnFinalResolution"));
        assertEquals(-50, general.getLong(0, "rlnBfactor"));
        assertEquals("two words", general.get(0, "rlnName"));
    }

    @Test
    void quotesHoldBlanksTogetherAndEndBeforeABlank() throws IOException {
        StarTable t = read("data_\nloop_\n_a\n_b\n_c\n'x y' \"it's\" \"\"\n\"\ta\"b\" 'c''d' '#5'\n")
                .table("");
        assertEquals(List.of("x y", "\ta\"b"), t.strings("a"));
        assertEquals(List.of("it's", "c''d"), t.strings("b"));
        assertEquals(List.of("", "#5"), t.strings("c"));
    }

    @Test
    void commentsBeginOnlyAfterABlank() throws IOException {
        StarTable t = read("# head\ndata_ # c\nloop_ # c\n_a #1\n_b #2\n1 m#2.mrc # trailing\n")
                .table("");
        assertEquals("m#2.mrc", t.get(0, "b"));
    }

    @Test
    void readsLinesOfDosAndTabsAndUtf8() throws IOException {
        StarTable t = read("\ufeffdata_\r\n\r\nloop_\r\n_a\r\n_b\r\n1\t\u00c5ngstr\u00f6m\r\n2\tx\r\n")
                .table("");
        assertEquals(List.of("\u00c5ngstr\u00f6m", "x"), t.strings("b"));
        assertArrayEquals(new double[] {1, 2}, t.doubles("a"));
    }

    @Test
    void keywordsMayBeInCapitals() throws IOException {
        assertEquals("1", read("DATA_x\nLOOP_ _a _b\n1 2\n").table("x").get(0, "a"));
    }

    @Test
    void anEmptyLoopIsATableWithoutRows() throws IOException {
        assertEquals(0, read("data_\nloop_\n_a\n").table("").size());
        assertEquals(0, read("# nothing\n").tables().size());
    }

    @Test
    void aFirstValueThatBeginsLikeABlockIsAValue() throws IOException {
        StarTable t =
                read("data_\nloop_\n_a\n_b\ndata_01/m.mrc 1\nloop_m.mrc 2\n").table("");
        assertEquals(List.of("data_01/m.mrc", "loop_m.mrc"), t.strings("a"));
    }

    @Test
    void theVersionBelongsToTheTableBehindIt() throws IOException {
        Path path = Fixtures.text(
                folder,
                "a.star",
                "# version 30001\ndata_a\nloop_\n_x\n1\n# version 50001\ndata_b\n"
                        + "loop_\n_x\n1\ndata_c\nloop_\n_x\n1\n");
        try (StarReader reader = StarReader.open(path)) {
            assertEquals(OptionalInt.of(30001), reader.nextTable().version());
            assertEquals(OptionalInt.of(50001), reader.nextTable().version());
            assertEquals(OptionalInt.empty(), reader.nextTable().version());
        }
    }

    private StarFile read(String text) throws IOException {
        return StarFile.read(Fixtures.text(folder, "t.star", text));
    }
}
