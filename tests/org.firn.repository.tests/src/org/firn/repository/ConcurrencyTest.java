/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int EDITS = 10;
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private ProjectRepository owner;

    @BeforeEach
    void createProject() throws ProjectException {
        owner = Projects.create(folder.resolve("p"), "p");
        owner.edit("add", Samples.addRun("import"));
    }

    @AfterEach
    void closeProject() {
        executor.shutdownNow();
        owner.close();
    }

    @Test
    void competingChangesOfOneObjectAllSucceed() throws Exception {
        try (ProjectRepository first = Projects.open(folder.resolve("p"), OpenMode.JOIN);
                ProjectRepository second = Projects.open(folder.resolve("p"), OpenMode.JOIN)) {
            List<ProjectRepository> repositories = List.of(owner, first, second);
            runInParallel(thread -> {
                ProjectRepository repository = repositories.get(thread % repositories.size());
                for (int i = 0; i < EDITS; i++) {
                    repository.edit("count", project -> {
                        long before = project.findRun("import").getProgressDone();
                        project.findRun("import").setProgressDone(before + 1);
                        return before;
                    });
                }
                return null;
            });
            for (ProjectRepository repository : repositories) {
                repository.edit("look", project -> null);
            }
            assertEquals((long) THREADS * EDITS, owner.read(Samples.progress(1)));
        }
    }

    @Test
    void runNumbersStayUniqueWhenSeveralAddRuns() throws Exception {
        try (ProjectRepository client = Projects.open(folder.resolve("p"), OpenMode.JOIN)) {
            runInParallel(thread -> {
                for (int i = 0; i < EDITS; i++) {
                    (thread % 2 == 0 ? owner : client).edit("add", Samples.addRun("run-" + thread + "-" + i));
                }
                return null;
            });
            List<Integer> numbers = owner.read(project -> project.getRuns().stream()
                    .map(run -> run.getNumber())
                    .sorted()
                    .toList());
            assertEquals(1 + THREADS * EDITS, numbers.size());
            assertEquals(numbers.size(), numbers.get(numbers.size() - 1));
            assertEquals(numbers.size(), numbers.stream().distinct().count());
        }
    }

    @Test
    void aReaderSeesNothingChangeUnderItsHands() throws Exception {
        owner.edit("add", Samples.addRun("align"));
        AtomicBoolean done = new AtomicBoolean();
        try (ProjectRepository client = Projects.open(folder.resolve("p"), OpenMode.JOIN)) {
            Future<Integer> reader = executor.submit(() -> {
                int reads = 0;
                for (; !done.get() || reads == 0; reads++) {
                    boolean same =
                            client.read(project -> project.findRun("import").getProgressDone()
                                    == project.findRun("align").getProgressDone());
                    assertTrue(same);
                }
                return reads;
            });
            for (int i = 1; i <= 100; i++) {
                long value = i;
                owner.edit("both", project -> {
                    project.findRun("import").setProgressDone(value);
                    project.findRun("align").setProgressDone(value);
                    return null;
                });
            }
            done.set(true);
            assertTrue(reader.get(PATIENCE_SECONDS, TimeUnit.SECONDS) > 0);
        }
    }

    @Test
    void anInterruptedReaderDoesNotHarmOthers() throws Exception {
        for (int i = 0; i < 20; i++) {
            owner.edit("add", Samples.addRun("run" + i));
        }
        List<CommitRecord> history = owner.history(Instant.EPOCH, Instant.now(), 30);
        owner.close();
        owner = Projects.open(folder.resolve("p"), OpenMode.OWN);
        runInParallel(thread -> {
            for (int i = 0; i < EDITS; i++) {
                Instant past = history.get(thread + i % 10).time();
                Thread.currentThread().interrupt();
                try {
                    owner.readAt(past, project -> project.getRuns()
                            .get(thread)
                            .getOutputs()
                            .get(0)
                            .getName());
                    owner.history(Instant.EPOCH, Instant.now(), 5);
                } catch (ProjectException | RuntimeException e) {
                    // An interrupted thread may fail; it must not harm the others.
                }
                Thread.interrupted();
            }
            return null;
        });

        assertEquals(21, owner.read(Samples.runCount()));
        assertEquals(5L, owner.edit("progress", Samples.setProgress(1, 5)));
        owner.close();
        owner = Projects.open(folder.resolve("p"), OpenMode.OWN);
        assertEquals(5L, owner.read(Samples.progress(1)));
    }

    private void runInParallel(Work work) throws Exception {
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            tasks.add(() -> work.run(thread));
        }
        for (Future<Object> future : executor.invokeAll(tasks, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            future.get();
        }
    }

    private interface Work {

        Object run(int thread) throws Exception;
    }
}
