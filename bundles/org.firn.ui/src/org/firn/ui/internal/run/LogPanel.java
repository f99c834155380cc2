/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.firn.repository.RunDirectory;

/** The log of a run while it is written, with a search. It looks for news once a second while it is visible. */
public final class LogPanel extends Composite {
    private static final int MOST_CHARACTERS = 4_000_000;

    private final ScheduledExecutorService clock;
    private final Display display;
    private final Combo which;
    private final Text search;
    private final Button follow;
    private final StyledText text;
    private @Nullable RunDirectory directory;
    private @Nullable ScheduledFuture<?> looking;
    private long version;
    private volatile boolean visible;

    /** @param clock reads, on a thread that may wait */
    public LogPanel(Composite parent, ScheduledExecutorService clock) {
        super(parent, SWT.NONE);
        this.clock = clock;
        display = parent.getDisplay();
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(this);
        which = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        which.setItems("Output", "Errors");
        which.select(0);
        which.addListener(SWT.Selection, event -> restart());
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search (Enter: next)");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(search);
        search.addListener(SWT.DefaultSelection, event -> find());
        follow = new Button(this, SWT.CHECK);
        follow.setText("Follow");
        follow.setToolTipText("Keep the newest lines in sight");
        follow.setSelection(true);
        text = new StyledText(this, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(text);
        addListener(SWT.Dispose, event -> stop());
    }

    /** Shows the log of a run. */
    public void show(RunDirectory of) {
        if (!of.equals(directory)) {
            directory = of;
            restart();
        }
    }

    private void restart() {
        stop();
        text.setText("");
        RunDirectory of = directory;
        if (of != null) {
            long mine = ++version;
            LogTail tail = new LogTail(which.getSelectionIndex() == 0 ? of.stdout() : of.stderr());
            visible = true;
            looking = clock.scheduleWithFixedDelay(() -> look(tail, mine), 0, 1, TimeUnit.SECONDS);
        }
    }

    private void stop() {
        ScheduledFuture<?> present = looking;
        if (present != null) {
            present.cancel(false);
        }
    }

    private void look(LogTail tail, long mine) {
        if (display.isDisposed()) {
            return;
        }
        if (!visible) {
            display.asyncExec(() -> visible = !isDisposed() && isVisible());
            return;
        }
        LogTail.News news;
        try {
            news = tail.read();
        } catch (IOException e) {
            news = new LogTail.News("The log cannot be read: " + e.getMessage() + "\n", true);
        }
        LogTail.News found = news;
        display.asyncExec(() -> {
            if (!isDisposed() && mine == version) {
                visible = isVisible();
                append(found);
            }
        });
    }

    private void append(LogTail.News news) {
        if (news.anew()) {
            text.setText(news.text());
        } else if (!news.text().isEmpty()) {
            if (text.getCharCount() > MOST_CHARACTERS) {
                text.replaceTextRange(0, text.getCharCount() / 2, "");
            }
            text.append(news.text());
        } else {
            return;
        }
        if (follow.getSelection()) {
            text.setTopIndex(text.getLineCount() - 1);
        }
    }

    private void find() {
        String wanted = search.getText();
        if (wanted.isEmpty()) {
            return;
        }
        follow.setSelection(false);
        String all = text.getText().toLowerCase(Locale.ROOT);
        String sought = wanted.toLowerCase(Locale.ROOT);
        int at = all.indexOf(sought, text.getSelection().y);
        if (at < 0) {
            at = all.indexOf(sought);
        }
        if (at >= 0) {
            text.setSelection(at, at + wanted.length());
            text.showSelection();
        }
    }
}
