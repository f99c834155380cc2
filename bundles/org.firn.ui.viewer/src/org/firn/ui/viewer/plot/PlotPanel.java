/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.firn.ui.viewer.ViewerSite;
import org.firn.viewer.plot.Plot;
import org.firn.viewer.plot.PlotSource;

/** The plots of a data object: which plot, of which item, and the plot. */
public final class PlotPanel extends Composite {
    private static final int REFRESH_MILLISECONDS = 2000;

    private final PlotSource source;
    private final ViewerSite site;
    private final Combo kind;
    private final Combo item;
    private final Button before;
    private final Button after;
    private final PlotWidget plot;
    private long newest;

    /** Shows the first plot of the first item. */
    public PlotPanel(Composite parent, PlotSource source, ViewerSite site) {
        super(parent, SWT.NONE);
        this.source = source;
        this.site = site;
        setLayout(new GridLayout(6, false));
        kind = combo("Plot", SWT.READ_ONLY);
        source.kinds().forEach(kind::add);
        kind.select(0);
        item = combo("Of", SWT.READ_ONLY);
        before = button("◀", "The one before", -1);
        after = button("▶", "The next one", 1);
        plot = new PlotWidget(this, Plot.empty(source.kinds().get(0), "Reading …"));
        plot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 6, 1));
        kind.addListener(SWT.Selection, event -> showKind());
        item.addListener(SWT.Selection, event -> showPlot());
        showKind();
        getDisplay().timerExec(REFRESH_MILLISECONDS, this::watch);
    }

    private Combo combo(String name, int style) {
        new Label(this, SWT.NONE).setText(name + ":");
        Combo combo = new Combo(this, SWT.DROP_DOWN | style);
        combo.setToolTipText(name);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private Button button(String text, String tip, int step) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> {
            item.select(item.getSelectionIndex() + step);
            showPlot();
        });
        return button;
    }

    private void showKind() {
        String wanted = kind.getText();
        compute(() -> source.items(wanted), items -> {
            String shown = item.getText();
            item.setItems(items.toArray(String[]::new));
            item.select(Math.max(0, items.indexOf(shown)));
            showPlot();
        });
    }

    private void showPlot() {
        List<String> items = List.of(item.getItems());
        item.setEnabled(!items.isEmpty());
        before.setEnabled(item.getSelectionIndex() > 0);
        after.setEnabled(item.getSelectionIndex() < items.size() - 1);
        String wanted = kind.getText();
        String of = item.getText();
        compute(() -> source.plot(wanted, of), plot::show);
    }

    private void watch() {
        if (!isDisposed()) {
            // what was asked for before is still wanted, so this is no newer wish
            compute(newest, source::refresh, changed -> {
                if (changed) {
                    showKind();
                }
            });
            getDisplay().timerExec(REFRESH_MILLISECONDS, this::watch);
        }
    }

    /** Computes, one at a time, and shows the result unless another one was asked for since. */
    private <T> void compute(Callable<T> work, Consumer<T> show) {
        newest++;
        compute(newest, work, show);
    }

    private <T> void compute(long number, Callable<T> work, Consumer<T> show) {
        CompletableFuture.supplyAsync(() -> call(work), site.executor()).whenComplete((value, failure) -> {
            if (!isDisposed()) {
                getDisplay().asyncExec(() -> arrived(number, Optional.ofNullable(value), failure, show));
            }
        });
    }

    private <T> T call(Callable<T> work) {
        synchronized (source) {
            try {
                return work.call();
            } catch (IOException | RuntimeException e) {
                throw new CompletionException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private <T> void arrived(long number, Optional<T> value, @Nullable Throwable failure, Consumer<T> show) {
        if (isDisposed() || number != newest) {
            return;
        }
        if (failure != null) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            plot.show(Plot.empty(kind.getText(), String.valueOf(cause.getMessage())));
        }
        value.ifPresent(show);
    }

    @Override
    public boolean setFocus() {
        return plot.setFocus();
    }
}
