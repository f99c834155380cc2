/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.firn.model.workflow.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {

    @TempDir
    Path folder;

    private Path directory() {
        return folder.resolve("my project");
    }

    @Test
    void whatWasCommittedIsThereAfterClosing() throws Exception {
        try (ProjectRepository repository = Projects.create(directory(), "Ribosome")) {
            assertTrue(repository.isOwner());
            repository.edit("add", Samples.addRun("import"));
            repository.edit("add", Samples.addRun("align"));
        }
        try (ProjectRepository repository = Projects.open(directory(), OpenMode.OWN)) {
            assertEquals("Ribosome", repository.read(project -> project.getName()));
            assertEquals("import.micrographs to align, 1 output", repository.read(project -> {
                Run align = project.findRun("align");
                return align.getInputs().get(0).getSource().getName() + "."
                        + align.getInputs().get(0).getOutput() + " to " + align.getName() + ", "
                        + align.getOutputs().size() + " output";
            }));
            assertEquals(
                    "{\"binning\":2,\"pattern\":\"movies/*.mrcs\"}",
                    repository.read(project -> project.findRun("align").getParameters()));
        }
    }

    @Test
    void longTextsAreKept() throws Exception {
        String text = "å".repeat(100_000);
        try (ProjectRepository repository = Projects.create(directory(), "p")) {
            repository.edit("describe", project -> {
                project.setDescription(text);
                return null;
            });
        }
        try (ProjectRepository repository = Projects.open(directory(), OpenMode.READ)) {
            assertEquals(text, repository.read(project -> project.getDescription()));
        }
    }

    @Test
    void projectIsPrivateAndClosedWithoutTraces() throws Exception {
        Projects.create(directory(), "p").close();

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory())));
        try (Stream<Path> files = Files.list(directory())) {
            assertEquals(
                    Set.of(".owner.lock", "project.json", "repository.mv.db", "runs", "tables"),
                    Set.copyOf(files.map(path -> path.getFileName().toString()).toList()));
        }
    }

    @Test
    void aChangeThatThrowsLeavesNothing() throws Exception {
        try (ProjectRepository repository = Projects.create(directory(), "p")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> repository.edit("bad", project -> {
                        Samples.addRun("import").apply(project);
                        throw new IllegalArgumentException("no");
                    }));
            assertEquals(0, repository.read(Samples.runCount()));
            assertEquals(1, repository.edit("good", Samples.addRun("import")));
            assertEquals(
                    List.of("good", "create project"),
                    repository.history(Instant.EPOCH, Instant.now(), 10).stream()
                            .map(CommitRecord::comment)
                            .toList());
        }
    }

    @Test
    void aChangeOfNothingIsNotCommitted() throws Exception {
        try (ProjectRepository repository = Projects.create(directory(), "p")) {
            repository.edit("look", project -> project.getName());
            assertEquals(1, repository.history(Instant.EPOCH, Instant.now(), 10).size());
        }
    }

    @Test
    void thePastCanBeRead() throws Exception {
        try (ProjectRepository repository = Projects.create(directory(), "p")) {
            repository.edit("add", Samples.addRun("import"));
            repository.edit("progress 1", Samples.setProgress(1, 1));
            repository.edit("progress 2", Samples.setProgress(1, 2));
            repository.edit("remove", project -> project.getRuns().remove(0) != null);
        }
        try (ProjectRepository repository = Projects.open(directory(), OpenMode.READ)) {
            List<CommitRecord> history = repository.history(Instant.EPOCH, Instant.now(), 10);
            assertEquals(
                    List.of("remove", "progress 2", "progress 1", "add", "create project"),
                    history.stream().map(CommitRecord::comment).toList());
            assertEquals(
                    List.of(Set.of(1), Set.of(1), Set.of(1), Set.of(1), Set.of()),
                    history.stream().map(CommitRecord::changedRuns).toList());
            assertEquals(System.getProperty("user.name"), history.get(0).user());
            assertEquals(2, repository.readAt(history.get(1).time(), Samples.progress(1)));
            assertEquals(1, repository.readAt(history.get(2).time(), Samples.progress(1)));
            assertEquals(1, repository.readAt(history.get(1).time().minusMillis(1), Samples.progress(1)));
            assertEquals(0, repository.readAt(history.get(0).time(), Samples.runCount()));
            assertThrows(
                    ProjectException.class,
                    () -> repository.readAt(history.get(4).time().minusMillis(1), project -> project.getName()));
        }
    }

    @Test
    void historyIsLimitedToTheNewestOfTheSpan() throws Exception {
        try (ProjectRepository repository = Projects.create(directory(), "p")) {
            repository.edit("add", Samples.addRun("import"));
            for (int i = 1; i <= 5; i++) {
                repository.edit("progress " + i, Samples.setProgress(1, i));
            }
            List<CommitRecord> all = repository.history(Instant.EPOCH, Instant.now(), 100);
            assertEquals(
                    List.of("progress 4", "progress 3"),
                    repository.history(Instant.EPOCH, all.get(1).time(), 2).stream()
                            .map(CommitRecord::comment)
                            .toList());
            assertEquals(
                    List.of("progress 5", "progress 4"),
                    repository.history(all.get(1).time(), Instant.now(), 9).stream()
                            .map(CommitRecord::comment)
                            .toList());
        }
    }

    @Test
    void readOnlyProjectRefusesChanges() throws Exception {
        Projects.create(directory(), "p").close();
        try (ProjectRepository repository = Projects.open(directory(), OpenMode.READ)) {
            assertThrows(ProjectException.class, () -> repository.edit("add", Samples.addRun("import")));
        }
    }

    @Test
    void closedProjectSaysSo() throws Exception {
        ProjectRepository repository = Projects.create(directory(), "p");
        repository.close();
        repository.close();
        assertTrue(assertThrows(ProjectException.class, () -> repository.read(project -> project.getName()))
                .getMessage()
                .contains("closed"));
    }

    @Test
    void directoryWithSomethingInItIsNotMadeAProject() throws Exception {
        Files.createDirectories(directory());
        Files.writeString(directory().resolve("thesis.tex"), "valuable");
        String message = assertThrows(ProjectException.class, () -> Projects.create(directory(), "p"))
                .getMessage();
        assertTrue(message.contains(directory().toString()), message);
        try (Stream<Path> files = Files.list(directory())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void directoryWithoutProjectIsRefused() throws Exception {
        Files.createDirectories(directory());
        assertThrows(NotAProjectException.class, () -> Projects.open(directory(), OpenMode.OWN_OR_JOIN));
        assertThrows(NotAProjectException.class, () -> Projects.open(folder.resolve("missing"), OpenMode.OWN_OR_JOIN));
    }

    @Test
    void newerProjectIsRefusedBeforeAnythingIsTouched() throws Exception {
        Projects.create(directory(), "p").close();
        Path file = directory().resolve("project.json");
        Files.writeString(file, Files.readString(file).replace("\"formatVersion\": 1", "\"formatVersion\": 99"));
        Files.writeString(directory().resolve("repository.mv.db"), "whatever a newer version has");
        List<String> before = listing();

        String message = assertThrows(NewerProjectException.class, () -> Projects.open(directory(), OpenMode.OWN))
                .getMessage();

        assertTrue(message.contains("99") && message.contains("newer Firn"), message);
        assertEquals(before, listing());
    }

    @Test
    void projectCanBeMoved() throws Exception {
        try (ProjectRepository repository = Projects.create(directory(), "p")) {
            repository.edit("add", Samples.addRun("import"));
        }
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(directory(), elsewhere);
        try (ProjectRepository repository = Projects.open(elsewhere, OpenMode.OWN_OR_JOIN)) {
            assertEquals(1, repository.read(Samples.runCount()));
            assertFalse(Files.exists(directory()));
        }
    }

    private List<String> listing() throws IOException {
        List<String> result = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory())) {
            for (Path path : files.sorted().toList()) {
                result.add(path + " " + Files.getLastModifiedTime(path) + " " + Files.size(path));
            }
        }
        return result;
    }
}
