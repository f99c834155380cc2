/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.ui.graph.internal.model.Port;

/** Where links begin or end: a dot in the colour of its type, filled when there is a link. */
public final class PortFigure extends Figure {
    private final GraphTheme theme;
    private final Port port;
    private final boolean isInput;
    private boolean lit;

    PortFigure(GraphTheme theme, Port port, boolean isInput) {
        this.theme = theme;
        this.port = port;
        this.isInput = isInput;
    }

    /** What it shows. */
    public Port port() {
        return port;
    }

    /** Whether links end here; otherwise they begin. */
    public boolean isInput() {
        return isInput;
    }

    /** Shows that a link may be let go here. */
    public void setLit(boolean isLit) {
        if (lit != isLit) {
            lit = isLit;
            repaint();
        }
    }

    /** Whether it shows that a link may be let go here. */
    public boolean isLit() {
        return lit;
    }

    /** Made when it is asked for: most ports are never pointed at. */
    @Override
    public IFigure getToolTip() {
        String need = isInput && port.required() && !port.linked() ? ", must be linked" : "";
        return new Label((isInput ? "Input: " : "Output: ") + port.label() + " (" + port.typeNames() + need + ")");
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (graphics.getAbsoluteScale() < NodeFigure.TEXT_SCALE && !lit) {
            return;
        }
        Rectangle dot = getBounds().getCopy().shrink(lit ? 0 : 1, lit ? 0 : 1);
        if (lit) {
            graphics.setBackgroundColor(theme.type(port));
            graphics.fillOval(dot);
            return;
        }
        dot.width--;
        dot.height--;
        graphics.setBackgroundColor(port.linked() ? theme.type(port) : theme.background());
        graphics.fillOval(dot);
        graphics.setForegroundColor(theme.type(port));
        graphics.setLineWidth(2);
        graphics.drawOval(dot);
    }

    /** The one at a point that was asked for; null for none. */
    static @Nullable PortFigure of(@Nullable IFigure figure) {
        return figure instanceof PortFigure port ? port : null;
    }
}
