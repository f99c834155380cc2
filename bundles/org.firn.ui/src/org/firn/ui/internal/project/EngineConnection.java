/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.DamagedProjectException;
import org.firn.repository.NewerProjectException;
import org.firn.repository.NotAProjectException;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.ProjectUnusableException;
import org.firn.repository.Projects;
import org.firn.repository.Subscription;
import org.firn.ui.project.Connection;
import org.firn.ui.project.Connection.State;
import org.firn.ui.project.EngineStarter;

/** Keeps a project open as a client of its engine. All that waits happens on a thread of its own. */
public final class EngineConnection {
    private static final long PATIENCE_SECONDS = 30;
    private static final int MOST_LOSSES = 3;
    private static final long LOSSES_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Path directory;
    private final EngineStarter starter;
    private final Opened opened;
    private final Listeners<Connection> listeners = new Listeners<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final ScheduledExecutorService thread;
    private volatile CompletableFuture<ProjectRepository> repository = new CompletableFuture<>();
    private volatile Connection state = new Connection(State.CONNECTING, "");
    private @Nullable ProjectRepository open;
    private long firstLoss;
    private int losses;

    /** What is done with a project that has been opened, before others may use it. */
    @FunctionalInterface
    public interface Opened {
        void with(ProjectRepository repository) throws ProjectException;
    }

    /** @param opened called each time that the engine has been reached, on the thread of this connection */
    public EngineConnection(Path directory, EngineStarter starter, Opened opened) {
        this.directory = directory;
        this.starter = starter;
        this.opened = opened;
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "firn-session-" + directory.getFileName());
            made.setDaemon(true);
            return made;
        });
    }

    /** The one thread on which the project is opened, and on which listeners are called. */
    public ScheduledExecutorService thread() {
        return thread;
    }

    /** Begins to reach the engine; does nothing when it is reached. */
    public void connect() {
        thread.execute(() -> {
            if (open == null) {
                losses = 0;
                tell(new Connection(State.CONNECTING, ""));
                tryToOpen();
            }
        });
    }

    private void tryToOpen() {
        ProjectRepository reached = null;
        try {
            reached = joinOrStart();
            opened.with(reached);
            ProjectRepository mine = reached;
            open = mine;
            repository.complete(mine);
            tell(Connection.CONNECTED);
            mine.onLost(reason -> thread.execute(() -> lost(mine, reason)));
        } catch (ProjectException | IOException | RuntimeException e) {
            if (reached != null) {
                reached.close();
            }
            open = null;
            broken(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private ProjectRepository joinOrStart() throws ProjectException, IOException {
        try {
            return Projects.open(directory, OpenMode.JOIN);
        } catch (NotAProjectException | NewerProjectException | DamagedProjectException e) {
            throw e;
        } catch (ProjectException e) {
            starter.start(directory);
            return Projects.open(directory, OpenMode.JOIN);
        }
    }

    private void broken(String reason) {
        CompletableFuture<ProjectRepository> waiting = repository;
        repository = new CompletableFuture<>();
        tell(new Connection(State.BROKEN, reason));
        waiting.completeExceptionally(new ProjectException(reason));
    }

    private void lost(ProjectRepository gone, ProjectUnusableException reason) {
        if (open != gone) {
            return;
        }
        open = null;
        repository = new CompletableFuture<>();
        gone.close();
        long now = System.nanoTime();
        if (losses == 0 || now - firstLoss > LOSSES_NANOS) {
            losses = 0;
            firstLoss = now;
        }
        losses++;
        if (losses > MOST_LOSSES) {
            broken("The engine of " + directory + " ended " + losses + " times within a minute; "
                    + directory.resolve("engine.log") + " tells why. Mend that and connect again.");
            return;
        }
        tell(new Connection(
                State.CONNECTING,
                "The engine of the project has ended, and is being started again. What was committed is safe."));
        tryToOpen();
    }

    private void tell(Connection now) {
        state = now;
        listeners.tell(now);
    }

    /** Where the connection stands. */
    public Connection state() {
        return state;
    }

    /** Registers a listener. */
    public Subscription onState(Consumer<Connection> listener) {
        return listeners.add(listener);
    }

    /**
     * The open project, as soon as there is one.
     *
     * @throws ProjectException if it cannot be opened, or not within some seconds
     */
    public ProjectRepository await() throws ProjectException, InterruptedException {
        Connection now = state;
        if (now.state() == State.BROKEN) {
            throw new ProjectException(now.message());
        }
        try {
            return repository.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new ProjectException(e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw new ProjectException(
                    "The engine of " + directory + " has not answered for " + PATIENCE_SECONDS
                            + " s. Try again when the project is connected.",
                    e);
        }
    }

    /** Lets go of the project, on the thread of this connection. */
    public void close() {
        thread.execute(() -> {
            ProjectRepository present = open;
            open = null;
            if (present != null) {
                present.close();
            }
            closed.complete(null);
        });
        thread.shutdown();
    }

    /** Completes when the project is closed. */
    public CompletableFuture<Void> closed() {
        return closed;
    }
}
