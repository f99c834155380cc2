/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.io.IOException;
import java.util.List;

/**
 * The plots of a data object. Methods but {@link #kinds} read files, so they are called on threads that may wait; one
 * at a time.
 */
public interface PlotSource extends AutoCloseable {

    /** The names of the plots that there are, that shown first at the beginning; at least one. */
    List<String> kinds();

    /**
     * What a plot can be drawn for, such as the micrographs; the plot shows one of them.
     *
     * @return names, each once; none for a plot of all together
     */
    List<String> items(String kind) throws IOException;

    /**
     * A plot.
     *
     * @param kind one of {@link #kinds}
     * @param item one of {@link #items}; empty when there are none
     * @return never null; a plot with a note when there is nothing to be seen yet
     * @throws IOException if the data cannot be read; the message says which file and why
     */
    Plot plot(String kind, String item) throws IOException;

    /**
     * Looks for data that was written since.
     *
     * @return whether the plots may have changed
     */
    boolean refresh() throws IOException;

    @Override
    void close() throws IOException;
}
