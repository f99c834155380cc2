/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.firn.tables.ColumnSpec;
import org.firn.ui.viewer.plot.PlotWidget;
import org.firn.viewer.plot.Plot;
import org.firn.viewer.plot.Range;
import org.firn.viewer.table.SetModel;
import org.firn.viewer.table.SetSummaries;

/** What the rows of a table come to: statistics and histogram of a column, and two columns against each other. */
final class SummaryPanel extends Composite {
    private final SetModel model;
    private final SetSummaries summaries;
    private final TabFolder tabs;
    private final Combo column;
    private final Combo other;
    private final StatisticsTable statistics;
    private final PlotWidget histogram;
    private final PlotWidget scatter;
    private final Button subset;
    private Optional<Range> range = Optional.empty();
    private long newest;

    /** @param makeSubset is given the column and the range that a subset is wanted of */
    SummaryPanel(Composite parent, SetModel model, BiConsumer<ColumnSpec, Range> makeSubset) {
        super(parent, SWT.NONE);
        this.model = model;
        this.summaries = new SetSummaries(model);
        setLayout(bare(2));
        column = choice(this, "Column");
        tabs = new TabFolder(this, SWT.TOP);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        statistics = new StatisticsTable(tabs);
        tab("Statistics", statistics);
        Composite page = new Composite(tabs, SWT.NONE);
        page.setLayout(bare(1));
        histogram = new PlotWidget(page, Plot.empty("Histogram", "Reading …"));
        histogram.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        subset = new Button(page, SWT.PUSH);
        subset.setText("Make &Subset of Range");
        subset.setToolTipText("Drag over the histogram to choose a range of values");
        subset.setEnabled(false);
        subset.addListener(
                SWT.Selection, event -> range.ifPresent(wanted -> makeSubset.accept(chosen(column), wanted)));
        histogram.chooseRanges(this::rangeChosen);
        tab("Histogram", page);
        Composite plane = new Composite(tabs, SWT.NONE);
        plane.setLayout(bare(2));
        other = choice(plane, "Against");
        scatter = new PlotWidget(plane, Plot.empty("Scatter", "Reading …"));
        scatter.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        tab("Scatter", plane);
        column.addListener(SWT.Selection, event -> columnChosen());
        other.addListener(SWT.Selection, event -> compute());
        tabs.addListener(SWT.Selection, event -> compute());
        select(first());
    }

    private static GridLayout bare(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    private Combo choice(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label + ":");
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.setToolTipText(label);
        model.schema().names().forEach(combo::add);
        combo.select(Math.min(combo.getItemCount() - 1, model.schema().indexOf(first().name()) + 1));
        return combo;
    }

    private void tab(String name, Composite content) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(name);
        item.setControl(content);
    }

    /** A column that says something: the first number that is not a name. */
    private ColumnSpec first() {
        List<ColumnSpec> columns = model.schema().columns();
        return columns.stream().filter(one -> one.type().isReal()).findFirst().orElse(columns.get(columns.size() - 1));
    }

    private ColumnSpec chosen(Combo combo) {
        return model.schema().column(Math.max(0, combo.getSelectionIndex()));
    }

    /** Shows another column. */
    void select(ColumnSpec wanted) {
        int index = model.schema().indexOf(wanted.name());
        if (column.getSelectionIndex() != index) {
            column.select(index);
            columnChosen();
        }
    }

    private void columnChosen() {
        histogram.choose(null);
        compute();
    }

    private void rangeChosen(Optional<Range> chosen) {
        range = chosen;
        subset.setEnabled(chosen.isPresent());
    }

    /** Computes what is in front; called when the rows have changed, too. */
    void compute() {
        newest++;
        switch (tabs.getSelectionIndex()) {
            case 0 -> show(summaries.statistics(chosen(column)), statistics::show, statistics::say);
            case 1 ->
                show(
                        summaries.histogram(chosen(column)),
                        histogram::show,
                        text -> histogram.show(Plot.empty("Histogram", text)));
            case 2 ->
                show(
                        summaries.scatter(chosen(column), chosen(other)),
                        scatter::show,
                        text -> scatter.show(Plot.empty("Scatter", text)));
            default -> {}
        }
    }

    /** Shows a result when it comes, unless another one was asked for since. */
    private <T> void show(CompletableFuture<T> result, Consumer<T> show, Consumer<String> say) {
        long number = newest;
        result.whenComplete((value, failure) -> {
            if (isDisposed()) {
                return;
            }
            getDisplay().asyncExec(() -> {
                if (isDisposed() || number != newest) {
                    return;
                }
                if (failure == null) {
                    show.accept(value);
                } else {
                    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
                    say.accept(String.valueOf(cause.getMessage()));
                }
            });
        });
    }
}
