/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A link between two nodes. */
public final class LinkFigure extends PolylineConnection {
    private final String text;

    /**
     * @param colour that of the type of what goes through it
     * @param isWait whether nothing goes through it: one run waits for the other
     * @param text what it links, for the tool tip
     */
    public LinkFigure(Color colour, boolean isWait, String text) {
        this.text = text;
        setForegroundColor(colour);
        setLineWidth(2);
        if (isWait) {
            setLineStyle(SWT.LINE_DASH);
        }
    }

    /** Shows whether it is selected. */
    public void setSelected(boolean isSelected) {
        setLineWidth(isSelected ? 4 : 2);
    }

    @Override
    public IFigure getToolTip() {
        return new Label(text);
    }
}
