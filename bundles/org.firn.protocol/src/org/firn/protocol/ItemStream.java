/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Things that arrive while a run goes on, such as the files that a microscope writes. What was taken is recorded by the
 * engine with its id before it is handled, so that nothing gets another id after a crash.
 *
 * <p>The engine calls the methods in one thread, except {@link #finish()}, which any thread may call.
 */
public interface ItemStream extends AutoCloseable {

    /**
     * Begins to look for what arrives.
     *
     * @param earlier what was taken in earlier executions of the run, in the order of arrival: it is not to be given
     *     again, and its ids are not to be given to anything else
     * @throws ProtocolException if nothing can arrive, for example because there is no such folder
     */
    void open(List<ItemSource> earlier) throws IOException, ProtocolException;

    /**
     * Waits for the next one; event-driven.
     *
     * @return null when no more will come
     * @throws InterruptedException if the run is stopped
     */
    @Nullable
    ItemSource next() throws IOException, ProtocolException, InterruptedException;

    /** Takes no more than what is there now: {@link #next()} gives the rest and then null. Returns at once. */
    void finish();

    /** Lets go of what it holds. */
    @Override
    void close() throws IOException;
}
