/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.tables.ItemTable;
import org.firn.viewer.ViewModelFactory;
import org.firn.viewer.ViewedData;

/** Makes the plots that belong to a type of set: resolution, drift, defocus, sizes of classes. */
public final class SetPlotsFactory implements ViewModelFactory<PlotSource> {

    @Override
    public PlotSource open(ViewedData data, Executor executor) throws IOException {
        EClass type = data.header().type();
        SetPlots plots = new SetPlots(ItemTable.open(data.table()));
        if (DataPackage.Literals.FSC_SET.isSuperTypeOf(type)) {
            return plots.with("Fourier shell correlation", (table, item) -> FscPlot.draw(table, data.header()));
        }
        if (DataPackage.Literals.MOTION_SET.isSuperTypeOf(type)) {
            return DriftPlots.add(plots, data.header());
        }
        if (DataPackage.Literals.CTF_SET.isSuperTypeOf(type)) {
            return new CtfPlots(data).add(plots);
        }
        if (DataPackage.Literals.CLASS_SET2_D.isSuperTypeOf(type)) {
            return plots.with("Sizes of the classes", (table, item) -> ClassSizePlot.draw(table));
        }
        plots.close();
        throw new IOException("There is no plot of a " + type.getName() + ". Open " + data.title() + " as a table: it"
                + " has a histogram of every column");
    }
}
