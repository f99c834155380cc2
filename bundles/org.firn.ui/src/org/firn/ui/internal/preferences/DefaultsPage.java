/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The page on which users say what counts when they say nothing: for new projects, and for what projects may use. */
public final class DefaultsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MOST_MEMORY = 16 * 1024 * 1024;
    private static final int MOST_SECONDS = 999_999;

    /** For the platform. */
    public DefaultsPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Defaults.NODE));
        setDescription("What a project may use counts when its engine is started the next time.");
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        DirectoryFieldEditor folder =
                new DirectoryFieldEditor(Defaults.PROJECT_FOLDER, "&Folder for new projects", parent);
        folder.setEmptyStringAllowed(true);
        addField(folder);
        addField(number(Defaults.PROCESSORS, "&Processors for a project (0: all)", 0, Short.MAX_VALUE, parent));
        addField(number(Defaults.MEMORY_MIB, "&Memory for a project (MiB, 0: all)", 0, MOST_MEMORY, parent));
        addField(number(
                Defaults.NOTIFY_SECONDS, "&Announce ends of runs longer than (s, -1: none)", -1, MOST_SECONDS, parent));
    }

    private static IntegerFieldEditor number(String name, String label, int least, int most, Composite parent) {
        IntegerFieldEditor editor =
                new IntegerFieldEditor(name, label, parent, String.valueOf(most).length());
        editor.setValidRange(least, most);
        editor.setErrorMessage(label.replace("&", "") + ": a whole number from " + least + " to " + most);
        return editor;
    }
}
