/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ResourceTokensTest {
    private final ResourceTokens resources = new ResourceTokens(4, 1000);

    @Test
    void neverMoreIsHeldThanThereIs() throws Exception {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int wanted = 1 + i % 3;
            threads.add(new Thread(() -> {
                for (int round = 0; round < 200; round++) {
                    try (Tokens tokens = resources.acquire(wanted, 100)) {
                        most.accumulateAndGet(held.addAndGet(tokens.processors()), Math::max);
                        held.addAndGet(-tokens.processors());
                    } catch (JobException | InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertTrue(most.get() <= 4, () -> most + " of 4 processors were held at once");
        assertEquals(4, resources.freeProcessors());
    }

    @Test
    void largeRequestIsNotOvertakenBySmallOnes() throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        Tokens first = resources.acquire(1, 0);
        Thread large = waiting("large", 4, order);
        Thread small = waiting("small", 1, order);
        assertTrue(resources.tryAcquire(1, 0).isEmpty(), "somebody overtook the queue");
        first.close();
        large.join();
        small.join();
        assertEquals(List.of("large 4", "small 1"), order);
    }

    private Thread waiting(String name, int processors, List<String> order) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            started.countDown();
            try (Tokens tokens = resources.acquire(processors, 0)) {
                order.add(name + " " + tokens.processors());
            } catch (JobException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        thread.start();
        started.await();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    @Test
    void waiterThatIsInterruptedDoesNotBlockTheQueue() throws Exception {
        Tokens all = resources.acquire(4, 0);
        CountDownLatch ended = new CountDownLatch(1);
        Thread waiter = new Thread(() -> {
            assertThrows(InterruptedException.class, () -> resources.acquire(4, 0));
            ended.countDown();
        });
        waiter.start();
        waiter.interrupt();
        ended.await();
        all.close();
        resources.acquire(1, 0).close();
        assertEquals(4, resources.freeProcessors());
    }

    @Test
    void moreThanThereIsIsRefusedAtOnce() {
        JobException processors = assertThrows(JobException.class, () -> resources.acquire(5, 0));
        assertTrue(processors.getMessage().contains("5 processors"), processors.getMessage());
        JobException memory = assertThrows(JobException.class, () -> resources.acquire(1, 1001));
        assertTrue(memory.getMessage().contains("1001 MiB"), memory.getMessage());
    }

    @Test
    void givingBackTwiceCountsOnce() throws Exception {
        Tokens tokens = resources.acquire(2, 10);
        tokens.close();
        tokens.close();
        assertEquals(4, resources.freeProcessors());
    }
}
