/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.firn.repository.NotAProjectException;
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

    private static final System.Logger LOG = System.getLogger(ProjectOpener.class.getName());
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final ProjectDirectory project;

    public ProjectOpener(Path directory) {
        project = new ProjectDirectory(directory);
    }

    /**
     * Whether a project can be created: there is nothing yet, or only what a creation left that was killed. A creation
     * that is going on looks like one that was killed; its lock tells them apart.
     *
     * @throws IOException when the directory cannot be listed
     */
    public static boolean isFree(ProjectDirectory project) throws IOException {
        if (!Files.exists(project.root())) {
            return true;
        }
        if (isUnfinished(project)) {
            return true;
        }
        try (Stream<Path> files = Files.list(project.root())) {
            return files.findAny().isEmpty();
        }
    }

    /** Whether the creation of the project did not come to its end. */
    private static boolean isUnfinished(ProjectDirectory project) {
        return Files.exists(marker(project)) && !Files.exists(project.projectFile());
    }

    /** The file that is there while the project is being created: without it, nothing is ever removed. */
    private static Path marker(ProjectDirectory project) {
        return project.root().resolve(".creating");
    }

    /** Creates a project and opens it as owner; leaves nothing behind when that fails. */
    public ProjectRepository create(String name) throws ProjectException {
        try {
            prepareDirectory();
            OwnerLock lock = OwnerLock.tryAcquire(project.root())
                    .orElseThrow(() ->
                            new ProjectException("Another process is just creating a project in " + project + "."));
            clear(lock);
            try {
                ProjectRepository created = createFiles(lock, name);
                remove(List.of(marker(project)));
                return created;
            } catch (IOException | CommitException | ProjectException | RuntimeException e) {
                removeFiles();
                remove(List.of(marker(project), OwnerLock.file(project.root())));
                throw e;
            }
        } catch (IOException | CommitException | RuntimeException e) {
            throw new ProjectException(
                    "Cannot create a project in " + project + ". " + WriteFailure.describe(project, e), e);
        }
    }

    /** Removes what a killed creation left, now that nobody else is at it. */
    private void clear(OwnerLock lock) throws IOException, ProjectException {
        boolean finished = Files.exists(project.projectFile());
        try {
            if (finished) {
                remove(List.of(marker(project)));
                throw occupied();
            }
            removeFiles();
            PrivateFiles.createDirectories(project.tables());
            PrivateFiles.createDirectories(project.runs());
        } catch (IOException | ProjectException | RuntimeException e) {
            lock.close();
            throw e;
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

    /** What a creation makes, this one or one that was killed; the directory itself may have been there before. */
    private void removeFiles() {
        List<Path> files = new ArrayList<>(List.of(
                project.projectFile(),
                project.repositoryFile(),
                project.engineFile(),
                project.tables(),
                project.runs()));
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(project.root(), ".*.json*.tmp")) {
            halves.forEach(files::add);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Cannot list " + project, e);
        }
        remove(files);
    }

    private static void remove(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "Left behind " + file, e);
            }
        }
    }

    private void prepareDirectory() throws IOException, ProjectException {
        if (!isFree(project)) {
            throw occupied();
        }
        PrivateFiles.createDirectories(project.root());
        if (!Files.exists(marker(project))) {
            PrivateFiles.createFile(marker(project));
        }
    }

    private ProjectException occupied() {
        return new ProjectException("Cannot create a project in " + project
                + ": there is something in it already. Choose another directory.");
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
        if (isUnfinished(project)) {
            throw new NotAProjectException(
                    "The creation of the project " + project + " was not finished: the process that did it was ended, "
                            + "or is still at it. When it does not go on, create the project again, with 'firn new' or "
                            + "as before; nothing was in it yet.");
        }
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
