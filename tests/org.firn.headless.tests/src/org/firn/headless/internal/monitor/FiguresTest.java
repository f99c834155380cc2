/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.Arrivals;
import org.firn.headless.internal.monitor.Figure.ItemValue;
import org.firn.headless.internal.output.Runs;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of an acquisition. */
class FiguresTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final long GIB = 1L << 30;

    @TempDir
    private Path folder;

    private List<ItemValue> read(String name, List<String> columns, double[]... rows) throws Exception {
        Path file = folder.resolve(name + ".fit");
        TableSchema schema = TableSchema.of(columns.stream()
                .map(column -> column.endsWith("id") || column.equals("frame")
                        ? ColumnSpec.of(column, ColumnType.INT64)
                        : ColumnSpec.of(column, ColumnType.FLOAT64, "Å"))
                .toArray(ColumnSpec[]::new));
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            long id = 100;
            for (double[] row : rows) {
                writer.set(0, id++);
                for (int i = 0; i < row.length; i++) {
                    if (schema.column(columns.get(i)).type() == ColumnType.INT64) {
                        writer.set(i + 1, (long) row[i]);
                    } else {
                        writer.set(i + 1, row[i]);
                    }
                }
                writer.endRow();
            }
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file)) {
            assertEquals(
                    Set.of(name),
                    Set.copyOf(
                            Quantity.usual(table).stream().filter(name::equals).toList()));
            return Quantity.read(table, name).items();
        }
    }

    @Test
    void driftIsTheWayOfTheFramesOfAMicrograph() throws Exception {
        assertEquals(
                List.of(new ItemValue(1, 7), new ItemValue(2, 0)),
                read(
                        "drift",
                        List.of("micrograph.id", "frame", "shiftX", "shiftY"),
                        new double[] {1, 1, 0, 0},
                        new double[] {1, 2, 3, 4},
                        new double[] {1, 3, 3, 2},
                        new double[] {2, 1, 9, 9}));
    }

    @Test
    void astigmatismIsTheDifferenceOfBothDefoci() throws Exception {
        assertEquals(
                List.of(new ItemValue(1, 300), new ItemValue(2, 50)),
                read(
                        "astigmatism",
                        List.of("micrograph.id", "defocusU", "defocusV"),
                        new double[] {1, 10300, 10000},
                        new double[] {2, 10000, 10050},
                        new double[] {3, Double.NaN, 10050}));
    }

    @Test
    void particlesOfAMicrographAreCounted() throws Exception {
        assertEquals(
                List.of(new ItemValue(1, 2), new ItemValue(2, 1)),
                read(
                        "perMicrograph",
                        List.of("micrograph.id", "x", "y"),
                        new double[] {2, 0, 0},
                        new double[] {1, 0, 0},
                        new double[] {1, 5, 5}));
    }

    @Test
    void theDiskLastsAsLongAsItIsUsedLikeNow() {
        ProjectFigures figures = new ProjectFigures(new Course());
        assertTrue(Double.isNaN(hours(figures, 100 * GIB, NOON)));
        assertEquals(99 / 6.0, hours(figures, 99 * GIB, NOON.plusSeconds(600)), 1e-9);
        assertEquals(10_000, hours(figures, 200 * GIB, NOON.plusSeconds(700)), 1e-9);
    }

    private static double hours(ProjectFigures figures, long free, Instant now) {
        return figures.disk(free, now).stream()
                .filter(figure -> figure.address().equals(ProjectFigures.HOURS_LEFT))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void aClockThatIsSetBackForgetsWhatWasToCome() {
        Course course = new Course();
        course.add("x", NOON, 0);
        course.add("x", NOON.plusSeconds(1200), 1000);
        course.add("x", NOON.plusSeconds(60), 1);
        assertEquals(60, course.perHour("x"), 1e-9);
        course.add("x", NOON.minusSeconds(86_400), 5);
        assertTrue(Double.isNaN(course.perHour("x")));
    }

    @Test
    void aCourseIsKeptBetweenLooksAndADamagedOneIsBegunAnew() throws Exception {
        Path file = folder.resolve("course.txt");
        Course course = Course.read(file);
        for (int i = 0; i <= 3600; i++) {
            course.add("x", NOON.plusSeconds(i), i);
        }
        course.write(file);
        assertTrue(Files.readAllLines(file).size() < 200, "samples are thinned");
        Course again = Course.read(file);
        assertEquals(3600, again.perHour("x"), 1e-6);
        Files.writeString(file, "x y");
        assertTrue(Double.isNaN(Course.read(file).perHour("x")));
    }

    @Test
    void importsTellWhatComesAMinuteAlsoWhenItGrowsSilentAndWhenTheClockIsSetBack() throws Exception {
        assertEquals(30, perMinute(0, 2, 4, 6), 1e-9);
        assertEquals(0.5, perMinute(-118, -116, -114, -112), 1e-9);
        assertTrue(Double.isNaN(perMinute(3600, 3602, 0)), "the clock was set back");
    }

    /** Arrivals at seconds after noon; looked at eight seconds after noon. */
    private double perMinute(long... seconds) throws Exception {
        ProjectDirectory directory = new ProjectDirectory(folder);
        Path journal = directory.run(1, "import").journal();
        Files.createDirectories(journal.getParent());
        StringBuilder lines = new StringBuilder();
        for (long second : seconds) {
            lines.append("{\"type\":\"arrived\",\"time\":\"")
                    .append(NOON.plusSeconds(second))
                    .append("\",\"id\":1}\n");
        }
        Files.writeString(journal, lines);
        Arrivals arrivals = Arrivals.of(directory, 1, "import");
        Instant now = NOON.plusSeconds(8);
        return new ProjectFigures(new Course())
                .look(folder, now, List.of(Runs.running("import", 3, 0)), Map.of("import", arrivals)).stream()
                        .filter(figure -> figure.address().equals("import.perMinute"))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    @Test
    void runsTellHowManyItemsAreDoneAMinute() throws Exception {
        ProjectFigures figures = new ProjectFigures(new Course());
        figures.look(folder, NOON, List.of(Runs.running("ctf", 3, 0)), Map.of());
        List<Figure> all = figures.look(folder, NOON.plusSeconds(60), List.of(Runs.running("ctf", 9, 0)), Map.of());
        assertTrue(all.contains(new Figure("ctf.perMinute", 6, "1/min")), all.toString());
        assertTrue(all.contains(new Figure("ctf.failedItems", 0, "")), all.toString());
    }
}
