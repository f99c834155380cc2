/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.firn.engine.snapshot.OutputSnapshot;
import org.junit.jupiter.api.Test;

class StatusReportTest {

    private static StatusReport report() {
        return new StatusReport(
                List.of(
                        Runs.finished(
                                "import",
                                new OutputSnapshot("movies", "MovieSet", 7),
                                new OutputSnapshot("map", "Volume", -1)),
                        Runs.running("align", 3, 8),
                        Runs.failed("ctf", "Out of luck.\nTry again.")),
                Runs.NOON.plusSeconds(60));
    }

    @Test
    void theTableShowsWhatMattersWithMessagesBelowTheirRun() {
        assertEquals(
                """
                RUN     PROTOCOL    STATE     PROGRESS              TIME       OUTPUTS
                import  spa.import  FINISHED  8/8 movies, 1 failed  4.3 s      movies (7), map
                align   spa.align   RUNNING   3/8 movies            1:00 min
                ctf     spa.ctf     FAILED *                        1:03:05 h
                    Out of luck.
                    Try again.
                * asked for and not done yet""",
                String.join("\n", report().text()));
    }

    @Test
    void everyRunIsOneJsonObject() {
        assertEquals(
                List.of("{\"run\":\"import\",\"label\":\"import\",\"protocol\":\"spa.import\",\"state\":\"FINISHED\","
                        + "\"progress\":{\"done\":8,\"total\":8,\"unit\":\"movies\"},\"outputs\":["
                        + "{\"name\":\"movies\",\"type\":\"MovieSet\",\"size\":7},"
                        + "{\"name\":\"map\",\"type\":\"Volume\",\"size\":null}],\"failedItems\":1,"
                        + "\"started\":\"2026-03-01T12:00:00Z\",\"ended\":\"2026-03-01T12:00:04.250Z\","
                        + "\"message\":\"\"}"),
                report().json().subList(0, 1));
        assertEquals(3, report().json().size());
    }

    @Test
    void aProjectWithoutRunsSaysWhatToDo() {
        assertEquals(1, new StatusReport(List.of(), Runs.NOON).text().size());
        assertEquals(List.of(), new StatusReport(List.of(), Runs.NOON).json());
    }

    @Test
    void durationsReadAsPeopleSayThem() {
        assertEquals("0.0 s", StatusReport.duration(Duration.ofMillis(4)));
        assertEquals("59.9 s", StatusReport.duration(Duration.ofMillis(59_940)));
        assertEquals("1:00 min", StatusReport.duration(Duration.ofSeconds(60)));
        assertEquals("27:46:39 h", StatusReport.duration(Duration.ofSeconds(99_999)));
    }
}
