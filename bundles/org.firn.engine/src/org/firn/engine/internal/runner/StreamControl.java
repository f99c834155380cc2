/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.ArrayList;
import java.util.List;
import org.firn.protocol.ItemStream;

/**
 * What is asked of a run that follows streams, and a bell that is rung whenever there may be something to do, so that
 * nobody looks in vain. Thread-safe.
 */
final class StreamControl {
    private final List<ItemStream> streams = new ArrayList<>();
    private long rings;
    private boolean suspended;
    private boolean finishing;

    /** There may be something to do. */
    synchronized void ring() {
        rings++;
        notifyAll();
    }

    /** How often it has been rung; read before looking for something to do. */
    synchronized long rings() {
        return rings;
    }

    /** Waits until it has been rung more often than that. */
    synchronized void awaitRing(long known) throws InterruptedException {
        while (rings == known) {
            wait();
        }
    }

    /** Nothing more of the open inputs is begun. */
    synchronized void suspend() {
        suspended = true;
        ring();
    }

    synchronized boolean isSuspended() {
        return suspended;
    }

    /** Streams take no more. */
    synchronized void finish() {
        finishing = true;
        streams.forEach(ItemStream::finish);
    }

    /** The run is failing: nobody waits any more. */
    synchronized void giveUp() {
        finish();
        ring();
    }

    /** A stream is there, and told when no more is to be taken. */
    synchronized void add(ItemStream stream) {
        streams.add(stream);
        if (finishing) {
            stream.finish();
        }
    }
}
