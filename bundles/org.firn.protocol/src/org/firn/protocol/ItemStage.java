/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/** Describes a per-item stage; ends with {@link #process(ItemAction)}. */
public interface ItemStage {

    /** The only parameters that an item's result depends on. Without this call, it depends on all of them. */
    ItemStage uses(String... parameters);

    /** The only further inputs that an item's result depends on. Without this call: all. */
    ItemStage usesInputs(String... inputs);

    /** Values that the stage depends on, besides parameters. */
    ItemStage arguments(Object... arguments);

    /**
     * The rows of another input that belong to an item: those of which a column holds the item's id. Only they count
     * for the item, not the rest of that input. While that input grows, an item waits until its rows are there, or
     * until it is known that it has none.
     *
     * @param input the name of an input whose type is a set
     * @param column a column of it with ids of this stage's items, for example {@code micrograph.id}
     */
    ItemStage joins(String input, String column);

    /** The columns that name files whose content counts for the key; {@code image.file} without this call. */
    ItemStage readsFiles(String... columns);

    /** The steps or stages that must be done before the first item. */
    ItemStage after(Step... steps);

    /** What one item needs while it is handled. */
    ItemStage needs(int processors, long memoryMiB);

    /** The output sets that the items' rows go to. */
    ItemStage produces(String... outputs);

    /** Adds the stage to the plan. */
    Step process(ItemAction action);
}
