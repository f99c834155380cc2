/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.preferences;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.firn.ui.look.Appearance;

/**
 * What a user wants unless he says otherwise. Reads the preferences at each call, so what is changed counts at once.
 * Thread-safe.
 */
public final class Defaults {
    /** Where the preferences of this bundle are kept. */
    public static final String NODE = "org.firn.ui";

    static final String PROJECT_FOLDER = "projectFolder";
    static final String PROCESSORS = "processors";
    static final String MEMORY_MIB = "memoryMiB";
    static final String NOTIFY_SECONDS = "notifySeconds";
    static final int USUAL_NOTIFY_SECONDS = 60;

    private final IPreferenceStore store;

    /** Those of the user of this workbench. */
    public Defaults() {
        this(new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE));
    }

    Defaults(IPreferenceStore store) {
        this.store = store;
    }

    /** The folder in which new projects are made; empty when none is said or it is not there any more. */
    public Optional<Path> projectFolder() {
        String text = store.getString(PROJECT_FOLDER).strip();
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(text)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** How many processors the runs of a project may use together; 0 for all that there are. */
    public int processors() {
        return Math.max(0, store.getInt(PROCESSORS));
    }

    /** How much memory the runs of a project may use together in MiB; 0 for what the machine has. */
    public long memoryMiB() {
        return Math.max(0, store.getLong(MEMORY_MIB));
    }

    /** How long a run must have taken for its end to be announced, in seconds; negative when no end is. */
    public int notifySeconds() {
        return store.getInt(NOTIFY_SECONDS);
    }

    /** Tells the platform what counts when nothing was chosen. */
    public static final class Initializer extends AbstractPreferenceInitializer {
        @Override
        public void initializeDefaultPreferences() {
            IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
            defaults.put(Appearance.THEME, Appearance.SYSTEM.theme().key());
            defaults.putInt(Appearance.FONT_PERCENT, Appearance.SYSTEM.fontPercent());
            defaults.putInt(NOTIFY_SECONDS, USUAL_NOTIFY_SECONDS);
        }
    }
}
