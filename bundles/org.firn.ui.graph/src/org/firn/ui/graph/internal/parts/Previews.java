/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;

/** Small pictures of the outputs of runs. For the thread of the screen. */
public interface Previews {
    /** There are none. */
    Previews NONE = new Previews() {
        @Override
        public @Nullable Image of(int run, Runnable whenThere) {
            return null;
        }

        @Override
        public void forget(int run) {}
    };

    /**
     * A picture of what a run has made, about 64 pixels wide, which stays its giver's.
     *
     * @param whenThere run, if there is none yet, when there is one
     * @return null for none, or none yet
     */
    @Nullable
    Image of(int run, Runnable whenThere);

    /** A run makes something else now. */
    void forget(int run);
}
