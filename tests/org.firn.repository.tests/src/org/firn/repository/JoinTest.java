/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.firn.testkit.ChildJvm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private Path directory;

    @BeforeEach
    void createProject() throws ProjectException {
        directory = folder.resolve("p");
        try (ProjectRepository repository = Projects.create(directory, "p")) {
            repository.edit("add", Samples.addRun("import"));
        }
    }

    @Test
    void theOwnerHearsOfThoseWhoComeAndGo() throws Exception {
        BlockingQueue<Integer> heard = new ArrayBlockingQueue<>(20);
        try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN)) {
            owner.onClients(heard::add);
            awaitCount(heard, 0);
            ProjectRepository client = Projects.open(directory, OpenMode.JOIN);
            awaitCount(heard, 1);

            client.close();

            awaitCount(heard, 0);
        }
    }

    private static void awaitCount(BlockingQueue<Integer> heard, int count) throws Exception {
        Integer last = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        while (last != null && last != count) {
            last = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertEquals(count, last);
    }

    @Test
    void secondOpenerJoinsTheFirst() throws Exception {
        try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN_OR_JOIN);
                ProjectRepository client = Projects.open(directory, OpenMode.OWN_OR_JOIN)) {
            assertTrue(owner.isOwner());
            assertFalse(client.isOwner());
            assertEquals(
                    "import", client.read(project -> project.getRuns().get(0).getName()));
            BlockingQueue<ProjectChange> heard = new ArrayBlockingQueue<>(10);
            List<Long> seenByListener = new ArrayList<>();
            client.onChange(change -> {
                seenByListener.add(readOrFail(client));
                heard.add(change);
            });

            owner.edit("progress", Samples.setProgress(1, 7));

            ProjectChange change = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertEquals(
                    "progress by " + System.getProperty("user.name") + " of [1]",
                    change.comment() + " by " + change.user() + " of " + change.changedRuns());
            assertEquals(List.of(7L), seenByListener);
            assertEquals(
                    change.time(),
                    owner.history(Instant.EPOCH, Instant.now(), 1).get(0).time());
        }
    }

    private static long readOrFail(ProjectRepository repository) {
        try {
            return repository.read(Samples.progress(1));
        } catch (ProjectException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void listenersHearOfRemovedRunsAndOfOwnCommits() throws Exception {
        try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN)) {
            BlockingQueue<ProjectChange> heard = new ArrayBlockingQueue<>(10);
            Subscription subscription = owner.onChange(heard::add);
            owner.edit("add", Samples.addRun("align"));
            assertEquals(
                    Set.of(2),
                    heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS).changedRuns());
            owner.edit("output", project -> {
                project.findRun("align").findOutput("micrographs").setComment("nice");
                return null;
            });
            assertEquals(
                    Set.of(2),
                    heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS).changedRuns());
            owner.edit("remove", project -> project.getRuns().remove(1) != null);
            ProjectChange removal = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertEquals(Set.of(2), removal.removedRuns());
            assertEquals(Set.of(), removal.changedRuns());

            subscription.close();
            owner.edit("progress", Samples.setProgress(1, 1));
            owner.onChange(heard::add);
            owner.edit("progress 2", Samples.setProgress(1, 2));
            assertEquals(
                    "progress 2",
                    heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS).comment());
        }
    }

    @Test
    void aFailingListenerDoesNotHarmOthers() throws Exception {
        try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN)) {
            BlockingQueue<ProjectChange> heard = new ArrayBlockingQueue<>(10);
            owner.onChange(change -> {
                throw new IllegalStateException("deliberate, in a test");
            });
            owner.onChange(heard::add);
            owner.edit("progress", Samples.setProgress(1, 1));
            assertEquals(
                    "progress",
                    heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS).comment());
        }
    }

    @Test
    void anotherProcessJoinsAndIsHeardAndHears() throws Exception {
        try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN_OR_JOIN);
                ChildJvm child = ChildJvm.start(folder, ProjectChild.class, "open", directory, OpenMode.OWN_OR_JOIN)) {
            BlockingQueue<ProjectChange> heard = new ArrayBlockingQueue<>(10);
            owner.onChange(heard::add);
            assertEquals("client", child.await("ready", PATIENCE));

            child.tell("align");
            assertEquals("2", child.await("added", PATIENCE));
            assertEquals(
                    Set.of(2),
                    heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS).changedRuns());
            assertEquals(
                    "align", owner.read(project -> project.findRunByNumber(2).getName()));

            owner.edit("progress", Samples.setProgress(2, 1));
            String user = System.getProperty("user.name");
            assertEquals("align by " + user + " of [2]", child.await("change", PATIENCE));
            assertEquals("progress by " + user + " of [2]", child.await("change", PATIENCE));
            child.tell("end");
            assertEquals(0, child.awaitExit(PATIENCE));
        }
    }

    @Test
    void clientIsToldWhenTheOwnerIsKilledAndCanThenOwn() throws Exception {
        try (ChildJvm child = ChildJvm.start(folder, ProjectChild.class, "open", directory, OpenMode.OWN)) {
            assertEquals("owner", child.await("ready", PATIENCE));
            try (ProjectRepository client = Projects.open(directory, OpenMode.OWN_OR_JOIN)) {
                assertFalse(client.isOwner());
                BlockingQueue<ProjectUnusableException> losses = new ArrayBlockingQueue<>(1);
                client.onLost(losses::add);
                client.edit("add", Samples.addRun("align"));

                child.kill();

                assertTrue(losses.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .getMessage()
                        .contains(directory.toString()));
                assertThrows(ProjectLostException.class, () -> client.edit("add", Samples.addRun("ctf")));
                assertTrue(Files.exists(directory.resolve("engine.json")), "the dead owner's file is there");
            }
            try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN_OR_JOIN)) {
                assertTrue(owner.isOwner());
                assertEquals("align", owner.read(project -> project.findRunByNumber(2)
                        .getName()));
            }
        }
    }

    @Test
    void whoWaitsForAnAnswerIsReleasedAtOnceWhenTheOwnerIsKilled() throws Exception {
        try (ChildJvm child = ChildJvm.start(folder, ProjectChild.class, "open", directory, OpenMode.OWN)) {
            assertEquals("owner", child.await("ready", PATIENCE));
            ExecutorService executor = Executors.newSingleThreadExecutor();
            try (ProjectRepository client = Projects.open(directory, OpenMode.OWN_OR_JOIN)) {
                assertEquals(
                        0,
                        new ProcessBuilder("kill", "-STOP", Long.toString(child.pid()))
                                .start()
                                .waitFor());
                Future<?> edit = executor.submit(() -> client.edit("add", Samples.addRun("align")));
                assertThrows(TimeoutException.class, () -> edit.get(300, TimeUnit.MILLISECONDS), "nobody answers");

                child.kill();

                // far below the time-out of a request, which is a minute
                ExecutionException failure =
                        assertThrows(ExecutionException.class, () -> edit.get(30, TimeUnit.SECONDS));
                assertInstanceOf(ProjectLostException.class, failure.getCause());
            } finally {
                executor.shutdownNow();
            }
        }
    }

    @Test
    void wrongSecretIsRefused() throws Exception {
        try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN)) {
            Path file = directory.resolve("engine.json");
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            String right = Files.readString(file);
            Files.writeString(file, right.replaceAll("\"secret\": \"..", "\"secret\": \"xx"));

            assertThrows(ProjectHeldException.class, () -> Projects.open(directory, OpenMode.JOIN));

            Files.writeString(file, right);
            Projects.open(directory, OpenMode.JOIN).close();
            assertEquals(1, owner.read(Samples.runCount()));
        }
    }

    @Test
    void anotherUserOfTheHostCannotReadTheSecretEvenInAFolderThatIsOpenToAll() throws Exception {
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeTrue(Files.isExecutable(setpriv), "skipped: there is no setpriv (package util-linux)");
        assumeTrue("root".equals(System.getProperty("user.name")), "skipped: only root can act as another user");
        try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN)) {
            for (Path open = directory; !open.equals(folder.getParent()); open = open.getParent()) {
                Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            assertEquals(0, asNobody(setpriv, "ls", directory), "the folder itself can be read");

            assertNotEquals(0, asNobody(setpriv, "cat", directory.resolve("engine.json")));
            assertEquals(1, owner.read(Samples.runCount()));
        }
    }

    private int asNobody(Path setpriv, String program, Path file) throws Exception {
        Process process = new ProcessBuilder(
                        setpriv.toString(),
                        "--reuid=65534",
                        "--regid=65534",
                        "--clear-groups",
                        program,
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nobody.log").toFile())
                .start();
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        return process.exitValue();
    }

    @Test
    void processThatHoldsTheFileWithoutServingIsNamed() throws Exception {
        try (ChildJvm child = ChildJvm.start(folder, ProjectChild.class, "hold", directory)) {
            child.await("ready", PATIENCE);
            String message = assertThrows(
                            ProjectHeldException.class, () -> Projects.open(directory, OpenMode.OWN_OR_JOIN))
                    .getMessage();
            assertTrue(message.contains("pid " + child.pid()) && message.contains("kill " + child.pid()), message);
            child.kill();
            Projects.open(directory, OpenMode.OWN_OR_JOIN).close();
        }
    }

    @Test
    void ownerThatDoesNotAnswerIsNamed() throws Exception {
        try (ProjectRepository reader = Projects.open(directory, OpenMode.READ)) {
            Path file = directory.resolve("engine.json");
            // An owner that took the project long ago, and still does not serve it.
            Files.writeString(
                    file,
                    Files.readString(file).replaceAll("\"started\": \".*\"", "\"started\": \"2026-01-01T00:00:00Z\""));
            String message = assertThrows(
                            ProjectHeldException.class, () -> Projects.open(directory, OpenMode.OWN_OR_JOIN))
                    .getMessage();
            assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
            assertEquals(1, reader.read(Samples.runCount()));
        }
    }

    @Test
    void ownerOnAnotherHostIsNamed() throws Exception {
        try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN)) {
            Path file = directory.resolve("engine.json");
            Files.writeString(file, Files.readString(file).replaceAll("\"host\": \".*\"", "\"host\": \"node17\""));
            String message = assertThrows(
                            ProjectHeldException.class, () -> Projects.open(directory, OpenMode.OWN_OR_JOIN))
                    .getMessage();
            assertTrue(message.contains("on host node17"), message);
            assertTrue(owner.isOwner());
        }
    }

    @Test
    void nobodyToJoinIsSaid() {
        assertTrue(assertThrows(ProjectException.class, () -> Projects.open(directory, OpenMode.JOIN))
                .getMessage()
                .contains("No process"));
    }

    @Test
    void leftOverEngineFileIsIgnored() throws Exception {
        Files.writeString(
                directory.resolve("engine.json"),
                "{\"pid\": 1, \"host\": \"elsewhere\", \"port\": 1, \"secret\": \"x\", "
                        + "\"started\": \"2026-01-01T00:00:00Z\"}");
        try (ProjectRepository owner = Projects.open(directory, OpenMode.OWN_OR_JOIN)) {
            assertTrue(owner.isOwner());
        }
        assertFalse(Files.exists(directory.resolve("engine.json")));
    }

    @Test
    void oneOfManySimultaneousOpenersOwnsAndTheOthersJoin() throws Exception {
        int openers = 4;
        CyclicBarrier start = new CyclicBarrier(openers);
        List<CompletableFuture<ProjectRepository>> futures = new ArrayList<>();
        for (int i = 0; i < openers; i++) {
            futures.add(CompletableFuture.supplyAsync(() -> openTogether(start), task -> new Thread(task).start()));
        }
        List<ProjectRepository> repositories = new ArrayList<>();
        try {
            for (CompletableFuture<ProjectRepository> future : futures) {
                repositories.add(future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
            assertEquals(
                    1, repositories.stream().filter(ProjectRepository::isOwner).count());
            for (ProjectRepository repository : repositories) {
                assertEquals(1, repository.read(Samples.runCount()));
            }
        } finally {
            repositories.stream().filter(repository -> !repository.isOwner()).forEach(ProjectRepository::close);
            repositories.forEach(ProjectRepository::close);
        }
    }

    private ProjectRepository openTogether(CyclicBarrier start) {
        try {
            start.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return Projects.open(directory, OpenMode.OWN_OR_JOIN);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
