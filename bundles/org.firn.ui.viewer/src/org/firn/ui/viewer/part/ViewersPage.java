/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.firn.model.data.DataPackage;
import org.firn.viewer.ViewerChoices;
import org.firn.viewer.ViewerRegistry;

/** The page on which users say with which viewer data are opened. */
public final class ViewersPage extends PreferencePage implements IWorkbenchPreferencePage {
    private final Map<EClass, Combo> combos = new LinkedHashMap<>();
    private final ViewerChoices choices;

    /** For the platform. */
    public ViewersPage() {
        this(new ViewerChoices(
                ViewerRegistry.contributed(),
                List.of(DataPackage.eINSTANCE),
                DataView.preferences().getString(DataView.PREFERRED)));
    }

    ViewersPage(ViewerChoices choices) {
        this.choices = choices;
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription("The viewer that opens data of a type. The menu of a viewer offers the others.");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        area.setLayout(layout);
        for (EClass type : choices.types()) {
            new Label(area, SWT.NONE).setText(ViewerChoices.label(type) + ":");
            Combo combo = new Combo(area, SWT.READ_ONLY);
            choices.viewers(type).forEach(viewer -> combo.add(viewer.name()));
            combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
            combo.addListener(SWT.Selection, event -> choices.choose(type, combo.getSelectionIndex()));
            combos.put(type, combo);
        }
        show();
        return area;
    }

    private void show() {
        combos.forEach((type, combo) -> combo.select(choices.chosen(type)));
    }

    @Override
    protected void performDefaults() {
        choices.reset();
        show();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        DataView.preferences().setValue(DataView.PREFERRED, choices.toText());
        return true;
    }
}
