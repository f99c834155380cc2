/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

/** What can be done with the chosen items of a gallery. Called by the thread of the screen; must not wait. */
public interface GalleryActions {

    /**
     * Makes a run that keeps some items.
     *
     * @param ids of the items to keep, in the order of the table
     * @param chosen true when these were chosen by the user, false when they are all the others
     */
    void keep(long[] ids, boolean chosen);

    /** Opens an item by itself, for example with another viewer. */
    default void open(long id) {}
}
