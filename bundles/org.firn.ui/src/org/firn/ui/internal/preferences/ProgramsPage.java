/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.firn.jobs.ProgramLocations;
import org.firn.protocol.ExternalProgram;
import org.firn.protocol.ExternalProgramRegistry;

/** The page on which users say where external programs are. All products of this user read what it stores. */
public final class ProgramsPage extends PreferencePage implements IWorkbenchPreferencePage {
    private final Map<String, String> environment = System.getenv();
    private final Path file = ProgramLocations.file(environment);
    private @Nullable ProgramsPanel panel;
    private @Nullable ProgramChoices choices;

    @Override
    public void init(IWorkbench workbench) {
        setDescription("Programs that protocols call. They are looked for in the folders of PATH unless a location is "
                + "given here.");
        noDefaultButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        ProgramsPanel made = new ProgramsPanel(parent, this::check);
        panel = made;
        Job.createSystem("Look for programs", (ICoreRunnable) monitor -> {
                    try {
                        ProgramLocations stored = ProgramLocations.read(file);
                        onScreen(made, () -> begin(stored));
                        look(made, stored);
                    } catch (IOException e) {
                        onScreen(made, () -> setErrorMessage(e.getMessage()));
                    }
                })
                .schedule();
        return made;
    }

    private void begin(ProgramLocations stored) {
        ProgramChoices begun = new ProgramChoices(stored);
        choices = begun;
        ProgramsPanel made = panel;
        if (made != null) {
            made.edit(begun);
        }
    }

    /** First the programs at once, then their versions, for which each is started. */
    private void look(ProgramsPanel made, ProgramLocations stored) {
        List<ExternalProgram> programs = ExternalProgramRegistry.contributed().all();
        List<ProgramRow> found = programs.stream()
                .map(program -> new ProgramRow(program, stored.find(program.name(), environment), ""))
                .toList();
        onScreen(made, () -> made.show(found));
        List<ProgramRow> asked = ProgramRow.find(programs, stored, environment);
        onScreen(made, () -> made.show(asked));
    }

    private static void onScreen(Control control, Runnable work) {
        if (control.isDisposed()) {
            return;
        }
        Display display = control.getDisplay();
        display.asyncExec(() -> {
            if (!control.isDisposed()) {
                work.run();
            }
        });
    }

    private void check() {
        ProgramChoices edited = choices;
        if (edited != null) {
            setErrorMessage(edited.complaint().orElse(null));
            setValid(edited.complaint().isEmpty());
        }
    }

    @Override
    public boolean performOk() {
        ProgramChoices edited = choices;
        ProgramsPanel made = panel;
        if (edited == null || made == null) {
            return true;
        }
        try {
            store(edited.locations(), made);
            return true;
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
    }

    private void store(ProgramLocations locations, ProgramsPanel made) {
        Display display = made.getDisplay();
        Job.createSystem("Store the locations of programs", (ICoreRunnable) monitor -> {
                    try {
                        locations.write(file);
                        look(made, locations);
                    } catch (IOException e) {
                        display.asyncExec(() -> MessageDialog.openError(
                                null, "Programs", file + " cannot be written: " + e.getMessage() + "."));
                    }
                })
                .schedule();
    }
}
