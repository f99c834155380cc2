/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.snapshot;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.firn.model.data.DataObject;

/**
 * An output of a run as it was at one moment.
 *
 * @param name its name in the run
 * @param type the name of its type
 * @param size the number of items of a set; -1 for what is no set
 */
public record OutputSnapshot(String name, String type, long size) {

    static OutputSnapshot of(DataObject output) {
        EStructuralFeature size = output.eClass().getEStructuralFeature("size");
        long items = size != null && output.eGet(size) instanceof Long count ? count : -1;
        return new OutputSnapshot(output.getName(), output.eClass().getName(), items);
    }

    /** Whether it is a set. */
    public boolean isSet() {
        return size >= 0;
    }
}
