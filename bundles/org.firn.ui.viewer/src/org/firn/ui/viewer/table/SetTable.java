/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.firn.repository.Subscription;
import org.firn.tables.ColumnSpec;
import org.firn.ui.viewer.ViewerSite;
import org.firn.viewer.plot.NumberText;
import org.firn.viewer.plot.Range;
import org.firn.viewer.table.FilterHistory;
import org.firn.viewer.table.Query;
import org.firn.viewer.table.SetModel;
import org.firn.viewer.table.SetSummaries;
import org.firn.viewer.table.SubsetRequest;

/**
 * A set as a table: any number of rows, sorted by a click on a heading, filtered by an expression, summarised at the
 * side. What is chosen can be made a subset, which is a run of the project.
 */
public final class SetTable extends Composite {
    private static final int REFRESH_MILLISECONDS = 1000;
    private static final int[] TABLE_AND_SUMMARY = {68, 32};

    private final SetModel model;
    private final ViewerSite site;
    private final FilterField filter;
    private final RowGrid grid;
    private final SummaryPanel summary;
    private final Label status;
    private final Button subset;
    private @Nullable Query shownQuery;
    private long shownTotal = -1;

    /** Shows a set. */
    public SetTable(Composite parent, SetModel model, ViewerSite site) {
        super(parent, SWT.NONE);
        this.model = model;
        this.site = site;
        setLayout(new GridLayout(1, false));
        Composite bar = bar();
        filter = new FilterField(
                bar, model.schema(), text -> model.show(model.query().where(text)));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Button columns = button(bar, "&Columns");
        Menu menu = new ColumnsMenu(columns, model).menu();
        columns.addListener(SWT.Selection, event -> menu.setVisible(true));
        subset = button(bar, "Make &Subset");
        subset.addListener(SWT.Selection, event -> makeSubset());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid = new RowGrid(sash, model, site::status);
        summary = new SummaryPanel(sash, model, this::makeSubset);
        sash.setWeights(TABLE_AND_SUMMARY);
        status = new Label(this, SWT.NONE);
        status.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        grid.onChoice(this::showStatus);
        grid.onColumn(summary::select);
        contextMenu();
        UiUpdate update = new UiUpdate(this, this::showNews);
        Subscription news = model.onChange(update::request);
        addListener(SWT.Dispose, event -> news.close());
        showNews();
        watch();
    }

    private Composite bar() {
        Composite bar = new Composite(this, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        bar.setLayout(layout);
        return bar;
    }

    private static Button button(Composite parent, String text) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        return button;
    }

    private void contextMenu() {
        Menu menu = new Menu(grid.table());
        item(menu, "Choose &All\tCtrl+A", () -> grid.choice().all(model.size()));
        item(menu, "&Invert Choice\tCtrl+I", () -> grid.choice().invert(model.size()));
        item(menu, "Choose &None", () -> grid.choice().clear());
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "&Copy\tCtrl+C", () -> grid.copy());
        item(menu, "Make &Subset", this::makeSubset);
        grid.table().setMenu(menu);
    }

    private void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> {
            action.run();
            grid.choiceChanged();
        });
    }

    /** A set that is being written grows on the screen. */
    private void watch() {
        if (model.isGrowing()) {
            getDisplay().timerExec(REFRESH_MILLISECONDS, () -> {
                if (!isDisposed()) {
                    model.refresh();
                    watch();
                }
            });
        }
    }

    private void showNews() {
        boolean isOtherQuery = !model.query().equals(shownQuery);
        boolean isOther = isOtherQuery || model.total() != shownTotal;
        if (isOtherQuery) {
            filter.show(model.query().filter());
        }
        shownQuery = model.query();
        shownTotal = model.total();
        grid.show(isOtherQuery);
        if (isOther) {
            summary.compute();
        }
        showStatus();
    }

    private void showStatus() {
        long chosen = grid.choice().count();
        String rows = model.size() == model.total()
                ? NumberText.count(model.total())
                : NumberText.count(model.size()) + " of " + NumberText.count(model.total());
        status.setText(rows + " rows; " + NumberText.count(chosen) + " selected"
                + (model.isGrowing() ? "; still being written" : "")
                + (model.isBusy() ? "; sorting and filtering …" : "")
                + (model.problem().isEmpty() ? "" : ". " + model.problem()));
        subset.setEnabled(
                site.canAddRuns() && (chosen > 0 || !model.query().filter().isEmpty()));
    }

    /** The rows that are chosen; all that the filter keeps when none is. */
    private void makeSubset() {
        if (grid.choice().count() == 0) {
            add(SubsetRequest.ofFilter(model.query().filter(), model.size()));
            return;
        }
        new SetSummaries(model).subset(grid.choice()).whenComplete((request, failure) -> {
            if (!isDisposed()) {
                getDisplay().asyncExec(() -> arrived(Optional.ofNullable(request), failure));
            }
        });
    }

    private void arrived(Optional<SubsetRequest> request, @Nullable Throwable failure) {
        if (!isDisposed()) {
            request.ifPresentOrElse(this::add, () -> site.status("No subset was made: " + failure));
        }
    }

    private void makeSubset(ColumnSpec column, Range range) {
        add(SubsetRequest.ofRange(model.query(), column, range));
    }

    private void add(SubsetRequest request) {
        request.request().ifPresentOrElse(site::addRun, () -> site.status(request.problem()));
    }

    /** The filters that were used last. */
    public FilterHistory history() {
        return filter.history();
    }

    /** Offers filters that were used before. */
    public void setHistory(FilterHistory history) {
        filter.setHistory(history);
    }

    @Override
    public boolean setFocus() {
        return grid.table().setFocus();
    }
}
