/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Plays mouse and keyboard on one control; called from the thread of a test. Coordinates are pixels of the control.
 *
 * @param <T> the control's type
 */
public class BotControl<T extends Control> {
    private static final int DRAG_MOVES = 8;
    private final Screen screen;
    private final T widget;

    BotControl(Screen screen, T widget) {
        this.screen = screen;
        this.widget = widget;
    }

    /** The screen that the control is on. */
    protected final Screen screen() {
        return screen;
    }

    /** The control itself, for the thread of the screen. */
    public final T widget() {
        return widget;
    }

    /** Whether a user could use it now. */
    public final boolean isEnabled() {
        return screen.syncGet(widget::isEnabled);
    }

    /** Whether it is shown now, and all that it lies in. */
    public final boolean isVisible() {
        return screen.syncGet(widget::isVisible);
    }

    /** Its explanation. */
    public final String getToolTipText() {
        return screen.syncGet(() -> widget.getToolTipText() == null ? "" : widget.getToolTipText());
    }

    /** Puts the keyboard's focus here. */
    public final void setFocus() {
        screen.syncExec(widget::forceFocus);
    }

    /** Presses and releases a mouse button. */
    public final void click(int x, int y, int button, int modifiers) {
        screen.syncExec(() -> {
            mouse(SWT.MouseMove, x, y, 0, modifiers);
            mouse(SWT.MouseDown, x, y, button, modifiers);
            mouse(SWT.MouseUp, x, y, button, modifiers | buttonMask(button));
        });
    }

    /** Presses and releases the left mouse button. */
    public final void click(int x, int y) {
        click(x, y, 1, SWT.NONE);
    }

    /** Clicks twice with the left mouse button. */
    public final void doubleClick(int x, int y) {
        click(x, y);
        screen.syncExec(() -> {
            mouse(SWT.MouseDown, x, y, 1, SWT.NONE);
            mouse(SWT.MouseDoubleClick, x, y, 1, SWT.NONE);
            mouse(SWT.MouseUp, x, y, 1, SWT.BUTTON1);
        });
    }

    /** Moves the mouse without a button. */
    public final void moveTo(int x, int y) {
        screen.syncExec(() -> mouse(SWT.MouseMove, x, y, 0, SWT.NONE));
    }

    /** Drags with the left mouse button, in several moves, and lets go. */
    public final void drag(Point from, Point to) {
        drag(from, to, SWT.NONE);
    }

    /** Drags with the left mouse button and modifier keys, in several moves, and lets go. */
    public final void drag(Point from, Point to, int modifiers) {
        dragAndHold(from, to, modifiers);
        release(to, modifiers);
    }

    /** Drags with the left mouse button and does not let go, for a look at what is shown meanwhile. */
    public final void dragAndHold(Point from, Point to, int modifiers) {
        screen.syncExec(() -> {
            mouse(SWT.MouseMove, from.x, from.y, 0, modifiers);
            mouse(SWT.MouseDown, from.x, from.y, 1, modifiers);
        });
        for (int i = 1; i <= DRAG_MOVES; i++) {
            int x = from.x + (to.x - from.x) * i / DRAG_MOVES;
            int y = from.y + (to.y - from.y) * i / DRAG_MOVES;
            screen.syncExec(() -> mouse(SWT.MouseMove, x, y, 0, modifiers | SWT.BUTTON1));
        }
    }

    /** Lets the left mouse button go. */
    public final void release(Point at, int modifiers) {
        screen.syncExec(() -> mouse(SWT.MouseUp, at.x, at.y, 1, modifiers | SWT.BUTTON1));
    }

    /** Turns the mouse wheel; positive is away from the user. */
    public final void scroll(int x, int y, int lines, int modifiers) {
        screen.syncExec(() -> {
            Event event = event(modifiers);
            event.x = x;
            event.y = y;
            event.count = lines;
            event.detail = SWT.SCROLL_LINE;
            widget.notifyListeners(SWT.MouseWheel, event);
            if (event.doit) {
                widget.notifyListeners(SWT.MouseVerticalWheel, event);
            }
        });
    }

    /**
     * Presses and releases a key.
     *
     * @param modifiers {@link SWT#CTRL} and the like, or {@link SWT#NONE}
     * @param key a character, or a code such as {@link SWT#ARROW_LEFT}
     */
    public final void pressShortcut(int modifiers, int key) {
        screen.syncExec(() -> {
            widget.notifyListeners(SWT.KeyDown, key(modifiers, key));
            if (!widget.isDisposed()) {
                widget.notifyListeners(SWT.KeyUp, key(modifiers, key));
            }
        });
    }

    /** Presses and releases a key without modifiers. */
    public final void pressKey(int key) {
        pressShortcut(SWT.NONE, key);
    }

    /** Chooses an entry of the context menu, by the texts on the way to it. */
    public final void contextMenu(String... path) {
        screen.syncExec(() -> {
            Menu menu = widget.getMenu();
            if (menu == null) {
                throw new AssertionError("There is no context menu here");
            }
            widget.notifyListeners(SWT.MenuDetect, event(SWT.NONE));
            Menus.choose(menu, Arrays.asList(path));
        });
    }

    /** Whether an entry of the context menu can be chosen now; false when there is no such entry. */
    public final boolean isContextMenuEnabled(String... path) {
        return screen.syncGet(() -> {
            MenuItem item = widget.getMenu() == null ? null : Menus.find(widget.getMenu(), Arrays.asList(path));
            return item != null && item.isEnabled();
        });
    }

    /** What a drop of something dragged from elsewhere does here. */
    public final void drop(Object data, int x, int y) {
        screen.syncExec(() -> Drops.drop(widget, data, x, y));
    }

    /** A photograph in {@code target/screenshots}. */
    public final Path screenshot(String name) {
        return screen.screenshot(widget, name);
    }

    private void mouse(int type, int x, int y, int button, int stateMask) {
        if (widget.isDisposed()) {
            return;
        }
        Event event = event(stateMask);
        event.x = x;
        event.y = y;
        event.button = button;
        event.count = button == 0 ? 0 : 1;
        widget.notifyListeners(type, event);
    }

    private Event key(int modifiers, int key) {
        Event event = event(modifiers);
        event.keyCode = key;
        boolean isCharacter = (key & SWT.KEYCODE_BIT) == 0;
        char character = isCharacter ? (char) key : 0;
        boolean isControl = (modifiers & SWT.CTRL) != 0 && character >= 'a' && character <= 'z';
        event.character = isControl ? (char) (character - 'a' + 1) : character;
        return event;
    }

    private Event event(int stateMask) {
        Event event = new Event();
        event.widget = widget;
        event.display = widget.getDisplay();
        event.time = (int) (System.nanoTime() / 1_000_000);
        event.stateMask = stateMask;
        event.doit = true;
        return event;
    }

    private static int buttonMask(int button) {
        return switch (button) {
            case 1 -> SWT.BUTTON1;
            case 2 -> SWT.BUTTON2;
            default -> SWT.BUTTON3;
        };
    }
}
