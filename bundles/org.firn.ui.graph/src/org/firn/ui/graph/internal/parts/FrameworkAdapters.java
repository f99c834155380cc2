/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import java.util.Set;
import org.eclipse.gef.AccessibleAnchorProvider;
import org.eclipse.gef.AccessibleEditPart;

/**
 * The adapters that the editing framework asks its parts for and the parts have themselves. For all else it would ask
 * the platform at every move of the mouse, in vain, and there may be no platform.
 */
public final class FrameworkAdapters {
    private static final Set<Class<?>> NEEDED = Set.of(AccessibleAnchorProvider.class, AccessibleEditPart.class);

    private FrameworkAdapters() {}

    /** Whether a part has this adapter. */
    public static boolean isNeeded(Class<?> type) {
        return NEEDED.contains(type);
    }
}
