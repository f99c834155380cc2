/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.firn.tables.ColumnSpec;
import org.firn.tables.RowPage;

/**
 * Rows as text for the clipboard: columns parted by tabs, with headings, as spreadsheets take it.
 *
 * @param text a line for the headings and one for each row, as they are shown
 * @param rows how many rows there are in it; fewer than were chosen when those are too many for a clipboard
 */
public record RowText(String text, long rows) {
    /** More would make the clipboard, and whoever pastes it, slow. */
    public static final int MOST = 100_000;

    private static final int AT_A_TIME = 1000;

    /**
     * Reads rows, whether they are seen or not. Does not wait.
     *
     * @param spans the rows, from the top; after the first {@link #MOST} the others are left out
     * @return completed by a thread of the model's executor, exceptionally when the set cannot be read
     */
    public static CompletableFuture<RowText> of(SetModel model, List<RowChoice.Span> spans) {
        List<ColumnSpec> columns = model.columns();
        ShownRows rows = model.rows();
        return CompletableFuture.supplyAsync(() -> read(rows, columns, spans), model.executor());
    }

    private static RowText read(ShownRows rows, List<ColumnSpec> columns, List<RowChoice.Span> spans) {
        String[] names = columns.stream().map(ColumnSpec::name).toArray(String[]::new);
        List<CellFormat> formats = columns.stream().map(CellFormat::new).toList();
        StringBuilder text = new StringBuilder(String.join("\t", names)).append('\n');
        long count = 0;
        for (RowChoice.Span span : spans) {
            long end = Math.min(span.end(), span.first() + MOST - count);
            for (long place = span.first(); place < end; place += AT_A_TIME) {
                append(text, rows.page(place, (int) Math.min(AT_A_TIME, end - place), names), formats);
            }
            count += Math.max(0, end - span.first());
        }
        return new RowText(text.toString(), count);
    }

    private static void append(StringBuilder text, RowPage page, List<CellFormat> formats) {
        for (int i = 0; i < page.size(); i++) {
            int row = i;
            text.append(
                    formats.stream().map(format -> format.text(page, row)).collect(Collectors.joining("\t", "", "\n")));
        }
    }
}
