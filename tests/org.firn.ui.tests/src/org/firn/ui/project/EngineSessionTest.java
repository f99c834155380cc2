/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.repository.Projects;
import org.firn.ui.Await;
import org.firn.ui.TestEngine;
import org.firn.ui.TestProtocols;
import org.firn.ui.edit.RunEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineSessionTest {
    @TempDir
    Path scratch;

    private Path directory;
    private TestEngine engines;
    private final List<EngineSession> sessions = new ArrayList<>();

    @BeforeEach
    void project() throws Exception {
        directory = scratch.resolve("project");
        Projects.create(directory, "My project").close();
        engines = new TestEngine(scratch);
    }

    @AfterEach
    void endSessionsThenEngines() throws Exception {
        // an engine that goes first leaves its clients waiting for an answer to their goodbye
        for (EngineSession session : sessions) {
            session.close();
        }
        for (EngineSession session : sessions) {
            Await.done(session.closed());
        }
        engines.close();
    }

    private EngineSession open() throws Exception {
        EngineSession session = session(directory, engines);
        Await.connection(session, Connection.State.CONNECTED);
        return session;
    }

    private EngineSession session(Path project, EngineStarter starter) {
        EngineSession session = EngineSession.open(project, TestProtocols.registry(), starter);
        sessions.add(session);
        return session;
    }

    @Test
    void aProjectIsOpenedByItsEngineAndShowsWhatThatDoes() throws Exception {
        EngineSession session = open();
        assertEquals("My project", session.snapshot().name());
        Await.done(session.edits().submit(RunEdits.add(session.protocols(), "test.points")));
        RunSnapshot added =
                Await.snapshot(session, now -> now.runs().size() == 1).runs().get(0);
        Await.done(session.edits().submit(RunEdits.request(RunRequest.RUN, List.of(added))));

        ProjectSnapshot end = Await.snapshot(session, now -> now.runs().get(0).phase() == RunSnapshot.Phase.FINISHED);

        assertEquals(3, end.runs().get(0).outputs().get(0).size());
    }

    @Test
    void aSecondSessionJoinsTheEngineThatIsThere() throws Exception {
        EngineSession first = open();
        EngineSession second = open();
        Await.done(first.edits().submit(RunEdits.add(first.protocols(), "test.points")));

        Await.snapshot(second, now -> now.runs().size() == 1);

        assertEquals(1, engines.count());
    }

    @Test
    void anEngineThatDiesIsStartedAgainAndTheProjectStaysUsable() throws Exception {
        EngineSession session = open();
        Await.done(session.edits().submit(RunEdits.add(session.protocols(), "test.points")));
        Await.snapshot(session, now -> now.runs().size() == 1);
        CompletableFuture<Connection> lost = new CompletableFuture<>();
        CompletableFuture<Connection> back = new CompletableFuture<>();
        session.onConnection(now -> (now.isConnected() ? back : lost).complete(now));

        engines.kill();

        assertTrue(Await.done(lost).message().contains("has ended"));
        assertTrue(Await.done(back).isConnected());
        assertEquals(2, engines.count());
        assertEquals(1, session.snapshot().runs().size());
        Await.done(session.edits().undo());
        Await.snapshot(session, now -> now.runs().isEmpty());
    }

    @Test
    void closingASessionLeavesTheEngineAtWork() throws Exception {
        EngineSession session = open();
        session.close();
        Await.done(session.closed());
        sessions.remove(session);

        EngineSession again = open();
        assertTrue(again.connection().isConnected());
        assertEquals(1, engines.count());
    }

    @Test
    void manyChangesAreToldInFewSnapshots() throws Exception {
        EngineSession session = open();
        List<Integer> sizes = new CopyOnWriteArrayList<>();
        session.onChange(now -> sizes.add(now.runs().size()));
        var edits = IntStream.range(0, 50)
                .mapToObj(i -> session.edits().submit(RunEdits.add(session.protocols(), "test.points")))
                .toList();
        for (var edit : edits) {
            Await.done(edit);
        }

        Await.snapshot(session, now -> now.runs().size() == 50);

        assertTrue(sizes.size() < 50, () -> "told " + sizes);
    }

    @Test
    void whatIsNoProjectIsToldWithItsPath() throws Exception {
        Path other = Files.createDirectory(scratch.resolve("other"));
        EngineSession session = session(other, engines);
        Connection broken = Await.connection(session, Connection.State.BROKEN);

        assertTrue(broken.message().contains(other.toString()), broken::message);
        assertEquals(0, engines.count());
        assertThrows(ExecutionException.class, () -> Await.done(session.work(repository -> 1)));
    }

    @Test
    void anEngineThatCannotBeStartedIsToldAndTriedAgainWhenAsked() throws Exception {
        boolean[] mended = {false};
        EngineStarter starter = project -> {
            if (!mended[0]) {
                throw new IOException("there is no program firn");
            }
            engines.start(project);
        };
        EngineSession session = EngineSession.open(directory, TestProtocols.registry(), starter);
        Connection broken = Await.connection(session, Connection.State.BROKEN);
        assertEquals("there is no program firn", broken.message());

        mended[0] = true;
        session.reconnect();

        Await.connection(session, Connection.State.CONNECTED);
    }
}
