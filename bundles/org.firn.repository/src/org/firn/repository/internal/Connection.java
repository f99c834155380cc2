/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.util.function.IntConsumer;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.Subscription;

/** A session with a project's server, which runs in this process or in another, and what must be closed after it. */
interface Connection extends AutoCloseable {

    CDONet4jSession session();

    /** Whether the server runs in this process. */
    boolean isOwner();

    /** Why the project cannot be used any more through this connection, or null when it can. */
    @Nullable
    Exception failure();

    /** Loads all objects of the project at once, when there may be many. */
    void loadAll(CDOView view, CDOID project);

    /**
     * Asks to be told when the process that has the project goes; at once when it has gone. Told on a thread that must
     * not wait, before anybody who waits for a reply hears that there will be none.
     */
    void onLost(Runnable listener);

    /** Tells, at once and after each change, how many other processes have joined; never when joined itself. */
    Subscription onClients(IntConsumer listener);

    @Override
    void close();
}
