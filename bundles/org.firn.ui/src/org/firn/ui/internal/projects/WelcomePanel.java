/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What is seen when no project is open: how to begin, the projects that were used last, and the first steps. */
final class WelcomePanel extends Composite {
    private static final int TEXT_IN_CHARACTERS = 32;
    private static final int MARGIN_IN_LINES = 2;
    private static final List<String> STEPS = List.of(
            "Run the demo. It simulates the movies of an electron microscope and takes them to 2D class averages, "
                    + "in some minutes. Nothing has to be downloaded.",
            "Look at the graph. Every box is a run: its colour tells how far it is, and the links tell where its data "
                    + "come from.",
            "Choose a box. Its form is on the right, and beside the form what it did, its log and its outputs.",
            "Open an output, to see it as images, as a table or as plots.",
            "Change a parameter and run again: only what it makes a difference to is done anew. Everything can be "
                    + "undone.",
            "Close the window when you like. Runs go on without it, and are here when you come back.");

    private final WelcomeActions actions;
    private final ScrolledComposite scrolled;
    private final Composite page;
    private final Composite recent;
    private final int character;

    WelcomePanel(Composite parent, WelcomeActions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        setLayout(new FillLayout());
        scrolled = new ScrolledComposite(this, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        page = coloured(new Composite(scrolled, SWT.NONE));
        coloured(scrolled).setContent(page);
        GC gc = new GC(page);
        character = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN_IN_LINES * line, MARGIN_IN_LINES * line)
                .spacing(3 * line, line / 2)
                .applyTo(page);
        title();
        Composite begin = column("Begin");
        Composite steps = column("First steps");
        begin(begin);
        heading(begin, "Projects used last").setLayoutData(space(line));
        recent = coloured(new Composite(begin, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .spacing(2 * character, line / 4)
                .applyTo(recent);
        steps(steps, line);
        show(List.of());
    }

    private static <C extends Control> C coloured(C control) {
        control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        return control;
    }

    private static Object space(int line) {
        return GridDataFactory.fillDefaults().indent(0, line).create();
    }

    private void title() {
        Label title = coloured(new Label(page, SWT.NONE));
        title.setFont(JFaceResources.getHeaderFont());
        title.setText("Welcome to Firn");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        Label sentence = coloured(new Label(page, SWT.NONE));
        sentence.setText("Design, run and judge the processing of cryo-electron microscopy images.");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(sentence);
    }

    private Composite column(String name) {
        Composite column = coloured(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(column);
        heading(column, name);
        return column;
    }

    private Label heading(Composite parent, String text) {
        Label heading = coloured(new Label(parent, SWT.NONE));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        heading.setText(text);
        return heading;
    }

    private void begin(Composite parent) {
        Composite rows = coloured(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * character, 6).applyTo(rows);
        button(rows, "&Run the demo\u2026", "From simulated movies to class averages", actions::demo);
        button(rows, "&New project\u2026", "Empty, or from a workflow", actions::create);
        button(rows, "&Open project\u2026", "One that is in a folder already", actions::openOther);
    }

    private static void button(Composite parent, String text, String explanation, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        GridDataFactory.fillDefaults().applyTo(button);
        Label label = coloured(new Label(parent, SWT.NONE));
        label.setText(explanation);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    private void steps(Composite parent, int line) {
        Composite rows = coloured(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .spacing(character, line / 2)
                .applyTo(rows);
        for (int step = 0; step < STEPS.size(); step++) {
            Label number = coloured(new Label(rows, SWT.NONE));
            number.setText(step + 1 + ".");
            GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(number);
            Label text = coloured(new Label(rows, SWT.WRAP));
            text.setText(STEPS.get(step));
            GridDataFactory.fillDefaults()
                    .hint(TEXT_IN_CHARACTERS * character, SWT.DEFAULT)
                    .applyTo(text);
        }
    }

    /** Shows other projects. */
    void show(List<RecentProject> projects) {
        for (Control child : recent.getChildren()) {
            child.dispose();
        }
        for (RecentProject project : projects) {
            Link link = coloured(new Link(recent, SWT.NONE));
            link.setText("<a>" + escaped(project.name()) + "</a>");
            link.setToolTipText(project.directory().toString());
            link.addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(event -> actions.open(project.directory())));
            coloured(new Label(recent, SWT.NONE)).setText(project.details());
        }
        if (projects.isEmpty()) {
            coloured(new Label(recent, SWT.NONE)).setText("None yet.");
        }
        page.layout(true, true);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** Names are not marked up: an ampersand would be a mnemonic, and angle brackets a link. */
    private static String escaped(String name) {
        return name.replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a');
    }

    @Override
    public boolean setFocus() {
        return page.setFocus();
    }
}
