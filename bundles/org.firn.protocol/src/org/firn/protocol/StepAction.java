/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/** The work of one step. */
@FunctionalInterface
public interface StepAction {

    /**
     * Does the work. Runs in a worker thread; asks {@link StepContext#isCancelled()} between pieces of long work.
     *
     * @throws Exception if it fails; a {@link ProtocolException} is shown to the user as it is
     */
    void run(StepContext step) throws Exception;
}
