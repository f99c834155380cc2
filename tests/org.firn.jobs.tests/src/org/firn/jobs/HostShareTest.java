/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.testkit.ClassPath;
import org.firn.testkit.FileAwait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the engines of a machine share. */
@Timeout(60)
class HostShareTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private HostShare firstShare;
    private HostShare secondShare;
    private ResourceTokens first;
    private ResourceTokens second;

    @BeforeEach
    void open() throws Exception {
        firstShare = new HostShare(shares(directory), 2, 1000);
        secondShare = new HostShare(shares(directory), 2, 1000);
        first = new ResourceTokens(2, 1000, firstShare);
        second = new ResourceTokens(2, 1000, secondShare);
    }

    @AfterEach
    void close() {
        firstShare.close();
        secondShare.close();
    }

    private static Path shares(Path directory) {
        return directory.resolve("shares");
    }

    /** Takes everything, and waits until it is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            ResourceTokens tokens = new ResourceTokens(2, 1000, new HostShare(shares(directory), 2, 1000));
            tokens.acquire(2, 1000);
            Files.createFile(directory.resolve("taken"));
            new CountDownLatch(1).await();
        }
    }

    @Test
    void whatAKilledProcessHeldIsFree() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        ClassPath.ofThisProcess(directory),
                        Child.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("child.log").toFile())
                .start();
        FileAwait.exists(directory.resolve("taken"), PATIENCE);
        CountDownLatch taken = new CountDownLatch(1);
        Thread waiting = waiting(first, 1, taken::countDown);
        FileAwait.exists(shares(directory).resolve("shares-wanted"), PATIENCE);
        assertEquals(1, taken.getCount(), "taken while another process held it");
        child.destroyForcibly().waitFor();
        waiting.join();
        assertEquals(0, taken.getCount());
    }

    private static Thread waiting(ResourceTokens tokens, int processors, Runnable granted) {
        Thread thread = new Thread(() -> {
            try (Tokens taken = tokens.acquire(processors, 0)) {
                granted.run();
            } catch (JobException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        thread.start();
        return thread;
    }

    @Test
    void linesThatNoEngineHasWrittenHoldNothing() throws Exception {
        Files.write(
                shares(directory).resolve("shares"),
                List.of("holds\tnobody\t2\t1000", "holds", "", "holds\tx\ttwo\t-1", "\u00ff\u00fe\t\t\t"),
                StandardCharsets.ISO_8859_1);
        try (Tokens all = first.acquire(2, 1000)) {
            assertEquals(0, first.freeProcessors());
        }
    }

    @Test
    void enginesTogetherNeverHoldMoreThanThereIs() throws Exception {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (ResourceTokens tokens : List.of(first, second, first, second)) {
            for (int i = 0; i < 2; i++) {
                int wanted = 1 + i;
                threads.add(new Thread(() -> {
                    for (int round = 0; round < 10; round++) {
                        try (Tokens taken = tokens.acquire(wanted, 100)) {
                            most.accumulateAndGet(held.addAndGet(taken.processors()), Math::max);
                            held.addAndGet(-taken.processors());
                        } catch (JobException | InterruptedException e) {
                            throw new AssertionError(e);
                        }
                    }
                }));
            }
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertTrue(most.get() <= 2, () -> most + " of 2 processors were held at once");
    }

    @Test
    void largeRequestIsNotOvertakenBySmallOnesOfABusyEngine() throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        Tokens small = first.acquire(1, 0);
        Thread large = waiting(second, 2, () -> order.add("large"));
        FileAwait.exists(shares(directory).resolve("shares-wanted"), PATIENCE);
        Thread next = waiting(first, 1, () -> order.add("small"));
        FileAwait.change(
                shares(directory), () -> waiters() == 2, PATIENCE, "the small request to wait behind the large one");
        small.close();
        large.join();
        next.join();
        assertEquals(List.of("large", "small"), order);
    }

    private long waiters() {
        try {
            return Files.readAllLines(shares(directory).resolve("shares")).stream()
                    .filter(line -> line.startsWith("waits"))
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoIsInterruptedWhileItWaitsLeavesTheQueueAndHoldsNothing() throws Exception {
        Tokens all = first.acquire(2, 0);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread waiting = new Thread(() -> {
            try (Tokens taken = second.acquire(1, 0)) {
                throw new AssertionError("taken: " + taken.processors());
            } catch (InterruptedException e) {
                stopped.countDown();
            } catch (JobException e) {
                throw new AssertionError(e);
            }
        });
        waiting.start();
        FileAwait.exists(shares(directory).resolve("shares-wanted"), PATIENCE);
        waiting.interrupt();
        stopped.await();
        all.close();
        try (Tokens again = second.acquire(2, 1000)) {
            assertEquals(2, again.processors());
        }
        assertFalse(Files.exists(shares(directory).resolve("shares-wanted")));
    }

    @Test
    void smallRequestsOfAnEngineThatWasToldToUseMoreDoNotAddUpToMoreThanThereIs() throws Exception {
        ResourceTokens large = new ResourceTokens(8, 9000, firstShare);
        try (Tokens one = large.acquire(1, 0);
                Tokens two = large.acquire(1, 0)) {
            CountDownLatch third = new CountDownLatch(1);
            Thread waiting = waiting(large, 1, third::countDown);
            FileAwait.exists(shares(directory).resolve("shares-wanted"), PATIENCE);
            assertEquals(1, third.getCount(), two.processors() + " and " + one.processors() + " of 2 are held");
            one.close();
            waiting.join();
        }
    }

    @Test
    void engineThatWasToldToUseMoreThanThereIsUsesAllThereIs() throws Exception {
        ResourceTokens large = new ResourceTokens(8, 9000, firstShare);
        try (Tokens taken = large.acquire(5, 5000)) {
            assertEquals(5, taken.processors());
            CountDownLatch other = new CountDownLatch(1);
            Thread waiting = waiting(second, 1, other::countDown);
            FileAwait.exists(shares(directory).resolve("shares-wanted"), PATIENCE);
            assertEquals(1, other.getCount());
            taken.close();
            waiting.join();
        }
    }
}
