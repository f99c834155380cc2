/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows a model on the screen. The class is named by the attribute {@code widget} of a viewer and has a public
 * constructor without arguments.
 *
 * @param <M> what the viewer's {@link org.firn.viewer.ViewModelFactory} makes
 */
public interface ViewerWidget<M extends AutoCloseable> {

    /**
     * Makes the controls. Called by the thread of the screen; reads no file.
     *
     * @param parent has a {@link org.eclipse.swt.layout.FillLayout} or the like
     * @param model is closed by the caller after the control was disposed
     * @return what gets the focus
     */
    Control create(Composite parent, M model, ViewerSite site);
}
