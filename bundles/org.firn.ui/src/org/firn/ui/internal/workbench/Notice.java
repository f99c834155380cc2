/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.workbench;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

/**
 * A few words in the lower right corner of the screen, which go by themselves and never take the keyboard away. The
 * newest lies above those before.
 */
final class Notice {
    private static final int SHOWN_MS = 12_000;
    private static final int WIDTH_IN_CHARACTERS = 48;

    private Notice() {}

    /**
     * Shows a notice.
     *
     * @param title such as the name of a project
     * @param chosen called when the user clicks on it
     */
    static Shell show(Display display, String title, String text, Runnable chosen) {
        Shell shell = new Shell(display, SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS);
        shell.setText(title);
        GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(shell);
        Label head = new Label(shell, SWT.NONE);
        head.setText(title);
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Label body = new Label(shell, SWT.WRAP);
        body.setText(text);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(width(shell), SWT.DEFAULT)
                .applyTo(body);
        for (Control control : new Control[] {shell, head, body}) {
            control.addListener(SWT.MouseUp, event -> {
                shell.dispose();
                chosen.run();
            });
        }
        shell.pack();
        place(shell);
        shell.setVisible(true);
        display.timerExec(SHOWN_MS, () -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        });
        return shell;
    }

    private static int width(Shell shell) {
        GC gc = new GC(shell);
        try {
            return (int) (WIDTH_IN_CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    private static void place(Shell shell) {
        Display display = shell.getDisplay();
        Shell active = display.getActiveShell();
        Monitor monitor = active == null ? display.getPrimaryMonitor() : active.getMonitor();
        Rectangle area = monitor.getClientArea();
        int margin = area.height / 40;
        shell.setLocation(
                area.x + area.width - shell.getSize().x - margin, area.y + area.height - shell.getSize().y - margin);
    }
}
