/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.firn.engine.ProcessorTime;
import org.junit.jupiter.api.Test;

class ProcessorMeterTest {
    private static final long WORK_NANOS = 300_000_000;
    private static final Duration MOST_OF_IT = Duration.ofMillis(200);

    private final ProcessorMeter meter = new ProcessorMeter();

    @Test
    void theTimeInsideAStepIsTheStepsAndNotTheEngines() throws Exception {
        ProcessorTime before = meter.read();
        onWorker(() -> ProcessorMeter.step(ProcessorMeterTest::work));
        ProcessorTime after = meter.read();
        assertTrue(grown(before.steps(), after.steps()).compareTo(MOST_OF_IT) > 0, after.toString());
        assertTrue(grown(before.own(), after.own()).compareTo(MOST_OF_IT) < 0, after.toString());
        assertTrue(grown(before.process(), after.process()).compareTo(MOST_OF_IT) > 0, after.toString());
    }

    @Test
    void aWorkersTimeOutsideStepsIsTheEnginesEvenAfterItHasEnded() throws Exception {
        ProcessorTime before = meter.read();
        onWorker(ProcessorMeterTest::work);
        ProcessorTime after = meter.read();
        assertTrue(grown(before.own(), after.own()).compareTo(MOST_OF_IT) > 0, after.toString());
        assertTrue(after.share() > 0 && after.share() <= 1, after.toString());
    }

    @Test
    void theTimeOfThreadsThatAStepStartsIsNotTheEngines() throws Exception {
        ProcessorTime before = meter.read();
        ProcessorTime[] during = new ProcessorTime[1];
        onWorker(() -> ProcessorMeter.step(() -> {
            Thread helper = new Thread(() -> {
                work();
                during[0] = meter.read();
            });
            helper.start();
            helper.join();
        }));
        Duration own = grown(before.own(), during[0].own());
        assertTrue(own.compareTo(MOST_OF_IT) < 0, during[0].toString());
    }

    private void onWorker(Cancellation.Work<Exception> task) throws InterruptedException {
        Thread worker = meter.workers().newThread(() -> {
            try {
                task.run();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        worker.start();
        worker.join();
    }

    private static void work() {
        long until = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + WORK_NANOS;
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < until) {
            Thread.onSpinWait();
        }
    }

    private static Duration grown(Duration before, Duration after) {
        return after.minus(before);
    }
}
