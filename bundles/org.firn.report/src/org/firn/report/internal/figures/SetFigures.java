/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;

/** Sets that nothing closer is known of, such as those of plug-ins: the first items as a table. */
final class SetFigures implements DataFigures {
    private static final int MOST_ROWS = 5;
    private static final int MOST_COLUMNS = 8;
    private static final int LONGEST_TEXT = 40;

    @Override
    public EClass type() {
        return DataPackage.Literals.ITEM_SET;
    }

    @Override
    public void draw(DataHeader data, Figures figures) throws IOException {
        try (ItemTable table = figures.open(data)) {
            String[] columns =
                    table.schema().names().stream().limit(MOST_COLUMNS).toArray(String[]::new);
            RowPage rows = table.page(0, MOST_ROWS, columns);
            Markup body = new Markup();
            body.open("div", "class", "scroll").open("table").open("thead").open("tr");
            for (ColumnSpec column : rows.columns()) {
                String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
                body.element("th", column.name() + unit, "scope", "col", "title", column.documentation());
            }
            body.close().close().open("tbody");
            for (int row = 0; row < rows.size(); row++) {
                body.open("tr");
                for (int column = 0; column < columns.length; column++) {
                    body.element("td", Words.shorten(rows.getText(row, column), LONGEST_TEXT));
                }
                body.close();
            }
            body.close().close().close();
            figures.wideFigure(
                    body,
                    "The first " + Words.count(rows.size(), "item", "items") + " of " + Words.count(table.size())
                            + " in " + data.name() + ".");
        }
    }
}
