/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.text;

import java.io.IOException;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.firn.viewer.plot.NumberText;
import org.firn.viewer.text.TextModel;

/** A text file that can be searched: Ctrl+F, Enter or F3 for the next place, Shift with them for the one before. */
public final class TextPanel extends Composite {
    private final TextModel model;
    private final Text search;
    private final StyledText text;
    private final Label status;

    /** Shows a file. */
    public TextPanel(Composite parent, TextModel model) {
        super(parent, SWT.NONE);
        this.model = model;
        setLayout(new GridLayout(3, false));
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search");
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button wrap = new Button(this, SWT.CHECK);
        wrap.setText("&Wrap Lines");
        Button again = new Button(this, SWT.PUSH);
        again.setText("&Reload");
        text = new StyledText(this, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        status = new Label(this, SWT.NONE);
        status.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false, 3, 1));
        wrap.addListener(SWT.Selection, event -> text.setWordWrap(wrap.getSelection()));
        again.addListener(SWT.Selection, event -> load());
        search.addListener(SWT.DefaultSelection, event -> find((event.stateMask & SWT.SHIFT) == 0, false));
        search.addListener(SWT.Modify, event -> find(true, true));
        search.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.KeyDown, this::pressed);
        load();
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.F3) {
            find((event.stateMask & SWT.SHIFT) == 0, false);
        } else if (event.keyCode == 'f' && (event.stateMask & SWT.MOD1) != 0) {
            search.setFocus();
            search.selectAll();
        }
    }

    private void load() {
        status.setText("Reading " + model.file() + " …");
        model.read().whenComplete((content, failure) -> {
            if (!isDisposed()) {
                getDisplay().asyncExec(() -> show(content, failure));
            }
        });
    }

    private void show(TextModel.@Nullable Content content, @Nullable Throwable failure) {
        if (isDisposed()) {
            return;
        }
        if (content == null) {
            Throwable cause = failure;
            while (cause != null && cause.getCause() != null && !(cause instanceof IOException)) {
                cause = cause.getCause();
            }
            status.setText(cause == null ? "" : String.valueOf(cause.getMessage()));
            return;
        }
        text.setText(content.text());
        String lines = NumberText.count(text.getLineCount()) + " lines";
        status.setText(
                content.skippedBytes() == 0
                        ? model.file() + ", " + lines
                        : model.file() + ", the last " + lines + "; the file is too long to be shown as a whole");
    }

    /** @param here whether the place that is marked now will do, as while the word is still typed */
    private void find(boolean forwards, boolean here) {
        String wanted = search.getText();
        int from = forwards && !here ? text.getSelection().x + 1 : text.getSelection().x;
        OptionalInt found = TextModel.find(text.getText(), wanted, from, forwards);
        found.ifPresent(at -> {
            text.setSelection(at, at + wanted.length());
            text.showSelection();
        });
        boolean isMissing = found.isEmpty() && !wanted.isEmpty();
        search.setForeground(isMissing ? getDisplay().getSystemColor(SWT.COLOR_RED) : null);
        search.setToolTipText(isMissing ? "Not found" : null);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
