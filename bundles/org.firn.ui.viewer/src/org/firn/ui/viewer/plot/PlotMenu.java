/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.firn.viewer.plot.PlotCsv;

/** The context menu of a plot. */
final class PlotMenu {

    private PlotMenu() {}

    static void create(PlotWidget widget) {
        Menu menu = new Menu(widget);
        MenuItem whole = item(menu, SWT.PUSH, "Show &All\tHome", () -> {
            widget.view().reset();
            widget.redraw();
        });
        MenuItem back = item(menu, SWT.PUSH, "Zoom &Back\tBackspace", () -> {
            widget.view().back();
            widget.redraw();
        });
        MenuItem ratios = item(
                menu,
                SWT.CHECK,
                "&Logarithmic Vertical Axis",
                () -> widget.setLogarithmic(!widget.view().plot().y().isLogarithmic()));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, "Copy &Picture\tCtrl+C", () -> copy(widget, false));
        item(menu, SWT.PUSH, "Copy &Values (CSV)\tCtrl+Shift+C", () -> copy(widget, true));
        menu.addListener(SWT.Show, event -> {
            whole.setEnabled(widget.view().isZoomed());
            back.setEnabled(widget.view().isZoomed());
            ratios.setSelection(widget.view().plot().y().isLogarithmic());
            ratios.setEnabled(!widget.view().plot().isEmpty());
        });
        widget.setMenu(menu);
    }

    private static MenuItem item(Menu menu, int style, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Puts the picture or the values on the clipboard. */
    static void copy(PlotWidget widget, boolean values) {
        Clipboard clipboard = new Clipboard(widget.getDisplay());
        Image picture = values ? null : widget.picture();
        try {
            Object content = picture == null ? PlotCsv.of(widget.view().plot()) : picture.getImageData();
            Transfer kind = picture == null ? TextTransfer.getInstance() : ImageTransfer.getInstance();
            clipboard.setContents(new Object[] {content}, new Transfer[] {kind});
        } finally {
            clipboard.dispose();
            if (picture != null) {
                picture.dispose();
            }
        }
    }
}
