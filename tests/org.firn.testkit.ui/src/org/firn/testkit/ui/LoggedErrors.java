/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.util.Policy;

/** Collects what is logged as an error or thrown in the thread of the screen. Thread-safe. */
final class LoggedErrors implements ILogListener {
    private final List<String> errors = new ArrayList<>();

    LoggedErrors() {
        if (Platform.isRunning()) {
            Platform.addLogListener(this);
        } else {
            // what JFace catches, such as an exception in a listener, goes nowhere else without a platform
            Policy.setLog(status -> logging(status, status.getPlugin()));
        }
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.matches(IStatus.ERROR)) {
            Throwable cause = status.getException();
            add(status.getMessage() + (cause == null ? "" : System.lineSeparator() + trace(cause)));
        }
    }

    void add(Throwable thrown) {
        add(trace(thrown));
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            printer.println(cause);
            for (StackTraceElement element : cause.getStackTrace()) {
                printer.println("  at " + element);
            }
        }
        return text.toString();
    }

    private synchronized void add(String error) {
        errors.add(error);
    }

    synchronized void clear() {
        errors.clear();
    }

    synchronized List<String> take() {
        List<String> taken = List.copyOf(errors);
        errors.clear();
        return taken;
    }

    void close() {
        if (Platform.isRunning()) {
            Platform.removeLogListener(this);
        }
    }
}
