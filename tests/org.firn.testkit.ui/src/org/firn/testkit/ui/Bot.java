/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Finds what a user sees, by what he reads; waits until it is there. Called from the thread of a test. Only what is
 * visible is found.
 */
public final class Bot {
    private final Screen screen;
    private final @Nullable Control root;

    Bot(Screen screen, @Nullable Control root) {
        this.screen = screen;
        this.root = root;
    }

    /** The button, check box or radio button with this text. */
    public BotButton button(String text) {
        return new BotButton(
                screen, find(Button.class, button -> plain(button.getText()).equals(text), "the button " + text));
    }

    /** The check box with this text. */
    public BotButton checkBox(String text) {
        return button(text);
    }

    /** The button that explains itself with this text. */
    public BotButton buttonWithTooltip(String tip) {
        return new BotButton(
                screen, find(Button.class, button -> tip.equals(button.getToolTipText()), "the button for " + tip));
    }

    /** The first text field. */
    public BotText text() {
        return new BotText(screen, find(Text.class, text -> true, "a text field"));
    }

    /** The text field that is told apart by its message, its tool tip or the label before it. */
    public BotText text(String name) {
        return new BotText(screen, find(Text.class, text -> isNamed(text, name), "the text field " + name));
    }

    /** The combo box that is told apart by its tool tip or the label before it. */
    public BotCombo comboBox(String name) {
        return new BotCombo(screen, find(Combo.class, combo -> isNamed(combo, name), "the combo box " + name));
    }

    /** The spinner that is told apart by its tool tip or the label before it. */
    public BotControl<Spinner> spinner(String name) {
        return new BotControl<>(screen, find(Spinner.class, one -> isNamed(one, name), "the spinner " + name));
    }

    /** The first tree. */
    public BotTree tree() {
        return new BotTree(screen, find(Tree.class, tree -> true, "a tree"));
    }

    /** The first table. */
    public BotTable table() {
        return new BotTable(screen, find(Table.class, table -> true, "a table"));
    }

    /** The first folder of tabs. */
    public BotTabs tabs() {
        return new BotTabs(screen, find(TabFolder.class, tabs -> true, "tabs"));
    }

    /** The first text with styles. */
    public BotControl<StyledText> styledText() {
        return new BotControl<>(screen, find(StyledText.class, text -> true, "a styled text"));
    }

    /** The first canvas that is nothing but a canvas. */
    public BotControl<Canvas> canvas() {
        return new BotControl<>(screen, find(Canvas.class, one -> one.getClass() == Canvas.class, "a canvas"));
    }

    /** The first control of a type. */
    public <T extends Control> BotControl<T> widget(Class<T> type) {
        return new BotControl<>(screen, find(type, one -> true, "a " + type.getSimpleName()));
    }

    /** Waits for a label that contains this text and returns its whole text. */
    public String label(String part) {
        Label label = find(Label.class, one -> one.getText().contains(part), "a label with " + part);
        return screen.syncGet(label::getText);
    }

    /** Whether a label that contains this text is there now. */
    public boolean hasLabel(String part) {
        return screen.syncGet(() -> search(Label.class, one -> one.getText().contains(part)) != null);
    }

    /** The shell with this title. */
    public Bot shell(String title) {
        return new Bot(screen, find(Shell.class, shell -> shell.getText().equals(title), "the window " + title));
    }

    private <T extends Control> T find(Class<T> type, Predicate<T> wanted, String what) {
        AtomicReference<@Nullable T> found = new AtomicReference<>();
        screen.await(what, () -> {
            found.set(search(type, wanted));
            return found.get() != null;
        });
        T control = found.get();
        if (control == null) {
            throw new AssertionError("Not found: " + what);
        }
        return control;
    }

    private <T extends Control> @Nullable T search(Class<T> type, Predicate<T> wanted) {
        Deque<Control> open = new ArrayDeque<>(roots());
        while (!open.isEmpty()) {
            Control control = open.removeFirst();
            if (control.isDisposed() || !control.isVisible()) {
                continue;
            }
            if (type.isInstance(control) && wanted.test(type.cast(control))) {
                return type.cast(control);
            }
            if (control instanceof Composite composite) {
                List<Control> children = new ArrayList<>(Arrays.asList(composite.getChildren()));
                Collections.reverse(children);
                children.forEach(open::addFirst);
            }
        }
        return null;
    }

    private List<? extends Control> roots() {
        if (root != null) {
            return List.of(root);
        }
        List<Shell> shells = new ArrayList<>(Arrays.asList(screen.display().getShells()));
        Collections.reverse(shells);
        return shells;
    }

    private static boolean isNamed(Control control, String name) {
        boolean isMessage = control instanceof Text text && name.equals(text.getMessage());
        return isMessage || name.equals(control.getToolTipText()) || name.equals(labelBefore(control));
    }

    private static @Nullable String labelBefore(Control control) {
        String last = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return last;
            }
            if (sibling instanceof Label label && (label.getStyle() & SWT.SEPARATOR) == 0) {
                String text = plain(label.getText());
                last = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
            }
        }
        return null;
    }

    /** A text without the marks of mnemonics. */
    static String plain(String text) {
        return text.replaceAll("&(.)", "$1");
    }
}
