/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.server.ISessionManager;
import org.eclipse.net4j.util.container.ContainerEventAdapter;
import org.eclipse.net4j.util.container.IContainer;
import org.firn.repository.Subscription;

/** Tells how many other processes have joined a project. Thread-safe. */
final class SessionCount extends ContainerEventAdapter<ISession> {
    private final ISessionManager sessions;
    private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();

    /** @param sessions those of the server, of which one is this process's own */
    SessionCount(ISessionManager sessions) {
        this.sessions = sessions;
        sessions.addListener(this);
    }

    Subscription add(IntConsumer listener) {
        listeners.add(listener);
        listener.accept(clients());
        return () -> listeners.remove(listener);
    }

    private int clients() {
        return Math.max(0, sessions.getSessions().length - 1);
    }

    @Override
    protected void onAdded(IContainer<ISession> container, ISession session) {
        tell();
    }

    @Override
    protected void onRemoved(IContainer<ISession> container, ISession session) {
        tell();
    }

    private void tell() {
        int now = clients();
        listeners.forEach(listener -> listener.accept(now));
    }
}
