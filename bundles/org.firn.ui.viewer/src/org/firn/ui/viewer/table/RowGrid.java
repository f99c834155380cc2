/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.firn.repository.Subscription;
import org.firn.tables.ColumnSpec;
import org.firn.viewer.table.CellFormat;
import org.firn.viewer.table.RowChoice;
import org.firn.viewer.table.SetModel;
import org.firn.viewer.table.SortKey;

/**
 * The rows of a set. The table has only as many items as are seen, and a slider of its own says which rows they show: a
 * virtual table of the toolkit keeps something for every row, which takes seconds and hundreds of megabytes for
 * millions.
 */
final class RowGrid extends Composite {
    private static final int WIDEST = 60;
    private static final int SLIDER_STEPS = 1 << 30;

    private final SetModel model;
    private final RowChoice choice = new RowChoice();
    private final Table table;
    private final Slider slider;
    private final UiUpdate fill;
    private final RowKeys keys;
    private final List<Runnable> choiceListeners = new ArrayList<>();
    private List<ColumnSpec> shown = List.of();
    private Consumer<ColumnSpec> onColumn = column -> {};
    private int[] longest = {};
    private long top;

    /** @param said is told in a sentence what was copied, or why not */
    RowGrid(Composite parent, SetModel model, Consumer<String> said) {
        super(parent, SWT.NONE);
        this.model = model;
        setLayout(bare());
        table = new Table(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.H_SCROLL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        slider = new Slider(this, SWT.VERTICAL);
        slider.setLayoutData(new GridData(SWT.END, SWT.FILL, false, true));
        fill = new UiUpdate(this, this::fill);
        Subscription pages = model.onPage(first -> fill.request());
        addListener(SWT.Dispose, event -> pages.close());
        slider.addListener(SWT.Selection, event -> scrollTo(slider.getSelection() * rowsAStep()));
        table.addListener(SWT.Resize, event -> arrange());
        table.addListener(SWT.MouseVerticalWheel, this::wheel);
        table.addListener(SWT.Selection, this::clicked);
        table.addListener(SWT.MouseDown, event -> columnAt(event.x, event.y).ifPresent(onColumn));
        keys = new RowKeys(this, said);
        showColumns();
    }

    private static GridLayout bare() {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        return layout;
    }

    Table table() {
        return table;
    }

    RowChoice choice() {
        return choice;
    }

    SetModel model() {
        return model;
    }

    void onChoice(Runnable listener) {
        choiceListeners.add(listener);
    }

    /** Says which column is clicked on. */
    void onColumn(Consumer<ColumnSpec> listener) {
        onColumn = listener;
    }

    /** Shows what the model shows now. */
    void show(boolean rowsChanged) {
        if (rowsChanged) {
            choice.clear();
            choiceChanged();
        }
        if (!shown.equals(model.columns())) {
            showColumns();
        }
        showOrder();
        arrange();
    }

    private void showColumns() {
        table.setRedraw(false);
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        shown = model.columns();
        for (ColumnSpec spec : shown) {
            CellFormat format = new CellFormat(spec);
            TableColumn column = new TableColumn(table, format.isRightAligned() ? SWT.RIGHT : SWT.LEFT);
            column.setText(format.heading());
            column.setToolTipText(spec.documentation().isEmpty() ? spec.name() : spec.documentation());
            column.setMoveable(true);
            column.setData(spec);
            column.addListener(SWT.Selection, event -> sort(spec, (event.stateMask & SWT.MOD1) != 0));
        }
        // the toolkit widens the last column to the edge, which would tear numbers from their neighbours
        new TableColumn(table, SWT.LEFT);
        longest = new int[shown.size()];
        table.setRedraw(true);
        showOrder();
    }

    private void showOrder() {
        List<SortKey> order = model.query().order();
        TableColumn first = null;
        for (TableColumn column : table.getColumns()) {
            if (!order.isEmpty()
                    && column.getData() instanceof ColumnSpec spec
                    && spec.name().equals(order.get(0).column())) {
                first = column;
            }
        }
        table.setSortColumn(first);
        table.setSortDirection(first == null ? SWT.NONE : order.get(0).descending() ? SWT.DOWN : SWT.UP);
    }

    /** Ascending, descending, not at all; with Ctrl after what is sorted by already. */
    void sort(ColumnSpec column, boolean also) {
        List<SortKey> order = new ArrayList<>(also ? model.query().order() : List.of());
        order.removeIf(key -> key.column().equals(column.name()));
        Optional<SortKey> before = model.query().order().stream()
                .filter(key -> key.column().equals(column.name()))
                .findFirst();
        if (before.isEmpty() || !before.get().descending()) {
            order.add(new SortKey(column.name(), before.isPresent()));
        }
        model.show(model.query().sortedBy(order));
    }

    /** The rows that fit. */
    int visible() {
        int height = table.getClientArea().height - table.getHeaderHeight();
        return Math.max(1, height / Math.max(1, table.getItemHeight()));
    }

    private long rowsAStep() {
        return 1 + model.size() / SLIDER_STEPS;
    }

    private void arrange() {
        int rows = (int) Math.min(visible(), model.size());
        if (table.getItemCount() != rows) {
            table.setItemCount(rows);
        }
        int steps = (int) (model.size() / rowsAStep());
        boolean isLong = model.size() > visible();
        slider.setEnabled(isLong);
        slider.setValues(0, 0, Math.max(1, steps), Math.max(1, Math.min(visible(), steps)), 3, Math.max(1, visible()));
        scrollTo(top);
    }

    /** Shows a row as the first, or as near to that as there are rows. */
    void scrollTo(long place) {
        top = Math.max(0, Math.min(place, model.size() - visible()));
        slider.setSelection((int) (top / rowsAStep()));
        fill();
    }

    /** Scrolls as little as is needed to see a row. */
    void reveal(long place) {
        long least = place - visible() + 1;
        scrollTo(place < top ? place : Math.max(top, least));
    }

    /** Puts the rows that are chosen on the clipboard. */
    void copy() {
        keys.copy();
    }

    private void wheel(Event event) {
        event.doit = false;
        scrollTo(top - event.count);
    }

    private void fill() {
        boolean isLonger = false;
        for (int i = 0; i < table.getItemCount(); i++) {
            Optional<String[]> texts = model.row(top + i);
            isLonger |= texts.isPresent() && isLonger(texts.get());
            table.getItem(i).setText(texts.orElseGet(() -> blank(shown.size())));
        }
        if (isLonger) {
            widen();
        }
        prefetch();
        showChoice();
    }

    private static String[] blank(int columns) {
        String[] texts = new String[columns];
        Arrays.fill(texts, "");
        texts[0] = "…";
        return texts;
    }

    /** What comes next when the user scrolls on. */
    private void prefetch() {
        if (model.size() > visible()) {
            model.row(Math.max(0, top - SetModel.pageRows()));
            model.row(Math.min(model.size() - 1, top + visible() + SetModel.pageRows()));
        }
    }

    private boolean isLonger(String[] texts) {
        boolean isLonger = false;
        for (int i = 0; i < Math.min(texts.length, longest.length); i++) {
            isLonger |= texts[i].length() > longest[i];
            longest[i] = Math.max(texts[i].length(), longest[i]);
        }
        return isLonger;
    }

    /** Makes room for what is seen; what the user has made wider stays so. */
    private void widen() {
        GC gc = new GC(table);
        int letter = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        for (TableColumn column : Arrays.copyOf(table.getColumns(), shown.size())) {
            int width = gc.textExtent(column.getText()).x + 3 * letter;
            for (TableItem item : table.getItems()) {
                width = Math.max(width, gc.textExtent(item.getText(table.indexOf(column))).x);
            }
            int wanted = Math.min(width, WIDEST * letter) + 2 * letter;
            if (wanted > column.getWidth()) {
                column.setWidth(wanted);
            }
        }
        gc.dispose();
    }

    private void clicked(Event event) {
        long place = top + table.indexOf((TableItem) event.item);
        if ((event.stateMask & SWT.SHIFT) != 0) {
            choice.extendTo(place);
        } else if ((event.stateMask & SWT.MOD1) != 0) {
            choice.toggle(place);
        } else {
            choice.only(place);
        }
        choiceChanged();
    }

    /** Shows what is chosen, and tells. */
    void choiceChanged() {
        showChoice();
        choiceListeners.forEach(Runnable::run);
    }

    private void showChoice() {
        table.deselectAll();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (choice.contains(top + i)) {
                table.select(i);
            }
        }
    }

    private Optional<ColumnSpec> columnAt(int x, int y) {
        TableItem item = table.getItem(new Point(x, y));
        for (int i = 0; item != null && i < shown.size(); i++) {
            if (item.getBounds(i).contains(x, y)) {
                return Optional.of((ColumnSpec) table.getColumn(i).getData());
            }
        }
        return Optional.empty();
    }
}
