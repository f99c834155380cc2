/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;

/** Movies: only their number, since single frames show nothing but noise. */
final class MovieFigures implements DataFigures {

    @Override
    public EClass type() {
        return DataPackage.Literals.MOVIE_SET;
    }

    @Override
    public void draw(DataHeader data, Figures figures) {
        figures.count(KeyFigures.Kind.MOVIES, data);
    }
}
