/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.firn.testkit.ui.BotControl;
import org.firn.testkit.ui.Screen;

/** The graph as its user sees it: boxes that are told apart by their titles, with ports at their sides. */
final class GraphPage {
    private final Screen screen;
    private final BotControl<FigureCanvas> canvas;

    GraphPage(Screen screen) {
        this.screen = screen;
        canvas = screen.bot().widget(FigureCanvas.class);
    }

    /** Drops a protocol from the catalogue onto a place, and waits for its box. */
    void drop(String protocol, String title, int x, int y) {
        canvas.drop(protocol, x, y);
        awaitBox(title);
    }

    /** Waits for a box with this title. */
    void awaitBox(String title) {
        screen.await("a box " + title, () -> find(title) != null);
        screen.syncExec(
                () -> canvas.widget().getLightweightSystem().getUpdateManager().performUpdate());
    }

    /** Whether there is a box with this title. */
    boolean has(String title) {
        return screen.syncGet(() -> find(title) != null);
    }

    /** Drags a link from an output of one box to another box. */
    void link(String from, int output, String to) {
        canvas.drag(output(from, output), middle(to));
    }

    /** Clicks a box. */
    void select(String title) {
        awaitBox(title);
        Point at = middle(title);
        canvas.setFocus();
        canvas.click(at.x, at.y);
    }

    /** Clicks twice on a box. */
    void open(String title) {
        Point at = middle(title);
        canvas.doubleClick(at.x, at.y);
    }

    /** Presses keys. */
    void press(int modifiers, int key) {
        canvas.pressShortcut(modifiers, key);
    }

    /** Chooses from the context menu. */
    void choose(String... path) {
        canvas.contextMenu(path);
    }

    /** A photograph. */
    void photograph(String name) {
        canvas.screenshot(name);
    }

    private Point middle(String title) {
        return screen.syncGet(() -> centre(box(title)));
    }

    private Point output(String title, int index) {
        return screen.syncGet(() -> {
            IFigure box = box(title);
            List<IFigure> outputs = new ArrayList<>();
            for (Object child : box.getChildren()) {
                IFigure port = (IFigure) child;
                if (port.getBounds().getCenter().x > box.getBounds().getCenter().x) {
                    outputs.add(port);
                }
            }
            return centre(outputs.get(index));
        });
    }

    private IFigure box(String title) {
        IFigure found = find(title);
        if (found == null) {
            throw new AssertionError("There is no box " + title);
        }
        return found;
    }

    /** A box says its title, its protocol and its state to those who cannot see. */
    private IFigure find(String title) {
        Deque<IFigure> open = new ArrayDeque<>();
        open.add(canvas.widget().getContents());
        while (!open.isEmpty()) {
            IFigure figure = open.removeFirst();
            if (figure.getClass().getSimpleName().equals("NodeFigure")
                    && figure.getToolTip() instanceof Label label
                    && label.getText().startsWith(title + ", ")) {
                return figure;
            }
            figure.getChildren().forEach(child -> open.add((IFigure) child));
        }
        return null;
    }

    private static Point centre(IFigure figure) {
        Rectangle at = figure.getBounds().getCopy();
        figure.translateToAbsolute(at);
        return new Point(at.getCenter().x, at.getCenter().y);
    }
}
