/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

/**
 * Processors and memory that somebody holds; closing gives them back, once. Thread-safe.
 *
 * @see ResourceTokens
 */
public final class Tokens implements AutoCloseable {
    private final ResourceTokens owner;
    private final int processors;
    private final long memoryMiB;
    private boolean returned;

    Tokens(ResourceTokens owner, int processors, long memoryMiB) {
        this.owner = owner;
        this.processors = processors;
        this.memoryMiB = memoryMiB;
    }

    /** How many processors are held. */
    public int processors() {
        return processors;
    }

    /** How much memory is held, in MiB. */
    public long memoryMiB() {
        return memoryMiB;
    }

    @Override
    public void close() {
        synchronized (this) {
            if (returned) {
                return;
            }
            returned = true;
        }
        owner.giveBack(this);
    }
}
