/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer;

import java.io.IOException;
import java.util.concurrent.Executor;

/**
 * Makes what a viewer shows, without a screen. The class is named by the attribute {@code model} of a viewer and has a
 * public constructor without arguments.
 *
 * @param <M> the view-model; the widget of the viewer takes the same type, and closes it
 */
public interface ViewModelFactory<M extends AutoCloseable> {

    /**
     * Opens data. Called on a thread that may wait, never on that of the screen.
     *
     * @param data what to show; its type is one that the viewer accepts
     * @param executor where the model reads and computes later on; its threads may wait, and there are always
     *     more when all do
     * @return the model; the caller closes it
     * @throws IOException if the data cannot be shown; the message says which file, why, and what would help
     */
    M open(ViewedData data, Executor executor) throws IOException;
}
