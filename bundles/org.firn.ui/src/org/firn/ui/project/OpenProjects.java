/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.Subscription;
import org.firn.ui.internal.project.Listeners;

/**
 * The projects that are open in this workbench, each once whatever number of parts shows it, and the one that the user
 * works with. In the workbench, ask a part's site for it: {@code getSite().getService(OpenProjects.class)}.
 * Thread-safe; nothing waits.
 */
public final class OpenProjects implements AutoCloseable {
    private final ProjectList list;
    private final Supplier<ProtocolRegistry> protocols;
    private final EngineStarter starter;
    private final Map<Path, EngineSession> sessions = new LinkedHashMap<>();
    private final Listeners<OpenProjects> listeners = new Listeners<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "firn-projects");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Path active;

    /**
     * @param list where it is noted what is opened and closed
     * @param protocols asked when a project is opened
     * @param starter starts engines
     */
    public OpenProjects(ProjectList list, Supplier<ProtocolRegistry> protocols, EngineStarter starter) {
        this.list = list;
        this.protocols = protocols;
        this.starter = starter;
    }

    /** The projects that are known, open or not. */
    public ProjectList list() {
        return list;
    }

    /** The projects that are open, in the order in which they were opened. */
    public synchronized List<ProjectSession> all() {
        return new ArrayList<>(sessions.values());
    }

    /** The project that the user works with. */
    public synchronized Optional<ProjectSession> active() {
        return active == null ? Optional.empty() : Optional.ofNullable(sessions.get(active));
    }

    /** The open project in a directory. */
    public synchronized Optional<ProjectSession> find(Path directory) {
        return Optional.ofNullable(sessions.get(normal(directory)));
    }

    /**
     * Opens a project, unless it is open, and makes it the one that the user works with. Returns at once; the session
     * tells when the project is there, or why it cannot be opened.
     */
    public ProjectSession open(Path directory) {
        Path place = normal(directory);
        ProjectSession session;
        synchronized (this) {
            session = sessions.computeIfAbsent(place, opened -> EngineSession.open(opened, protocols.get(), starter));
            active = place;
        }
        note(place, "", -1, true);
        listeners.tell(this);
        return session;
    }

    /** Makes an open project the one that the user works with. */
    public void activate(Path directory) {
        Path place = normal(directory);
        synchronized (this) {
            if (!sessions.containsKey(place) || place.equals(active)) {
                return;
            }
            active = place;
        }
        listeners.tell(this);
    }

    /** Closes a project, which stops no run; does nothing when it is not open. */
    public void close(Path directory) {
        Path place = normal(directory);
        EngineSession session;
        synchronized (this) {
            session = sessions.remove(place);
            if (place.equals(active)) {
                active = sessions.keySet().stream().findFirst().orElse(null);
            }
        }
        if (session != null) {
            end(place, session, false);
            listeners.tell(this);
        }
    }

    private void end(Path place, EngineSession session, boolean openNextTime) {
        ProjectSnapshot last = session.snapshot();
        note(
                place,
                last.name(),
                last == ProjectSnapshot.EMPTY ? -1 : last.runs().size(),
                openNextTime);
        session.close();
    }

    private void note(Path place, String name, int runs, boolean open) {
        CompletableFuture.runAsync(
                () -> {
                    try {
                        list.note(place, name, runs, open);
                    } catch (IOException e) {
                        System.getLogger(OpenProjects.class.getName())
                                .log(System.Logger.Level.WARNING, "The list of projects cannot be written", e);
                    }
                },
                writer);
    }

    /** Registers a listener that is called, on any thread, when a project was opened, closed or made the active one. */
    public Subscription onChange(Runnable listener) {
        return listeners.add(projects -> listener.run());
    }

    private static Path normal(Path directory) {
        return directory.toAbsolutePath().normalize();
    }

    /** Lets go of all projects, which are open again the next time. */
    @Override
    public void close() {
        Map<Path, EngineSession> open;
        synchronized (this) {
            open = new LinkedHashMap<>(sessions);
            sessions.clear();
            active = null;
        }
        open.forEach((place, session) -> end(place, session, true));
        writer.shutdown();
    }
}
