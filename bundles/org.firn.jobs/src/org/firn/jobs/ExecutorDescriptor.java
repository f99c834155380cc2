/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.util.function.Supplier;

/**
 * What is known about a contributed executor without loading its class.
 *
 * @param id its id, for example {@code local}
 * @param name what people call it, for example {@code This machine}
 * @param description one sentence
 * @param contributor the bundle that contributes it
 * @param factory makes an instance; throws {@link IllegalStateException} naming the bundle when the class cannot
 *     be loaded
 */
public record ExecutorDescriptor(
        String id, String name, String description, String contributor, Supplier<IExecutor> factory) {

    /** A new instance; the caller closes it. */
    public IExecutor create() {
        return factory.get();
    }
}
