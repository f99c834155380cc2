/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.Arrays;
import org.firn.tables.ItemTable;

/** The number of particles of each class, the largest first. */
final class ClassSizePlot {

    private ClassSizePlot() {}

    static Plot draw(ItemTable table) {
        String title = "Sizes of the classes";
        if (!table.schema().has("size")) {
            return Plot.empty(title, "The table " + table.file() + " has no column size.");
        }
        double[] ascending = Arrays.stream(table.doubles("size"))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double[] ranks = new double[ascending.length];
        double[] sizes = new double[ascending.length];
        Arrays.setAll(ranks, i -> i + 1.0);
        Arrays.setAll(sizes, i -> ascending[ascending.length - 1 - i]);
        long all = (long) Arrays.stream(sizes).sum();
        long empty = Arrays.stream(sizes).filter(size -> size == 0).count();
        return Plot.of(title, Axis.counts("Rank of the class"), Axis.counts("Particles"))
                .with(Series.bars("", ranks, sizes, 0.8))
                .withNote(NumberText.count(all) + " particles in " + NumberText.count(sizes.length) + " classes"
                        + (empty > 0 ? ", " + NumberText.count(empty) + " of them empty" : ""));
    }
}
