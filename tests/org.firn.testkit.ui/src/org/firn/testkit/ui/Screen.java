/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The screen of a test, which runs in a thread of its own beside that of the screen:
 *
 * <pre>{@code
 * @RegisterExtension
 * final Screen screen = new Screen();
 * }</pre>
 *
 * <p>Inside a workbench it is the workbench's display. Without one, a display is made with the first test and kept to
 * the end of all. After each test the shells that it opened are closed, and the test fails when anything was logged as
 * an error or thrown in the thread of the screen, unless it has asked for {@link #errors()}.
 */
public final class Screen implements BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(Screen.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private @Nullable UiThread thread;
    private List<Shell> before = List.of();

    @Override
    public void beforeEach(ExtensionContext context) {
        UiThread ui = context.getRoot()
                .getStore(STORE)
                .getOrComputeIfAbsent(UiThread.class, key -> UiThread.open(), UiThread.class);
        thread = ui;
        ui.errors().clear();
        before = syncGet(() -> List.of(display().getShells()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (thread == null) {
            return;
        }
        List<String> errors = errors();
        syncExec(() -> Arrays.stream(display().getShells())
                .filter(shell -> !shell.isDisposed() && !before.contains(shell))
                .forEach(Shell::dispose));
        thread = null;
        if (!errors.isEmpty()) {
            throw new AssertionError("Errors were logged: " + String.join(System.lineSeparator(), errors));
        }
    }

    private UiThread ui() {
        UiThread ui = thread;
        if (ui == null) {
            throw new IllegalStateException("A Screen is a field with @RegisterExtension, used inside a test");
        }
        return ui;
    }

    /** The display; its widgets may be touched in {@link #syncExec} only. */
    public Display display() {
        return ui().display();
    }

    /** What has gone wrong since the test began or since the last call, which the test answers for from now on. */
    public List<String> errors() {
        return ui().errors().take();
    }

    /** Runs something in the thread of the screen and waits for its end; throws what it throws. */
    public void syncExec(Runnable work) {
        try {
            display().syncExec(work);
        } catch (SWTException e) {
            if (e.throwable instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Asks the thread of the screen for something. */
    public <T> T syncGet(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        syncExec(() -> answer.set(question.get()));
        return answer.get();
    }

    /** Has something done in the thread of the screen, some time. */
    public void asyncExec(Runnable work) {
        display().asyncExec(work);
    }

    /**
     * Waits until a condition holds, which is asked for in the thread of the screen while that goes on working.
     *
     * @param what what is waited for, for the message: {@code the run to be selected}
     * @throws AssertionError if it takes longer than 60 s
     */
    public void await(String what, BooleanSupplier condition) {
        CompletableFuture<@Nullable Void> met = new CompletableFuture<>();
        asyncExec(() -> ask(condition, met));
        try {
            met.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            met.cancel(false);
            throw new AssertionError("Waited " + PATIENCE.toSeconds() + " s in vain for " + what);
        } catch (ExecutionException e) {
            throw new AssertionError("While waiting for " + what + ": " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + what, e);
        }
    }

    private void ask(BooleanSupplier condition, CompletableFuture<@Nullable Void> met) {
        if (met.isDone()) {
            return;
        }
        try {
            if (condition.getAsBoolean()) {
                met.complete(null);
            } else {
                display().timerExec(5, () -> ask(condition, met));
            }
        } catch (RuntimeException | AssertionError e) {
            met.completeExceptionally(e);
        }
    }

    /** Opens a shell of a size in pixels that is filled by what the caller puts into it. */
    public Shell open(String title, int width, int height, Consumer<Shell> content) {
        return syncGet(() -> {
            Shell shell = new Shell(display());
            shell.setText(title);
            shell.setLayout(new FillLayout());
            content.accept(shell);
            shell.setSize(width, height);
            shell.setLocation(0, 0);
            shell.open();
            shell.forceActive();
            return shell;
        });
    }

    /** Finds widgets in all open shells, the newest first. */
    public Bot bot() {
        return new Bot(this, null);
    }

    /** Finds widgets in a part of the screen. */
    public Bot bot(Control root) {
        return new Bot(this, root);
    }

    /** Plays mouse and keyboard on a control. */
    public BotControl<Control> control(Control control) {
        return new BotControl<>(this, control);
    }

    /**
     * Takes a photograph of a control, which must be visible.
     *
     * @param name the name of the file, without its ending
     * @return the PNG file, in {@code target/screenshots} of the test's bundle
     */
    public Path screenshot(Control control, String name) {
        return syncGet(() -> {
            // what has been asked to be drawn is drawn first
            for (int i = 0; i < 200 && display().readAndDispatch(); i++) {
                control.update();
            }
            return Photograph.take(control, name);
        });
    }

    /** Measures how long the thread of the screen is busy at a stretch, until it is closed. */
    public FreezeWatch watch() {
        return new FreezeWatch(display());
    }
}
