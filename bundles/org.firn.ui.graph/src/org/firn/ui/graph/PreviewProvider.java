/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.ImageData;

/** Makes small pictures of what runs have made. Called by a thread that may wait. */
@FunctionalInterface
public interface PreviewProvider {
    /** There are no pictures. */
    PreviewProvider NONE = run -> null;

    /**
     * A picture of the main output of a run, about 64 by 64 pixels.
     *
     * @param run the run's number
     * @return null when there is nothing to be seen; a failure counts as that
     */
    @Nullable
    ImageData preview(int run);
}
