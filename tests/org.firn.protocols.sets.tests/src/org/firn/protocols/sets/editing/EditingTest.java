/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.editing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocols.sets.SetProject;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditingTest {
    private static final double NAN = Double.NaN;
    private static final String[] LINKS = {"items=ctfs.items"};

    private SetProject project;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        project = new SetProject(directory);
        ColumnSpec needed = ColumnSpec.of("lab.needed", ColumnType.INT32).required();
        project.make(
                "ctfs",
                DataPackage.Literals.CTF_SET,
                Map.of(),
                sink -> {
                    sink.row(7)
                            .set("micrograph.name", "a")
                            .set("defocusU", 100.0)
                            .set("lab.needed", 1L);
                    sink.row(5)
                            .set("micrograph.name", "b")
                            .set("defocusU", 300.0)
                            .set("lab.needed", 2L);
                    sink.row(6).set("micrograph.name", "a").set("lab.needed", 3L);
                },
                needed);
        project.make("empty", DataPackage.Literals.CTF_SET, Map.of(), sink -> {});
    }

    @AfterAll
    void close() {
        project.close();
    }

    private Outcome edit(String lines) throws Exception {
        return project.finish(EditColumns::new, Map.of("edits", lines), LINKS);
    }

    private void refuse(String lines, String... words) throws Exception {
        project.refuse(EditColumns::new, Map.of("edits", lines), LINKS, words);
    }

    @Test
    void anExistingColumnKeepsItsUnitAndNullsStayNull() throws Exception {
        Outcome outcome = edit("defocusU = defocusU + 1 nm");
        assertArrayEquals(new double[] {110, 310, NAN}, project.doubles(outcome, "edited", "defocusU"));
        assertArrayEquals(new long[] {7, 5, 6}, project.ids(outcome, "edited"));
        project.says("1 columns of 3 items computed", "defocusU = defocusU + 1 nm");
        Outcome constant = edit("defocusU = 0.5 µm\ndefocusV = 20");
        assertArrayEquals(new double[] {5000, 5000, 5000}, project.doubles(constant, "edited", "defocusU"), 1e-9);
        assertArrayEquals(new double[] {20, 20, 20}, project.doubles(constant, "edited", "defocusV"));
    }

    @Test
    void aNewColumnHasTheTypeAndUnitOfItsExpression() throws Exception {
        Outcome outcome =
                edit("half = defocusU / 2\n\nnumber = id + 10\nlab.known = defocusU is not null\nlab.text = 'x' ");
        try (ItemTable table = project.table(outcome, "edited")) {
            assertArrayEquals(new double[] {50, 150, NAN}, table.doubles("half"));
            assertEquals("Å", table.schema().column("half").unit());
            assertArrayEquals(new long[] {17, 15, 16}, table.longs("number"));
            assertArrayEquals(new long[] {1, 1, 0}, table.longs("lab.known"));
            assertEquals("x", table.strings("lab.text")[2]);
        }
    }

    @Test
    void allLinesSeeTheValuesFromBefore() throws Exception {
        Outcome outcome = edit("defocusV = defocusU\ndefocusU = defocusV");
        assertArrayEquals(new double[] {100, 300, NAN}, project.doubles(outcome, "edited", "defocusV"));
        assertArrayEquals(new double[] {NAN, NAN, NAN}, project.doubles(outcome, "edited", "defocusU"));
    }

    @Test
    void idsUnitsAndTypesAreGuarded() throws Exception {
        refuse("id = id + 1", "keeps its id");
        refuse("defocusU = 3 kV", "kV", "is in Å");
        refuse("fitQuality = defocusU", "is in Å", "has no unit");
        refuse("micrograph.name = 3", "micrograph.name is STRING");
        refuse("lab.needed = defocusU / 1 Å", "lab.needed is INT32");
        refuse("lab.needed = 3000000000", "cannot hold");
        refuse("lab.needed = if(id = 6, null, 3)", "lab.needed", "coalesce");
        refuse("defocusU > 3", "not of the form");
        refuse("x = defocus + 1", "defocusU");
        refuse("bad name = 1", "'bad name' is not a column name");
        refuse("x = 1\nx = 2", "twice");
    }

    @Test
    void groupsAreCountedAndSummarisedWithUnits() throws Exception {
        Map<String, Object> asked =
                Map.of("groupBy", "micrograph.name", "aggregates", "mean(defocusU), max(lab.needed)");
        Outcome outcome = project.finish(SummariseItems::new, asked, LINKS);
        try (ItemTable table = project.table(outcome, "groups")) {
            assertArrayEquals(new String[] {"a", "b"}, table.strings("micrograph.name"));
            assertArrayEquals(new long[] {2, 1}, table.longs("count"));
            assertArrayEquals(new double[] {100, 300}, table.doubles("defocusU.mean"));
            assertEquals("Å", table.schema().column("defocusU.mean").unit());
            assertArrayEquals(new long[] {3, 2}, table.longs("lab.needed.max"));
        }
        assertEquals("StatisticSet", outcome.header("groups").type().getName());
        assertEquals(2, outcome.header("groups").size().orElse(0));
        project.says("2 groups of 3 items by micrograph.name");
    }

    @Test
    void onlyItemsThatMeetAConditionAreSummarised() throws Exception {
        Map<String, Object> asked = Map.of("condition", "defocusU > 20 nm", "aggregates", "count(defocusU)");
        Outcome outcome = project.finish(SummariseItems::new, asked, LINKS);
        assertArrayEquals(new double[] {1}, project.doubles(outcome, "groups", "count"));
    }

    @Test
    void whatCannotBeSummarisedIsNamed() throws Exception {
        project.refuse(SummariseItems::new, Map.of("aggregates", "men(defocusU)"), LINKS, "'men'", "mean");
        project.refuse(SummariseItems::new, Map.of("aggregates", "mean(defocus)"), LINKS, "Did you mean defocusU");
        project.refuse(SummariseItems::new, Map.of("aggregates", "mean(micrograph.name)"), LINKS, "text");
        project.refuse(SummariseItems::new, Map.of("aggregates", "defocusU"), LINKS, "mean(column)");
        project.refuse(SummariseItems::new, Map.of("groupBy", "name"), LINKS, "'name'");
        project.refuse(SummariseItems::new, Map.of(), new String[] {"items=empty.items"}, "without items");
        project.refuse(EditColumns::new, Map.of("edits", "x = 1"), new String[] {"items=empty.items"}, "without items");
    }
}
