/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;

/** What the work on one item is given. Its rows are published together, when the item's action has ended well. */
public interface ItemContext extends StepContext {

    /** The item's id in the input set, or that of the {@link ItemSource}. */
    long id();

    /** What the user calls it. */
    String name();

    /** The item's row; for an {@link ItemSource} it has only the id. */
    ItemRow row();

    /** The source; only in a stage made by {@link Plan#forEach}. */
    ItemSource source();

    /**
     * The rows of another input that belong to this item, in their order; none when it has none, or when nothing is
     * linked to that input.
     *
     * @param input an input named by {@link ItemStage#joins}
     */
    List<ItemRow> joined(String input);

    /**
     * Rejects the item without failing: it is recorded with the reason, gives no rows, and does not count as a failure.
     */
    void reject(String reason);
}
