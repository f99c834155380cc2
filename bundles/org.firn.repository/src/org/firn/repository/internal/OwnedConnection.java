/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectException;
import org.firn.repository.Subscription;

/** The session of the process that owns the project. */
final class OwnedConnection implements Connection {

    private final ProjectDirectory project;
    private final Cleanups cleanups = new Cleanups();
    private ProjectDatabase database;
    private ProjectServer server;
    private CDONet4jSession session;
    private SessionCount clients;

    private OwnedConnection(ProjectDirectory project, OwnerLock lock) {
        this.project = project;
        cleanups.add(lock);
    }

    /**
     * Opens the repository of a project whose lock this process has, and releases the lock in the end, also after
     * failure.
     *
     * @param create whether there is none yet
     * @param serve whether other processes shall be able to join
     */
    static OwnedConnection open(ProjectDirectory project, OwnerLock lock, boolean create, boolean serve)
            throws ProjectException {
        OwnedConnection connection = new OwnedConnection(project, lock);
        try {
            connection.start(create, serve);
            return connection;
        } catch (ProjectException | RuntimeException e) {
            connection.close();
            if (e instanceof RuntimeException && ProjectDatabase.isDamage(e)) {
                throw ProjectDatabase.damaged(project.repositoryFile(), e);
            }
            throw e;
        }
    }

    private void start(boolean create, boolean serve) throws ProjectException {
        EngineFile engine = EngineFile.ofThisProcess();
        announce(engine);
        cleanups.add(this::deleteEngineFile);
        CompletableFuture<IManagedContainer> container = ProjectServer.prepare();
        try {
            database = create ? ProjectDatabase.create(project) : ProjectDatabase.open(project);
        } catch (ProjectException e) {
            container.thenAccept(LifecycleUtil::deactivate);
            throw e;
        }
        cleanups.add(database);
        server = ProjectServer.start(container, database);
        cleanups.add(server);
        session = server.openClientSession();
        clients = new SessionCount(server.getRepository().getSessionManager());
        cleanups.add(session::close);
        if (serve) {
            LoopbackServer loopback = new LoopbackServer(server.getContainer(), engine.secret());
            cleanups.add(loopback);
            announce(engine.listeningOn(loopback.port()));
            // First of all, so that nobody tries to join a server that is going.
            cleanups.add(() -> announce(engine));
        }
    }

    private void announce(EngineFile engine) throws ProjectException {
        try {
            engine.write(project.engineFile());
        } catch (IOException e) {
            throw new ProjectException(
                    "Cannot write " + project.engineFile() + " (" + e.getMessage()
                            + "). Check permissions and free space of the project directory.",
                    e);
        }
    }

    private void deleteEngineFile() {
        try {
            Files.deleteIfExists(project.engineFile());
        } catch (IOException e) {
            System.getLogger(OwnedConnection.class.getName())
                    .log(System.Logger.Level.DEBUG, "Left behind " + project.engineFile(), e);
        }
    }

    @Override
    public CDONet4jSession session() {
        return session;
    }

    @Override
    public boolean isOwner() {
        return true;
    }

    @Override
    public @Nullable Exception failure() {
        return database.failure();
    }

    @Override
    public void loadAll(CDOView view, CDOID id) {
        server.loadAll(view, id);
    }

    @Override
    public void onLost(Runnable listener) {
        // The owner is this process.
    }

    @Override
    public Subscription onClients(IntConsumer listener) {
        return clients.add(listener);
    }

    @Override
    public void close() {
        cleanups.close();
    }
}
