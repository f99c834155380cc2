/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import org.eclipse.emf.ecore.EClass;
import org.firn.protocol.DataHeader;

/** Shows one kind of data object. Chosen by type and never by protocol, so that outputs of any plug-in are shown. */
public interface DataFigures {

    /** Data objects of this type and its subtypes are shown, unless there is something for a closer type. */
    EClass type();

    /**
     * Draws.
     *
     * @param data the data object
     * @param figures receives figures, notes and key figures
     * @throws IOException when a file is missing or cannot be read; what was drawn before stays
     */
    void draw(DataHeader data, Figures figures) throws IOException;
}
