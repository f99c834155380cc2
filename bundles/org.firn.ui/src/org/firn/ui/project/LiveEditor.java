/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.EditorPart;
import org.firn.repository.Subscription;

/** An editor that shows what is stored as it changes, and never has anything unsaved: every change is a commit. */
public abstract class LiveEditor extends EditorPart {
    private @Nullable Control panel;
    private @Nullable Subscription subscription;

    /**
     * To be called when the contents have been made.
     *
     * @param made gets the focus
     * @param following what keeps it up to date; closed with the editor
     */
    protected void follow(Control made, Subscription following) {
        panel = made;
        subscription = following;
    }

    @Override
    public void dispose() {
        Subscription following = subscription;
        if (following != null) {
            following.close();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        Control made = panel;
        if (made != null) {
            made.setFocus();
        }
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is ever unsaved
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("What this editor shows has no copy under another name");
    }
}
