/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStream;

/** A stream that a test puts things into. */
public final class TestStream implements ItemStream {
    private static final ItemSource END = new ItemSource(-1, "end", null);

    private final BlockingQueue<ItemSource> arriving = new LinkedBlockingQueue<>();
    private volatile List<ItemSource> earlier = List.of();

    /** Puts things with these ids. */
    public TestStream put(long... ids) {
        for (long id : ids) {
            arriving.add(new ItemSource(id, "item" + id, null));
        }
        return this;
    }

    /** What the engine said was taken before. */
    public List<ItemSource> earlier() {
        return earlier;
    }

    @Override
    public void open(List<ItemSource> taken) {
        earlier = List.copyOf(taken);
        arriving.removeIf(source -> source == END);
    }

    @Override
    public @Nullable ItemSource next() throws InterruptedException {
        ItemSource next = arriving.take();
        return next == END ? null : next;
    }

    @Override
    public void finish() {
        arriving.add(END);
    }

    @Override
    public void close() {}
}
