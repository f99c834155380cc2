/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field that goes to the first node found while the user types, and to the next with each return key. */
final class SearchField {
    private final Text field;
    private final Label count;
    private final Function<String, List<Integer>> search;
    private final IntConsumer go;
    private List<Integer> found = List.of();
    private int at;

    SearchField(Composite parent, Function<String, List<Integer>> search, IntConsumer go) {
        this.search = search;
        this.go = go;
        field = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        field.setMessage("Find runs");
        field.setToolTipText("Find runs by words of title, protocol, state or tags; Enter goes to the next");
        count = new Label(parent, SWT.NONE);
        field.addListener(SWT.Modify, event -> typed());
        field.addListener(SWT.DefaultSelection, event -> next());
    }

    /** The field itself. */
    Text field() {
        return field;
    }

    /** How many were found, and which of them is shown. */
    Label count() {
        return count;
    }

    private void typed() {
        found = search.apply(field.getText());
        at = 0;
        show();
    }

    private void next() {
        if (!found.isEmpty()) {
            at = (at + 1) % found.size();
            show();
        }
    }

    private void show() {
        if (found.isEmpty()) {
            count.setText(field.getText().isBlank() ? "" : "none");
        } else {
            count.setText((at + 1) + " of " + found.size());
            go.accept(found.get(at));
        }
        count.requestLayout();
    }
}
