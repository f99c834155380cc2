/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.firn.engine.RunTimes;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.ui.internal.form.FormColours;
import org.firn.ui.project.ProjectSnapshot;

/** All that there is to see of one run, on tabs. Filled by {@link #show}; reads nothing itself but the log. */
public final class RunPanel extends Composite {
    private final BiConsumer<Integer, String> opener;
    private final Label title;
    private final Label state;
    private final Label problem;
    private final TabFolder tabs;
    private final Text summary;
    private final Text methods;
    private final Table data;
    private final Table steps;
    private final LogPanel log;
    private final Table files;
    private final Text commands;
    private @Nullable ProjectSnapshot shown;

    /**
     * An empty panel.
     *
     * @param clock reads logs, on a thread that may wait
     * @param opener shows an output, given by the number of its run and its name
     */
    public RunPanel(Composite parent, ScheduledExecutorService clock, BiConsumer<Integer, String> opener) {
        super(parent, SWT.NONE);
        this.opener = opener;
        GridLayoutFactory.swtDefaults().applyTo(this);
        title = label(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        state = label(null);
        problem = label(null);
        tabs = new TabFolder(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        summary = text("Summary");
        data = table("Data", "", "Name", "Type", "Items", "From");
        data.addListener(SWT.DefaultSelection, event -> open());
        methods = text("Methods");
        steps = table("Steps", "Step", "Time", "Items", "Share");
        log = new LogPanel(tabs, clock);
        tab("Log", log);
        files = table("Files", "File", "Size");
        commands = text("Commands");
        title.setText("Select a run to see what it does.");
    }

    private Label label(@Nullable Font font) {
        Label label = new Label(this, SWT.WRAP);
        label.setFont(font);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void tab(String name, Control control) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(name);
        item.setControl(control);
    }

    private Text text(String name) {
        Composite place = new Composite(tabs, SWT.NONE);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        place.setLayout(layout);
        Text text = new Text(place, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        tab(name, place);
        return text;
    }

    private Table table(String name, String... columns) {
        Table table = new Table(tabs, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        for (String column : columns) {
            new TableColumn(table, column.equals("Size") || column.equals("Items") ? SWT.RIGHT : SWT.LEFT)
                    .setText(column);
        }
        tab(name, table);
        return table;
    }

    /** Shows what the snapshot says of a run; what was read of another run goes. */
    public void show(ProjectSnapshot project, RunSnapshot run) {
        boolean other = shown == null || !String.valueOf(run.number()).equals(getData());
        shown = project;
        setData(String.valueOf(run.number()));
        title.setText(run.label().equals(run.name()) ? run.name() : run.label() + "  (" + run.name() + ")");
        state.setText(RunWords.state(run, Instant.now()));
        boolean bad = run.phase() == RunSnapshot.Phase.FAILED || run.blocked() && !run.isDone();
        problem.setForeground(bad ? FormColours.error(problem) : null);
        problem.setText(run.message());
        ((GridData) problem.getLayoutData()).exclude = run.message().isEmpty();
        problem.setVisible(!run.message().isEmpty());
        fillData(project, run);
        if (other) {
            summary.setText("");
            methods.setText("");
            commands.setText("");
            steps.removeAll();
            files.removeAll();
        }
        layout();
    }

    private void fillData(ProjectSnapshot project, RunSnapshot run) {
        data.setRedraw(false);
        data.removeAll();
        for (LinkSnapshot link : run.setup().inputs()) {
            RunSnapshot source = project.run(link.source()).orElse(null);
            OutputSnapshot output = source == null
                    ? null
                    : source.outputs().stream()
                            .filter(one -> one.name().equals(link.output()))
                            .findFirst()
                            .orElse(null);
            row("input", link.input(), output, source == null ? "(deleted)" : source.label() + "." + link.output())
                    .setData(source == null ? null : new Output(source.number(), link.output()));
        }
        for (OutputSnapshot output : run.outputs()) {
            row("output", output.name(), output, "").setData(new Output(run.number(), output.name()));
        }
        pack(data);
        data.setRedraw(true);
    }

    /** What a row of the data leads to. */
    private record Output(int run, String name) {}

    private TableItem row(String kind, String name, @Nullable OutputSnapshot output, String from) {
        TableItem item = new TableItem(data, SWT.NONE);
        String size = output != null && output.isSet() ? String.format(Locale.ROOT, "%,d", output.size()) : "";
        item.setText(new String[] {kind, name, output == null ? "(not made yet)" : output.type(), size, from});
        return item;
    }

    private void open() {
        TableItem[] chosen = data.getSelection();
        if (chosen.length == 1 && chosen[0].getData() instanceof Output output) {
            opener.accept(output.run(), output.name());
        }
    }

    /** Shows what has been read of the run. */
    public void show(RunDetails details) {
        set(summary, details.summary().isEmpty() ? "Nothing to sum up yet." : String.join("\n", details.summary()));
        String cited = details.citations().stream().map(CitationText::of).collect(Collectors.joining("\n\n"));
        set(methods, details.methods() + (details.methods().isEmpty() || cited.isEmpty() ? "" : "\n\n") + cited);
        set(
                commands,
                details.commands().isEmpty()
                        ? "This run has called no program."
                        : String.join("\n\n", details.commands()));
        fillSteps(details.times());
        fillFiles(details.files());
        log.show(details.directory());
    }

    private static void set(Text text, String content) {
        if (!text.getText().equals(content)) {
            text.setText(content);
        }
    }

    private void fillSteps(RunTimes times) {
        steps.setRedraw(false);
        steps.removeAll();
        double all =
                times.steps().stream().mapToDouble(RunTimes.StepTime::seconds).sum();
        for (RunTimes.StepTime step : times.steps()) {
            new TableItem(steps, SWT.NONE).setText(new String[] {
                step.name(),
                RunWords.time(Duration.ofMillis((long) (1000 * step.seconds()))),
                step.items() == 0 ? "" : String.format(Locale.ROOT, "%,d", step.items()),
                all <= 0 ? "" : Math.round(100 * step.seconds() / all) + " %"
            });
        }
        pack(steps);
        steps.setRedraw(true);
    }

    private void fillFiles(List<RunDetails.RunFile> found) {
        files.setRedraw(false);
        files.removeAll();
        for (RunDetails.RunFile file : found) {
            new TableItem(files, SWT.NONE).setText(new String[] {file.path(), RunDetails.size(file.bytes())});
        }
        pack(files);
        files.setRedraw(true);
    }

    private static void pack(Table table) {
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }

    @Override
    public boolean setFocus() {
        return tabs.setFocus();
    }
}
