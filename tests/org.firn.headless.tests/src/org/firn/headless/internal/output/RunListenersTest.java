/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.junit.jupiter.api.Test;

class RunListenersTest {
    private static final RunSnapshot START = Runs.running("align", 0, 8);
    private static final RunSnapshot HALF = Runs.running("align", 4, 8);
    private static final RunSnapshot END =
            Runs.finished("align", new OutputSnapshot("micrographs", "MicrographSet", 7));

    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text);
    private Instant now = Runs.NOON;

    private void play(RunListener listener, RunSnapshot... looks) {
        RunDifferences differences = new RunDifferences(listener);
        differences.begin(List.of(looks[0]));
        for (int i = 1; i < looks.length; i++) {
            differences.update(List.of(looks[i]));
        }
        listener.ended(List.of(looks[looks.length - 1]));
    }

    @Test
    void jsonEventsTellEachChangeOnceAndOutputsBeforeTheEnd() {
        play(new JsonEvents(out, () -> now), START, START, HALF, END, END);
        assertEquals(
                """
                {"time":"2026-03-01T12:00:00Z","event":"progress","run":"align","done":4,"total":8,"unit":"movies"}
                {"time":"2026-03-01T12:00:00Z","event":"output","run":"align","name":"micrographs",\
                "type":"MicrographSet","size":7}
                {"time":"2026-03-01T12:00:00Z","event":"progress","run":"align","done":8,"total":8,"unit":"movies"}
                {"time":"2026-03-01T12:00:00Z","event":"run-state","run":"align","state":"FINISHED",\
                "failedItems":1,"message":""}
                {"time":"2026-03-01T12:00:00Z","event":"end","runs":{"align":"FINISHED"}}
                """,
                text.toString());
    }

    @Test
    void plainLinesTellStatesAndProgressOnlyNowAndThen() {
        PlainProgress plain = new PlainProgress(out, () -> now);
        RunDifferences differences = new RunDifferences(plain);
        differences.update(List.of(START));
        differences.update(List.of(Runs.running("align", 3, 8)));
        now = now.plusSeconds(11);
        differences.update(List.of(HALF));
        differences.update(List.of(END));
        assertEquals(
                """
                align: RUNNING
                align: 4/8 movies
                align: FINISHED in 4.3 s: micrographs (7); 1 failed
                """,
                text.toString());
    }

    @Test
    void aFailureIsToldWithItsWholeMessage() {
        play(new PlainProgress(out, () -> now), START, Runs.failed("align", "It broke.\nLast line"));
        assertEquals("align: FAILED\n    It broke.\n    Last line\n", text.toString());
    }

    @Test
    void barsAreClearedBeforeAnythingElseIsWritten() {
        play(new ProgressBars(out, 80), START, HALF, END);
        assertEquals(
                "align        [###############...............]  50 %  4/8 movies\n"
                        + "\u001b[1A\u001b[2Kalign: FINISHED in 4.3 s: micrographs (7); 1 failed\n",
                text.toString());
    }

    @Test
    void aBarIsNeverWiderThanTheTerminal() {
        RunSnapshot long1 = Runs.running("a-run-with-a-very-long-name-indeed", 123456, 1234567);
        assertTrue(ProgressBars.bar(long1, 40).length() < 40);
        assertFalse(ProgressBars.bar(Runs.running("x", 0, 0), 80).contains("["));
        assertTrue(ProgressBars.bar(Runs.running("x", 9, 8), 80).contains("100 %"));
    }
}
