/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectLostException;
import org.firn.repository.ProjectUnusableException;
import org.firn.repository.Subscription;

/** Tells listeners, once, that the project can no longer be used through this repository. Thread-safe. */
final class LossNotifier {

    private final ProjectDirectory project;
    private final List<Consumer<ProjectUnusableException>> listeners = new ArrayList<>();
    private @Nullable ProjectUnusableException loss;

    LossNotifier(ProjectDirectory project) {
        this.project = project;
    }

    Subscription add(Consumer<ProjectUnusableException> listener) {
        ProjectUnusableException present;
        synchronized (this) {
            present = loss;
            listeners.add(listener);
        }
        if (present != null) {
            listener.accept(present);
        }
        return () -> remove(listener);
    }

    private synchronized void remove(Consumer<ProjectUnusableException> listener) {
        listeners.remove(listener);
    }

    /** The owner has gone. */
    void lose() {
        lose(new ProjectLostException("The process that had the project " + project
                + " open has gone. What was committed is safe: open the project again."));
    }

    /** Tells the listeners, once. */
    void lose(ProjectUnusableException reason) {
        List<Consumer<ProjectUnusableException>> toTell;
        synchronized (this) {
            if (loss != null) {
                return;
            }
            loss = reason;
            toTell = List.copyOf(listeners);
        }
        toTell.forEach(listener -> listener.accept(reason));
    }

    synchronized boolean isLost() {
        return loss != null;
    }

    synchronized void check() throws ProjectUnusableException {
        if (loss != null) {
            throw loss.again();
        }
    }
}
