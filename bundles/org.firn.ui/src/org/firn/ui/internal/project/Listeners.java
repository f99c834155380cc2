/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.project;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.firn.repository.Subscription;

/**
 * Listeners, of which one that throws does not keep the others from hearing. Thread-safe.
 *
 * @param <T> what they are told
 */
public final class Listeners<T> {
    private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

    private final List<Consumer<? super T>> all = new CopyOnWriteArrayList<>();

    /** Adds a listener. */
    public Subscription add(Consumer<? super T> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    /** Tells all of them, on this thread. */
    public void tell(T news) {
        for (Consumer<? super T> listener : all) {
            try {
                listener.accept(news);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "A listener of a project failed", e);
            }
        }
    }
}
