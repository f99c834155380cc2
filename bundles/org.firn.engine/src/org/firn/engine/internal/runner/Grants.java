/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.JobException;
import org.firn.jobs.ResourceTokens;
import org.firn.jobs.Tokens;

/**
 * Gives the steps of one run processors and memory: no more than the run may use, and no more than is free.
 * Thread-safe.
 */
final class Grants {
    private final ResourceTokens shared;
    private final long memoryMiB;
    private final @Nullable ResourceTokens own;

    /**
     * @param processors how many processors the run may use at once; 0 for all
     * @param memoryMiB how much memory the run needs, in MiB, which replaces what its steps ask for; 0 for theirs
     */
    Grants(ResourceTokens shared, int processors, long memoryMiB) {
        this.shared = shared;
        this.memoryMiB = memoryMiB;
        own = processors > 0 && processors < shared.processors() ? new ResourceTokens(processors, 0) : null;
    }

    /** What a step holds while it runs. */
    record Grant(Tokens tokens, @Nullable Tokens ownTokens) implements AutoCloseable {
        int processors() {
            return tokens.processors();
        }

        long memoryMiB() {
            return tokens.memoryMiB();
        }

        @Override
        public void close() {
            tokens.close();
            if (ownTokens != null) {
                ownTokens.close();
            }
        }
    }

    /**
     * Waits for what a step needs; a run that may use fewer processors than the step wants gets those.
     *
     * @param stepMemoryMiB what the protocol asks for; what the user asked for the run goes before it
     */
    Grant acquire(String step, int processors, long stepMemoryMiB) throws JobException, InterruptedException {
        int wanted = own == null ? processors : Math.min(processors, own.processors());
        Tokens ownTokens = own == null ? null : own.acquire(wanted, 0);
        Tokens tokens = null;
        try {
            tokens = shared.acquire(wanted, memoryMiB > 0 ? memoryMiB : stepMemoryMiB);
            return new Grant(tokens, ownTokens);
        } catch (JobException e) {
            throw new JobException("The step " + step + " cannot run: " + e.getMessage(), e);
        } finally {
            if (tokens == null && ownTokens != null) {
                ownTokens.close();
            }
        }
    }
}
