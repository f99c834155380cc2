/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.firn.repository.Subscription;
import org.firn.ui.graph.GraphEditorInput;
import org.firn.ui.project.LiveEditor;

/** The graph of a project as an editor of the workbench. It is never dirty: every change is a commit. */
public final class GraphEditor extends LiveEditor {
    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof GraphEditorInput)) {
            throw new PartInitException("The graph editor opens projects, not " + input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        GraphEditorInput input = (GraphEditorInput) getEditorInput();
        GraphPanel made = new GraphPanel(parent, input);
        Display display = parent.getDisplay();
        // a project that is being opened has no name yet
        Subscription naming = input.session()
                .onChange(snapshot -> display.asyncExec(() -> {
                    if (!made.isDisposed() && !getPartName().equals(input.getName())) {
                        setPartName(input.getName());
                    }
                }));
        follow(made, naming);
        setPartName(input.getName());
        RunSelection selection = new RunSelection(made::select);
        made.addListener(SWT.Selection, event -> selection.selected(made.selectedRuns()));
        getSite().setSelectionProvider(selection);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        made.commands()
                .forEach((id, work) -> handlers.activateHandler(id, new AbstractHandler() {
                    @Override
                    public @Nullable Object execute(ExecutionEvent event) {
                        work.run();
                        return null;
                    }
                }));
    }
}
