/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The thread of the screen: that of the workbench, or one of our own when there is none. */
final class UiThread implements ExtensionContext.Store.CloseableResource {
    private final LoggedErrors errors = new LoggedErrors();
    private final Display display;
    private final @Nullable Thread own;

    private UiThread() {
        if (PlatformUI.isWorkbenchRunning()) {
            own = null;
            display = PlatformUI.getWorkbench().getDisplay();
            return;
        }
        CompletableFuture<Display> made = new CompletableFuture<>();
        Thread loop = new Thread(() -> run(made), "screen");
        loop.setDaemon(true);
        loop.start();
        own = loop;
        display = made.join();
    }

    static UiThread open() {
        return new UiThread();
    }

    Display display() {
        return display;
    }

    LoggedErrors errors() {
        return errors;
    }

    private void run(CompletableFuture<Display> made) {
        Display mine;
        try {
            mine = Display.getDefault();
        } catch (RuntimeException | LinkageError e) {
            made.completeExceptionally(e);
            return;
        }
        made.complete(mine);
        while (!mine.isDisposed()) {
            try {
                if (!mine.readAndDispatch()) {
                    mine.sleep();
                }
            } catch (RuntimeException | LinkageError | AssertionError e) {
                errors.add(e);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        errors.close();
        if (own != null) {
            display.syncExec(display::dispose);
            own.join(5000);
        }
    }
}
