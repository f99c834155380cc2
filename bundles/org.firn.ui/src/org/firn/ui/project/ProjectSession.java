/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.Subscription;
import org.firn.ui.edit.EditHistory;

/**
 * A project that is open in the workbench, which is a client of the project's engine: nothing here starts, blocks or
 * stops a run. No method waits for a disk or for another process, so that all may be called by the thread of the
 * screen.
 */
public interface ProjectSession {

    /** Where the project is. */
    Path directory();

    /** Whether the engine can be reached now. */
    Connection connection();

    /** Registers a listener that is called after that has changed, on a thread of the session. */
    Subscription onConnection(Consumer<Connection> listener);

    /** The newest state that is known; never old by more than the time that news takes. */
    ProjectSnapshot snapshot();

    /**
     * Registers a listener that is called after the snapshot has changed, on a thread of the session, never two at
     * once. When changes come faster than listeners work, those in between are left out.
     */
    Subscription onChange(Consumer<ProjectSnapshot> listener);

    /** The protocols that are installed. */
    ProtocolRegistry protocols();

    /**
     * Has something read that is not in the snapshot, on a thread that may wait.
     *
     * @return completes on that thread with what the work gives, or exceptionally with what it throws
     */
    <T> CompletableFuture<T> work(RepositoryWork<T> work);

    /** Changes of the project that were made here, and their undoing. */
    EditHistory edits();
}
