/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Above a graph: search, status line, tools. */
final class GraphToolbar {
    private final Composite bar;
    private final Label status;
    private @Nullable SearchField search;
    private String rest = "";
    private int runs = -1;

    GraphToolbar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new GridLayout(4, false));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        status = new Label(bar, SWT.NONE);
    }

    void fill(GraphActions actions, Function<String, List<Integer>> find, IntConsumer go) {
        SearchField field = new SearchField(bar, find, go);
        search = field;
        GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        wide.widthHint = bar.getFont().getFontData()[0].getHeight() * 22;
        field.field().setLayoutData(wide);
        field.count().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        status.moveBelow(field.count());
        status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        tool(tools, "Lay out", actions.named("Lay out"));
        tool(tools, "Fit", actions.named("Fit into the window"));
        tool(tools, "100 %", actions.named("Zoom to 100 %"));
        tool(tools, "\u2212", actions.named("Zoom out"));
        tool(tools, "+", actions.named("Zoom in"));
    }

    private static void tool(ToolBar tools, String text, GraphAction action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(action.text());
        item.addListener(SWT.Selection, event -> action.run());
    }

    void find() {
        SearchField field = search;
        if (field != null) {
            field.field().setFocus();
            field.field().selectAll();
        }
    }

    /** Says something until there is something else to be said; an empty text brings back what is always said. */
    void say(String text) {
        status.setText(text.isEmpty() ? rest : text.lines().findFirst().orElse(""));
        status.setToolTipText(text);
    }

    void count(int nodes) {
        if (runs != nodes) {
            runs = nodes;
            selected(0, "");
        }
    }

    void selected(int count, String one) {
        if (count == 0) {
            rest = runs == 0
                    ? "Drag protocols from the catalogue onto the graph"
                    : runs + (runs == 1 ? " run" : " runs");
        } else {
            rest = count == 1 ? one : count + " selected";
        }
        say("");
    }
}
