/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.bindings.keys.IKeyLookup;
import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Something that can be done with a graph: an entry of menus, and a key.
 *
 * @param text what the menu says
 * @param modifiers {@link SWT#MOD1} and the like
 * @param key a character in small letters or a code such as {@link SWT#F2}; 0 for no key
 * @param command the id of the workbench's command that it handles while the graph is active; empty for none
 * @param enabled whether it can be done now
 * @param work does it
 */
record GraphAction(String text, int modifiers, int key, String command, BooleanSupplier enabled, Runnable work) {

    /** Whether a key that was pressed is the one for this. */
    boolean isMeant(KeyEvent event) {
        // a sign such as + needs the shift key on some keyboards and not on others
        boolean isSign = event.character == key && (event.stateMask & ~SWT.MOD2) == modifiers;
        return key != 0 && (isSign || event.stateMask == modifiers && Character.toLowerCase(event.keyCode) == key);
    }

    /** Does it if it can be done. */
    void run() {
        if (enabled.getAsBoolean()) {
            work.run();
        }
    }

    /** As an entry of a menu, with the key shown. */
    Action entry() {
        Action action = new Action(text + (key == 0 ? "" : "\t" + keyText())) {
            @Override
            public void run() {
                GraphAction.this.run();
            }
        };
        action.setEnabled(enabled.getAsBoolean());
        return action;
    }

    private String keyText() {
        IKeyLookup keys = KeyLookupFactory.getDefault();
        String name = key == SWT.DEL
                ? "Delete"
                : key == SWT.CR ? "Enter" : keys.formalNameLookup(key).toUpperCase(Locale.ROOT);
        String prefix = (modifiers & SWT.MOD1) != 0 ? "Ctrl+" : "";
        return prefix + ((modifiers & SWT.MOD2) != 0 ? "Shift+" : "") + name;
    }
}
