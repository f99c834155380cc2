/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.firn.repository.Subscription;
import org.junit.jupiter.api.Test;

class NeedTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    private final List<IntConsumer> listeners = new ArrayList<>();
    private final CountDownLatch worked = new CountDownLatch(1);
    private volatile boolean idle = true;

    private final Need.Work work = new Need.Work() {
        @Override
        public void awaitIdle() throws InterruptedException {
            worked.await();
        }

        @Override
        public boolean isIdle() {
            return idle;
        }
    };

    private CompletableFuture<Void> end(int clients) {
        Need need = new Need(
                listener -> {
                    listeners.add(listener);
                    listener.accept(clients);
                    return (Subscription) () -> listeners.remove(listener);
                },
                work,
                SHORT);
        return CompletableFuture.runAsync(() -> {
            try (need) {
                need.awaitEnd();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void assertGoesOn(CompletableFuture<Void> end) {
        assertThrows(TimeoutException.class, () -> end.get(10 * SHORT.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static void assertEnds(CompletableFuture<Void> end) throws Exception {
        end.get(30, TimeUnit.SECONDS);
    }

    @Test
    void aProcessWithoutClientsAndWorkIsNotNeeded() throws Exception {
        worked.countDown();

        assertEnds(end(0));
        assertEquals(0, listeners.size());
    }

    @Test
    void aClientNeedsIt() throws Exception {
        worked.countDown();
        CompletableFuture<Void> end = end(1);
        assertGoesOn(end);

        listeners.get(0).accept(0);

        assertEnds(end);
    }

    @Test
    void workNeedsIt() throws Exception {
        CompletableFuture<Void> end = end(0);
        assertGoesOn(end);

        worked.countDown();

        assertEnds(end);
    }

    @Test
    void workThatAClientLeftBehindNeedsIt() throws Exception {
        worked.countDown();
        idle = false;
        CompletableFuture<Void> end = end(0);
        assertGoesOn(end);

        idle = true;

        assertEnds(end);
    }
}
