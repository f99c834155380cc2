/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {
    private final PreferenceStore store = new PreferenceStore();
    private final Defaults defaults = new Defaults(store);

    @Test
    void aFolderThatWentAwayIsNoDefault(@TempDir Path folder) {
        assertEquals(Optional.empty(), defaults.projectFolder());
        store.setValue(Defaults.PROJECT_FOLDER, folder.toString());
        assertEquals(Optional.of(folder), defaults.projectFolder());
        store.setValue(Defaults.PROJECT_FOLDER, folder.resolve("gone").toString());
        assertEquals(Optional.empty(), defaults.projectFolder());
    }

    @Test
    void whatIsChangedCountsAtOnceAndLimitsAreNeverNegative() {
        assertEquals(0, defaults.processors());
        store.setValue(Defaults.PROCESSORS, 6);
        store.setValue(Defaults.MEMORY_MIB, -5);
        assertEquals(6, defaults.processors());
        assertEquals(0, defaults.memoryMiB());
    }
}
