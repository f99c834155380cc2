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
