/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/** A registration that can be ended. Thread-safe. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** Ends the registration. A call that is under way may still come to its end. */
    @Override
    void close();
}
