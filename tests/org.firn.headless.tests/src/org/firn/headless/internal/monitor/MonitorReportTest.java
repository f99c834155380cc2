/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.firn.engine.Arrivals;
import org.firn.headless.UsageException;
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

/** What an acquisition looks like, and what is warned of. */
class MonitorReportTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    private Path folder;

    /** Movies come every two seconds until noon; the record is cut in the middle of a line. */
    private Arrivals arrivals() throws Exception {
        ProjectDirectory directory = new ProjectDirectory(folder);
        Path journal = directory.run(1, "import").journal();
        Files.createDirectories(journal.getParent());
        StringBuilder lines = new StringBuilder("{\"type\":\"begin\"}\n");
        for (int i = 600; i >= 0; i--) {
            lines.append("{\"type\":\"arrived\",\"time\":\"")
                    .append(NOON.minusSeconds(2L * i))
                    .append("\",\"id\":1}\n");
        }
        Files.writeString(journal, lines + "{\"type\":\"arrived\",\"ti");
        return Arrivals.of(directory, 1, "import");
    }

    private MonitorReport report(Instant time, List<Trend> trends, String... rules) throws Exception {
        List<Rule> parsed = new ArrayList<>();
        for (String rule : rules) {
            parsed.add(Rule.parse(rule));
        }
        return new MonitorReport(
                time,
                List.of(Runs.running("import", 3, 0)),
                Map.of("import", arrivals()),
                trends,
                parsed,
                List.of(),
                MonitorReport.Watched.NOTHING);
    }

    private Trend trend(double... values) throws Exception {
        Path file = folder.resolve("ctfs.fit");
        TableSchema schema = TableSchema.of(ColumnSpec.of("resolution", ColumnType.FLOAT64, "Å"));
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            for (int i = 0; i < values.length; i++) {
                writer.set(0, i + 1L).set(1, values[i]);
                writer.endRow();
            }
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file)) {
            return Trend.of(table, "ctf.ctfs", "resolution", 3);
        }
    }

    @Test
    void arrivalsAreCountedAndTheirRateIsThatOfTheLastMinutes() throws Exception {
        assertEquals(601, arrivals().count());
        assertEquals(NOON, arrivals().last());
        assertEquals(30, arrivals().perMinute(), 1e-9);
    }

    @Test
    void silenceOfTheMicroscopeIsWarnedOf() throws Exception {
        assertEquals(List.of(), report(NOON.plusSeconds(50), List.of()).warnings());
        String warning = report(NOON.plusSeconds(90), List.of()).warnings().get(0);
        assertTrue(warning.contains("import: nothing has come for 90 s; before, 30.0 a minute"), warning);
    }

    @Test
    void medianOfTheLastItemsIsComparedWithTheLimit() throws Exception {
        Trend trend = trend(3, 4, Double.NaN, 5, 9, 8, 7);
        List<ItemValue> last = List.of(new ItemValue(5, 9), new ItemValue(6, 8), new ItemValue(7, 7));
        assertEquals(
                new Trend("ctf.ctfs.resolution", "Å", 6, 8, 4, List.of(3.0, 4.0, 5.0, 9.0, 8.0, 7.0), last), trend);
        MonitorReport worse = report(NOON, List.of(trend), "ctf.ctfs.resolution > 6", "ctf.ctfs.resolution < 2");
        assertEquals(
                List.of("ctf.ctfs.resolution: the median of the last items is 8.000 Å, more than 6.0"),
                worse.warnings());
        assertTrue(worse.json().contains("\"recent\":8"), worse.json());
        assertTrue(
                worse.text().toString().contains("WARNING ctf.ctfs.resolution"),
                worse.text().toString());
    }

    @Test
    void pageNeedsNothingElseAndTakesThePlaceOfTheEarlierOne() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), "earlier");
        MonitorReport report = report(NOON, List.of(trend(3, 4, 9)), "ctf.ctfs.resolution > 3");
        new DashboardPage("A & B", 5).write(report, page);
        String html = Files.readString(page);
        assertTrue(html.contains("<title>A &amp; B</title>") && html.endsWith("</html>\n"), html);
        assertTrue(html.contains("ctf.ctfs.resolution: the median of the last items is 4.000"), html);
        assertTrue(html.contains("<polyline points=\"2.0,38.0 120.0,32.0 238.0,2.0\"/>"), html);
        assertTrue(!html.contains("src=") && !html.contains("href="), html);
        assertTrue(Files.notExists(folder.resolve("page.html.part")));
    }

    @Test
    void courseOfALongSetIsMadeOfMediansOfItsParts() throws Exception {
        double[] values = IntStream.range(0, 180).asDoubleStream().toArray();
        List<Double> course = trend(values).course();
        assertEquals(60, course.size());
        assertEquals(1, course.get(0));
        assertEquals(178, course.get(59));
    }

    @Test
    void figureWithoutValuesIsNotWarnedOf() throws Exception {
        assertEquals(
                List.of(),
                report(NOON, List.of(trend(Double.NaN)), "ctf.ctfs.resolution > 6")
                        .warnings());
    }

    @Test
    void ruleOfAnotherFormIsRefusedWithAnExample() {
        for (String wrong : List.of("resolution > 6", "ctf.ctfs.resolution", "ctf.ctfs.resolution > six", "")) {
            String message =
                    assertThrows(UsageException.class, () -> Rule.parse(wrong)).getMessage();
            assertTrue(message.contains("ctf.ctfs.resolution > 6"), message);
        }
    }
}
