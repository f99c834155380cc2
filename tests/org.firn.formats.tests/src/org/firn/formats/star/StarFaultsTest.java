/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.formats.Fixtures;
import org.firn.formats.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that break the rules of the language are refused with the line and the cure. */
class StarFaultsTest {

    @TempDir
    Path folder;

    @Test
    void aRowWithTooFewValuesNamesItsLineAndTheMissingColumn() throws IOException {
        assertFault(
                4 + 2,
                "the row has 1 values, but table 'p' has 2 columns; the first missing one is rlnB",
                "data_p\nloop_\n_rlnA\n_rlnB\n1 2\n3\n");
    }

    @Test
    void aRowWithTooManyValuesNamesItsLine() throws IOException {
        assertFault(4, "the row has 2 values, but table 'p' has only 1 columns", "data_p\nloop_\n_rlnA\n1 2\n");
    }

    @Test
    void aTableWithoutItsLoopSaysWhereItBelongs() throws IOException {
        FormatException e = assertFault(3, "label rlnA has no value", "data_particles\n\n_rlnA #1\n_rlnB #2\n1 2\n");
        assertTrue(e.cure().contains("the line 'loop_' is missing before line 3"), e.cure());
    }

    @Test
    void aLabelOutsideOfAnyBlockIsAFault() throws IOException {
        assertFault(2, "a table begins outside of any block", "\n_rlnA 1\n");
        assertFault(1, "a table begins outside of any block", "loop_\n_rlnA\n1\n");
    }

    @Test
    void aLabelBehindTheRowsOfALoopNeedsAValue() throws IOException {
        assertFault(5, "label rlnB has no value", "data_\nloop_\n_rlnA\n1\n_rlnB #2\n");
    }

    @Test
    void valuesOutsideOfAnyTableAreAFault() throws IOException {
        assertFault(2, "values stand outside of any table", "data_\n1 2 3\n");
        assertFault(3, "label rlnA has 2 values", "data_\n\n_rlnA two words\n");
    }

    @Test
    void whatIsNoStarFileIsCalledSo() throws IOException {
        assertFault(1, "this is no STAR file", "rlnA,rlnB\n1,2\n");
        Path movie = Fixtures.copy("image/movie.mrcs", folder);
        FormatException e = assertThrows(FormatException.class, () -> StarFile.read(movie));
        assertTrue(e.getMessage().contains("this is no STAR file"), e.getMessage());
    }

    @Test
    void aLoopWithoutLabelsIsAFault() throws IOException {
        assertFault(2, "the loop has no labels", "data_\nloop_\n1 2\n");
    }

    @Test
    void aColumnThatIsThereTwiceIsAFault() throws IOException {
        assertFault(5, "the loop lists column rlnA twice, before in line 3", "data_\nloop_\n_rlnA\n_rlnB\n_rlnA\n");
    }

    @Test
    void aQuoteThatIsNotClosedIsAFault() throws IOException {
        assertFault(4, "a quote is opened and not closed", "data_\nloop_\n_a\n'x y\n1\n");
    }

    @Test
    void textOverSeveralLinesIsRefused() throws IOException {
        assertFault(4, "a semicolon begins a text over several lines", "data_\nloop_\n_a\n;x\n;\n");
    }

    private FormatException assertFault(long line, String problem, String text) throws IOException {
        Path path = Fixtures.text(folder, "faulty.star", text);
        FormatException e = assertThrows(FormatException.class, () -> StarFile.read(path));
        assertTrue(e.getMessage().startsWith(path + ", line " + line + ": " + problem), e.getMessage());
        return e;
    }
}
