/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectHeldException;
import org.firn.repository.ProjectRepository;

/** Decides, by trying, whether this process becomes the owner of a project or a client of its owner. */
public final class ProjectOpener {

    /** How long a process that has the project may not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How long a process may take from taking the project to serving it. */
    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(20);

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final ProjectDirectory project;

    public ProjectOpener(Path directory) {
        project = new ProjectDirectory(directory);
    }

    /** Creates a project and opens it as owner; leaves nothing behind when that fails. */
    public ProjectRepository create(String name) throws ProjectException {
        try {
            prepareDirectory();
            OwnerLock lock = OwnerLock.tryAcquire(project.root())
                    .orElseThrow(() ->
                            new ProjectException("Another process is just creating a project in " + project + "."));
            try {
                return createFiles(lock, name);
            } catch (IOException | CommitException | ProjectException | RuntimeException e) {
                removeFiles();
                throw e;
            }
        } catch (IOException | CommitException | RuntimeException e) {
            throw new ProjectException(
                    "Cannot create a project in " + project + ". " + WriteFailure.describe(project, e), e);
        }
    }

    private ProjectRepository createFiles(OwnerLock lock, String name)
            throws IOException, CommitException, ProjectException {
        OwnedConnection connection = OwnedConnection.open(project, lock, true, true);
        try {
            ProjectFile file = new ProjectFile(
                    ProjectFile.FORMAT_VERSION, UUID.randomUUID().toString(), Instant.now(), Map.of());
            commitEmptyProject(connection.session(), file, name);
            // Last, since it is what makes the directory a project.
            file.write(project.projectFile());
            return new SessionRepository(project, connection, false);
        } catch (IOException | CommitException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** What this process has just made; the directory itself may have been there before. */
    private void removeFiles() {
        for (Path file : List.of(
                project.projectFile(),
                project.repositoryFile(),
                project.engineFile(),
                project.tables(),
                project.runs(),
                OwnerLock.file(project.root()))) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                System.getLogger(ProjectOpener.class.getName())
                        .log(System.Logger.Level.DEBUG, "Left behind " + file, e);
            }
        }
    }

    private void prepareDirectory() throws IOException, ProjectException {
        if (Files.exists(project.root())) {
            try (Stream<Path> files = Files.list(project.root())) {
                if (files.findAny().isPresent()) {
                    throw new ProjectException("Cannot create a project in " + project
                            + ": there is something in it already. Choose another directory.");
                }
            }
        }
        PrivateFiles.createDirectories(project.root());
        PrivateFiles.createDirectories(project.tables());
        PrivateFiles.createDirectories(project.runs());
    }

    private static void commitEmptyProject(CDONet4jSession session, ProjectFile file, String name)
            throws CommitException {
        CDOTransaction transaction = session.openTransaction();
        try {
            Project created = WorkflowFactory.eINSTANCE.createProject();
            created.setId(file.id());
            created.setName(name);
            created.setCreated(file.created());
            created.setFormatVersion(file.formatVersion());
            CDOResource resource = transaction.createResource(Views.RESOURCE);
            resource.getContents().add(created);
            transaction.setCommitComment("create project");
            transaction.commit();
            transaction.getUnitManager().createUnit(created, false, null);
        } finally {
            transaction.close();
        }
    }

    /** Opens a project that exists. */
    public ProjectRepository open(OpenMode mode) throws ProjectException {
        ProjectFile.read(project.projectFile());
        Patience patience = new Patience();
        while (true) {
            if (mode != OpenMode.JOIN) {
                Optional<ProjectRepository> owned = tryToOwn(mode, patience);
                if (owned.isPresent()) {
                    return owned.get();
                }
            }
            if (mode != OpenMode.OWN) {
                Optional<ProjectRepository> joined = tryToJoin(mode, patience);
                if (joined.isPresent()) {
                    return joined.get();
                }
            }
            patience.pauseOrFail(mode);
        }
    }

    private Optional<ProjectRepository> tryToOwn(OpenMode mode, Patience patience) throws ProjectException {
        Optional<OwnerLock> lock = OwnerLock.tryAcquire(project.root());
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        boolean readOnly = mode == OpenMode.READ;
        try {
            return Optional.of(use(OwnedConnection.open(project, lock.get(), false, !readOnly), readOnly));
        } catch (ProjectHeldException e) {
            patience.lastFailure = e;
            return Optional.empty();
        }
    }

    private Optional<ProjectRepository> tryToJoin(OpenMode mode, Patience patience) throws ProjectException {
        Optional<EngineFile> engine = EngineFile.read(project.engineFile());
        patience.sees(engine.orElse(null));
        if (engine.isEmpty() || engine.get().port() == 0 || !engine.get().isOnThisHost()) {
            return Optional.empty();
        }
        JoinedConnection connection;
        try {
            connection = new JoinedConnection(engine.get());
        } catch (RuntimeException e) {
            patience.lastFailure = e;
            return Optional.empty();
        }
        return Optional.of(use(connection, mode == OpenMode.READ));
    }

    private ProjectRepository use(Connection connection, boolean readOnly) throws ProjectException {
        try {
            return new SessionRepository(project, connection, readOnly);
        } catch (RuntimeException e) {
            connection.close();
            if (ProjectDatabase.isDamage(e)) {
                throw ProjectDatabase.damaged(project.repositoryFile(), e);
            }
            throw new ProjectException("Cannot read the project " + project + " (" + e.getMessage() + ").", e);
        }
    }

    /** How long to go on trying, and what to say in the end. */
    private final class Patience {

        private Instant start = Instant.now();
        private @Nullable Exception lastFailure;
        private @Nullable EngineFile owner;

        /** Begins anew when there is another owner, or the same one does something else. */
        void sees(@Nullable EngineFile present) {
            if (!Objects.equals(owner, present)) {
                owner = present;
                start = Instant.now();
            }
        }

        void pauseOrFail(OpenMode mode) throws ProjectException {
            if (Thread.currentThread().isInterrupted()) {
                throw new ProjectException("Opening the project " + project + " was interrupted.", lastFailure);
            }
            if (mode == OpenMode.JOIN && owner == null && lastFailure == null || isOver()) {
                throw failure(mode);
            }
            // There is nothing to wait for: the lock of another process gives no sign when it goes.
            LockSupport.parkNanos(PAUSE_NANOS);
        }

        private boolean isOver() {
            Instant now = Instant.now();
            EngineFile present = owner;
            Duration sinceTaken = present == null ? Duration.ZERO : Duration.between(present.started(), now);
            boolean starting = present != null
                    && present.port() == 0
                    && !sinceTaken.isNegative()
                    && sinceTaken.compareTo(PATIENCE_AT_START) < 0;
            return !starting && Duration.between(start, now).compareTo(PATIENCE) > 0;
        }

        private ProjectException failure(OpenMode mode) {
            if (lastFailure instanceof ProjectHeldException held) {
                return held;
            }
            EngineFile present = owner;
            if (mode == OpenMode.JOIN && present == null) {
                return new ProjectException("No process has the project " + project + " open.", lastFailure);
            }
            String who = present == null ? "another process" : present.describe();
            String cure = present != null && present.isOnThisHost()
                    ? "End it (for example with 'kill " + present.pid() + "') and try again."
                    : "End it there, or wait until it has ended.";
            return new ProjectHeldException(
                    "The project " + project + " is open in " + who
                            + (mode == OpenMode.OWN ? ". " : ", which does not answer. ") + cure,
                    lastFailure);
        }
    }
}
