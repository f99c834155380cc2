/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.util.List;

/** What more is done when items are published. */
interface StagePublication {
    /** Items of a set that is complete: others see them when the run has finished. */
    StagePublication CLOSED = new StagePublication() {
        @Override
        public void published(List<HandledItem> batch) {}

        @Override
        public boolean tooManyFailed(ItemFailures failures, long total) {
            return total > 0 && failures.tooMany(total);
        }
    };

    /** Items are done with, and the rows of those that gave some are in the tables. */
    void published(List<HandledItem> batch) throws IOException;

    /**
     * Whether so many have failed that no further ones shall be begun.
     *
     * @param total how many there are; 0 when not known
     */
    boolean tooManyFailed(ItemFailures failures, long total);
}
