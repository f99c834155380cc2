/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.firn.repository.Subscription;
import org.firn.ui.project.Connection;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.project.ProjectSnapshot;

/** Waits for what a session tells. */
public final class Await {
    private static final long PATIENCE_SECONDS = 60;

    private Await() {}

    /** Waits until the project is as wanted. */
    public static ProjectSnapshot snapshot(ProjectSession session, Predicate<ProjectSnapshot> wanted) throws Exception {
        CompletableFuture<ProjectSnapshot> met = new CompletableFuture<>();
        Function<ProjectSnapshot, Boolean> look = now -> wanted.test(now) && met.complete(now);
        try (Subscription subscription = session.onChange(look::apply)) {
            look.apply(session.snapshot());
            return met.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Waits until the connection is as wanted. */
    public static Connection connection(ProjectSession session, Connection.State wanted) throws Exception {
        CompletableFuture<Connection> met = new CompletableFuture<>();
        Function<Connection, Boolean> look = now -> now.state() == wanted && met.complete(now);
        try (Subscription subscription = session.onConnection(look::apply)) {
            look.apply(session.connection());
            return met.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Waits for the end of something, well or not. */
    public static void quietly(CompletableFuture<?> future) {
        future.handle((result, error) -> "")
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Waits for the end of something. */
    public static <T> T done(CompletableFuture<T> future) throws Exception {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
