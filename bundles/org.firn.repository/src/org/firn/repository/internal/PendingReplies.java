/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.net4j.buffer.BufferInputStream;
import org.eclipse.net4j.signal.RemoteException;
import org.eclipse.net4j.util.io.IStreamWrapper;

/**
 * The replies that a connection waits for. When the connection breaks, Net4j goes on waiting for them until the
 * time-out of the signal, and who waits may hold the lock of a view that everybody else needs: this ends the wait.
 *
 * <p>It wraps nothing; being asked to wrap is how it learns of the streams. Safe for use by several threads.
 */
final class PendingReplies implements IStreamWrapper {

    private final Set<BufferInputStream> streams = Collections.newSetFromMap(new WeakHashMap<>());
    private boolean broken;

    @Override
    public InputStream wrapInputStream(InputStream in) {
        if (in instanceof BufferInputStream reply) {
            add(reply);
        }
        return in;
    }

    private synchronized void add(BufferInputStream reply) {
        streams.add(reply);
        if (broken) {
            fail(reply);
        }
    }

    @Override
    public void finishInputStream(InputStream in) {
        if (in instanceof BufferInputStream reply) {
            remove(reply);
        }
    }

    private synchronized void remove(BufferInputStream reply) {
        streams.remove(reply);
    }

    @Override
    public OutputStream wrapOutputStream(OutputStream out) {
        return out;
    }

    @Override
    public void finishOutputStream(OutputStream out) {
        // Requests are sent or not; nobody waits for them.
    }

    /** No reply will come any more. */
    synchronized void fail() {
        broken = true;
        List.copyOf(streams).forEach(PendingReplies::fail);
    }

    private static void fail(BufferInputStream reply) {
        reply.setException(new RemoteException("The connection to the owner of the project is broken.", false));
    }
}
