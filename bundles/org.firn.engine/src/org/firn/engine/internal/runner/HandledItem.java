/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.ItemRows;
import org.firn.engine.internal.keys.Key;

/**
 * An item after its turn.
 *
 * @param item the item
 * @param key its key; null when it could not be made
 * @param result what became of it
 * @param rows what it gave, by output
 * @param reason why it failed or was rejected
 */
record HandledItem(Item item, @Nullable Key key, Result result, Map<String, ItemRows> rows, String reason) {

    /** What became of an item. */
    enum Result {
        /** It had been done before. */
        REUSED,
        /** It was done. */
        DONE,
        /** It is left out, with a reason. */
        REJECTED,
        /** It failed, with a reason. */
        FAILED,
        /** It was not finished, because the run ends. */
        SKIPPED
    }
}
