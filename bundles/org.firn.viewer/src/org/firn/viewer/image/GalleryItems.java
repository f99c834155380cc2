/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.FilterSyntaxException;

/** What a gallery shows. Thread-safe; the methods read files and must not be called from the UI thread. */
public interface GalleryItems extends Closeable {

    /** How many items there are. */
    int size();

    /** The columns by which items can be sorted. */
    List<String> columns();

    /**
     * Reads items.
     *
     * @param rows row numbers in any order
     * @return those items in that order
     * @throws IOException the table cannot be read
     */
    List<GalleryItem> read(long[] rows) throws IOException;

    /**
     * Finds which items to show, in which order.
     *
     * @param filter a condition over the columns; blank for all items
     * @param column to sort by; null for the order of the table
     * @param descending the greatest first
     * @return row numbers
     * @throws FilterSyntaxException the condition is not understood; says where
     * @throws IOException the table cannot be read
     */
    long[] order(String filter, @Nullable String column, boolean descending) throws FilterSyntaxException, IOException;

    /**
     * The ids of items.
     *
     * @param rows row numbers in any order
     * @throws IOException the table cannot be read
     */
    long[] ids(long[] rows) throws IOException;
}
