/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ParallelTasksTest {
    @Test
    void resultsComeInTheOrderOfTheTasks() throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            assertEquals(
                    List.of(1, 2, 3), ParallelTasks.run(pool, List.<Callable<Integer>>of(() -> 1, () -> 2, () -> 3)));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anExecutorThatNeverRunsAnythingDoesNotBlockTheCaller() throws IOException {
        assertEquals(List.of(1, 2), ParallelTasks.run(task -> {}, List.<Callable<Integer>>of(() -> 1, () -> 2)));
    }

    @Test
    void failuresReachTheCallerAsTheyAre() {
        Callable<Integer> good = () -> 1;
        Callable<Integer> bad = () -> {
            throw new IOException("stack.mrcs is truncated");
        };
        Callable<Integer> wrong = () -> {
            throw new IllegalStateException("wrong");
        };
        assertEquals(
                "stack.mrcs is truncated",
                assertThrows(IOException.class, () -> ParallelTasks.run(Runnable::run, List.of(good, bad)))
                        .getMessage());
        assertThrows(IllegalStateException.class, () -> ParallelTasks.run(Runnable::run, List.of(wrong, good)));
    }
}
