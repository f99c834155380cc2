/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.firn.viewer.image.DisplayFilter;

/** Where the low-pass filter is chosen with which images are looked at. */
final class FilterChoice extends Composite {

    /**
     * @param current what is chosen at first
     * @param known whether the pixel size is known, without which there is no filter in Å
     * @param chosen is given what the user chooses
     */
    FilterChoice(Composite parent, DisplayFilter current, boolean known, Consumer<DisplayFilter> chosen) {
        super(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.wrap = false;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        setLayout(layout);
        new Label(this, SWT.NONE).setText("Low-pass:");
        List<DisplayFilter> choices = new ArrayList<>(DisplayFilter.choices());
        if (!choices.contains(current)) {
            choices.add(current);
        }
        Combo combo = new Combo(this, SWT.READ_ONLY);
        choices.forEach(filter -> combo.add(filter.label()));
        combo.select(choices.indexOf(known ? current : DisplayFilter.NONE));
        combo.setEnabled(known);
        combo.setToolTipText(
                known
                        ? "Damp details smaller than this while looking; the data stay as they are"
                        : "The data do not say how large a pixel is, so nothing can be filtered in Å");
        combo.addListener(SWT.Selection, event -> chosen.accept(choices.get(combo.getSelectionIndex())));
    }
}
