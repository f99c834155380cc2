/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.firn.repository.Subscription;

/**
 * Makes changes of one project, one after the other, and undoes and redoes them. Thread-safe; nothing waits.
 *
 * <p>A future that is returned completes when the commit is on disk, or exceptionally with the reason why nothing was
 * changed. An edit that fails leaves what can be undone as it was.
 */
public interface EditHistory {

    /** Makes a change after those that were asked for before. */
    CompletableFuture<Void> submit(ProjectEdit edit);

    /** Undoes the newest change that has not been undone; does nothing when there is none. */
    CompletableFuture<Void> undo();

    /** Makes the change again that was undone last; does nothing when there is none. */
    CompletableFuture<Void> redo();

    /** What {@link #undo} would undo. */
    Optional<String> undoLabel();

    /** What {@link #redo} would make again. */
    Optional<String> redoLabel();

    /** Registers a listener that is called, on any thread, when what can be undone or redone has changed. */
    Subscription onChange(Runnable listener);
}
