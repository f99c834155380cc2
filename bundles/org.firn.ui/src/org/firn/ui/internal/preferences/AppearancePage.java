/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.preferences;

import java.util.stream.IntStream;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.firn.ui.look.Appearance;
import org.firn.ui.look.Appearance.Theme;

/** The page on which users choose between light and dark, and how large text is. */
public final class AppearancePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int[] PERCENT = {Appearance.SMALLEST, 90, 100, 110, 125, 150, 175, Appearance.LARGEST};

    /** For the platform. */
    public AppearancePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Defaults.NODE));
        setDescription(
                "What is chosen here is seen when the workbench is opened the next time. Closing it stops no run.");
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(
                Appearance.THEME,
                "Theme",
                1,
                new String[][] {
                    {"As on the &desktop", Theme.SYSTEM.key()},
                    {"&Light", Theme.LIGHT.key()},
                    {"Dar&k", Theme.DARK.key()}
                },
                getFieldEditorParent(),
                true));
        String[][] sizes = IntStream.of(PERCENT)
                .mapToObj(percent -> new String[] {percent + " %", Integer.toString(percent)})
                .toArray(String[][]::new);
        addField(new ComboFieldEditor(
                Appearance.FONT_PERCENT, "&Size of text, of that on the desktop", sizes, getFieldEditorParent()));
    }
}
