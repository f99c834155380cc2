/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.ExitCode;

/**
 * Hears of Ctrl-C and of requests to terminate without the JVM going down, so that runs can be stopped first.
 *
 * <p>The JVM has no standard interface for this: a shutdown hook runs beside those of the framework and of CDO, which
 * close what is still needed. {@code sun.misc.Signal} is in every JDK and JRE, but in no execution environment that a
 * bundle can be compiled against, hence the reflection. Without it, the first interruption ends the process.
 */
final class Interruption {
    private @Nullable Runnable action;
    private boolean interrupted;

    /** Begins to listen for SIGINT and SIGTERM. */
    void install() {
        for (String name : List.of("INT", "TERM")) {
            try {
                ClassLoader system = ClassLoader.getSystemClassLoader();
                Class<?> signal = Class.forName("sun.misc.Signal", true, system);
                Class<?> handler = Class.forName("sun.misc.SignalHandler", true, system);
                Method handle = signal.getMethod("handle", signal, handler);
                handle.invoke(
                        null,
                        signal.getConstructor(String.class).newInstance(name),
                        Proxy.newProxyInstance(system, new Class<?>[] {handler}, (proxy, method, arguments) -> {
                            if (method.getName().equals("handle")) {
                                interrupted();
                            }
                            return method.getReturnType() == boolean.class
                                    ? (Object) (proxy == arguments[0])
                                    : method.getReturnType() == int.class
                                            ? (Object) System.identityHashCode(proxy)
                                            : null;
                        }));
            } catch (ClassNotFoundException
                    | NoSuchMethodException
                    | InstantiationException
                    | IllegalAccessException
                    | InvocationTargetException e) {
                // the default remains: the process ends at once
                return;
            }
        }
    }

    /** Sets what is done at the first interruption; at once when it has come already. */
    void onInterrupt(Runnable toDo) {
        boolean now;
        synchronized (this) {
            action = toDo;
            now = interrupted;
        }
        if (now) {
            toDo.run();
        }
    }

    /** Whether there was an interruption. */
    synchronized boolean isInterrupted() {
        return interrupted;
    }

    void interrupted() {
        Runnable toDo;
        boolean again;
        synchronized (this) {
            again = interrupted;
            interrupted = true;
            toDo = action;
        }
        if (again || toDo == null) {
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }
        toDo.run();
    }
}
