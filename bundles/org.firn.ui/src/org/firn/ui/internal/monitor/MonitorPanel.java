/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.firn.ui.internal.monitor.ActiveRuns.Entry;
import org.firn.viewer.host.HostReading;

/** All runs of all open projects that are at work or will be, and what the machine is busy with. */
final class MonitorPanel extends Composite {
    private static final int PERCENT = 100;

    private final Meters meters;
    private final Label summary;
    private final TableColumnLayout columns;
    private final TableViewer table;

    /** @param open gets the run that the user wants to see */
    MonitorPanel(Composite parent, Consumer<Entry> open) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(this);
        meters = new Meters(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(meters);
        summary = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Composite around = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(around);
        columns = new TableColumnLayout();
        around.setLayout(columns);
        table = new TableViewer(around, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        column("Project", 16, entry -> entry.project().snapshot().name());
        column("Run", 18, entry -> entry.run().label());
        column("State", 11, entry -> entry.run().state().toLowerCase(java.util.Locale.ROOT));
        column("Progress", 22, MonitorPanel::progress);
        column("At work", 9, entry -> duration(entry.since(Instant.now())));
        column("Left", 9, entry -> duration(entry.remaining(Instant.now())));
        table.addOpenListener(event -> {
            if (table.getStructuredSelection().getFirstElement() instanceof Entry entry) {
                open.accept(entry);
            }
        });
        showRuns(List.of());
    }

    private void column(String title, int characters, Function<Entry, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(characters, true));
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof Entry entry ? text.apply(entry) : "";
            }
        });
    }

    private static String progress(Entry entry) {
        String share =
                entry.share().map(done -> Math.round(done * PERCENT) + " %  ").orElse("");
        return share + entry.run().progress();
    }

    static String duration(Optional<Duration> time) {
        return time.map(given -> {
                    long seconds = Math.max(0, given.toSeconds());
                    if (seconds < 60) {
                        return seconds + " s";
                    }
                    if (seconds < 3600) {
                        return seconds / 60 + " min";
                    }
                    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
                })
                .orElse("");
    }

    /** Shows what is at work now. */
    void showRuns(List<Entry> entries) {
        long working = entries.stream()
                .filter(entry -> entry.run().started() != null && entry.run().ended() == null)
                .count();
        summary.setText(
                entries.isEmpty()
                        ? "No run is at work."
                        : working + " at work, " + (entries.size() - working) + " waiting");
        table.setInput(entries);
    }

    /** Shows what the machine is busy with. */
    void showHost(HostReading reading) {
        meters.show(reading);
    }

    @Override
    public boolean setFocus() {
        return table.getTable().setFocus();
    }
}
