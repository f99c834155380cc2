/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.internal.monitor.Figure;
import org.firn.headless.internal.monitor.Figure.ItemValue;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When rules fire and what they do, with a web server of this machine. */
class RuleWatchTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final String FIGURE = "ctf.ctfs.resolution";

    @TempDir
    private Path project;

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final List<String> posted = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Exception refusal;
    private HttpServer server;
    private ExecutorService threads;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/hook", exchange -> {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.pop(), -1);
            exchange.close();
        });
        server.createContext("/hanging", exchange -> {
            posted.add("hanging");
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        ended.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private RuleAction.Webhook hook(String path, int retries) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new RuleAction.Webhook(uri, Duration.ofMillis(path.equals("/hook") ? 5000 : 500), retries);
    }

    private static WatchRule rule(RuleAction... actions) {
        return new WatchRule("bad", FIGURE, true, 6, 5, 2, List.of(actions));
    }

    private static Figure figure(double value) {
        return new Figure(FIGURE, value, "Å", List.of(new ItemValue(3, 4), new ItemValue(4, 8), new ItemValue(5, 9)));
    }

    private final class Effects implements RuleEffects {
        @Override
        public void mark(String run, String label) throws Exception {
            refuse();
            done.add("mark " + run + " " + label);
        }

        @Override
        public void stopImporting(List<String> runs) throws Exception {
            refuse();
            done.add("stop " + runs);
        }

        private void refuse() throws Exception {
            Exception reason = refusal;
            if (reason != null) {
                throw reason;
            }
        }
    }

    /** Looks as a new process does, which may have been killed before. */
    private List<Firing> look(WatchRule rule, double... values) throws Exception {
        try (Firings firings = Firings.open(project).orElseThrow()) {
            RuleWatch watch = new RuleWatch("p", List.of(rule), firings, new Effects(), Duration.ofMillis(1));
            for (double value : values) {
                watch.look(NOON, List.of(new Figure("disk.freeGiB", 100, "GiB"), figure(value)));
            }
            return firings.all();
        }
    }

    @Test
    void aRuleFiresOnceUntilItsFigureWasGoodAgain() throws Exception {
        WatchRule rule = rule(new RuleAction.Mark("poor", false));
        List<Firing> firings = look(rule, 5, 6, 7, 8, 5.5, 7, Double.NaN, 6.5);
        assertEquals(1, firings.size());
        assertTrue(firings.get(0).isOpen());
        assertEquals(
                "bad: ctf.ctfs.resolution is 7.000 Å, more than 6.000 Å",
                firings.get(0).text());
        firings = look(rule, 5, 7);
        assertEquals(2, firings.size());
        assertEquals(NOON, firings.get(0).cleared());
        assertEquals(List.of("mark ctf poor", "mark ctf poor"), done);
    }

    @Test
    void aThresholdBelowWorksTheOtherWayRoundAndFewItemsTellNothing() throws Exception {
        WatchRule few = new WatchRule("few", FIGURE, false, 3, 4, 1, List.of());
        assertEquals(1, look(few, 5, 2.9, 3.5, 2).size());
        assertEquals(2, look(few, 4, 2).size());
        assertEquals(
                0,
                look(new WatchRule("many", FIGURE, true, 6, 6, 4, List.of()), 7).stream()
                        .filter(firing -> firing.rule().equals("many"))
                        .count());
    }

    @Test
    void whatFiredBeforeAKillIsNotFiredAgainAndWhatWasNotDoneIsDone() throws Exception {
        WatchRule rule = rule(new RuleAction.Mark("poor", false), new RuleAction.StopImporting(List.of()));
        try (Firings firings = Firings.open(project).orElseThrow()) {
            firings.fire(rule, NOON, "text", List.of(4L));
            firings.done(1, new Firing.Result("mark run poor", true, ""));
        }
        Files.writeString(
                project.resolve("monitor/firings.ndjson"), "{\"type\":\"action\",\"fir", StandardOpenOption.APPEND);
        List<Firing> firings = look(rule, 7);
        assertEquals(1, firings.size());
        assertEquals(List.of("stop []"), done);
        assertEquals(firings, Firings.read(project));
        look(rule, 7);
        assertEquals(1, done.size());
    }

    @Test
    void aServerIsToldOnce() throws Exception {
        List<Firing> firings = look(rule(hook("/hook", 2)), 7, 7, 7);
        assertEquals(1, posted.size());
        JsonObject told = JsonParser.parseString(posted.get(0)).getAsJsonObject();
        assertEquals("p", told.get("project").getAsString());
        assertEquals("bad", told.get("rule").getAsString());
        assertEquals(1, told.get("firing").getAsLong());
        assertEquals("[4,5]", told.get("items").toString());
        assertEquals("webhook " + hook("/hook", 2).url(), firings.get(0).outcome());
    }

    @Test
    void aServerThatIsBusyIsToldAgainAndOneThatRefusesIsNot() throws Exception {
        answers.addAll(List.of(503, 429, 204));
        assertTrue(look(rule(hook("/hook", 2)), 7).get(0).results().get(0).worked());
        assertEquals(3, posted.size());
        answers.add(404);
        Firing refused = look(rule(hook("/hook", 2)), 5, 7).get(1);
        assertEquals(4, posted.size());
        assertTrue(refused.outcome().contains("FAILED: the server answered 404"), refused.outcome());
    }

    @Test
    void aServerThatHangsOrIsNotThereIsGivenUpAndTheOtherActionsAreDone() throws Exception {
        Firing hanging = look(rule(hook("/hanging", 1), new RuleAction.Mark("poor", false)), 7)
                .get(0);
        assertTrue(posted.contains("hanging"), posted.toString());
        assertTrue(hanging.outcome().contains("(2 attempts)"), hanging.outcome());
        assertEquals(List.of("mark ctf poor"), done);
        RuleAction.Webhook gone = hook("/hook", 0);
        stopServer();
        Firing firing = look(rule(gone), 5, 7).get(1);
        assertTrue(firing.outcome().contains("Is the server there?"), firing.outcome());
    }

    @Test
    void whatCannotBeDoneNowIsTriedWithTheNextLookAndWhatNeverCanIsGivenUp() throws Exception {
        WatchRule rule = rule(new RuleAction.StopImporting(List.of("import")));
        refusal = new IllegalStateException("the project is held");
        assertEquals(List.of(), look(rule, 7).get(0).results());
        refusal = null;
        look(rule, 7);
        assertEquals(List.of("stop [import]"), done);
        refusal = new ProtocolException(List.of(Problem.error("import", "is not a run", "")));
        Firing second = look(rule, 5, 7).get(1);
        assertTrue(second.outcome().contains("is not a run"), second.outcome());
    }

    @Test
    void itemsBeyondTheThresholdAreMarked() throws Exception {
        Firing firing = look(rule(new RuleAction.Mark("poor", true)), 7).get(0);
        assertEquals(List.of(4L, 5L), firing.items());
        assertEquals(List.of("poor"), firing.itemMarks());
    }

    @Test
    void onlyOneProcessWatches() throws Exception {
        Firings first = Firings.open(project).orElseThrow();
        assertTrue(Firings.open(project).isEmpty());
        first.close();
        Firings.open(project).orElseThrow().close();
    }
}
