/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/** The work on one item. */
@FunctionalInterface
public interface ItemAction {

    /**
     * Handles one item. Runs in a worker thread, several items at once.
     *
     * @throws Exception if the item fails: it is recorded with the reason, and the run goes on until too many have
     *     failed
     */
    void process(ItemContext item) throws Exception;
}
