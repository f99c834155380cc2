/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.function.Supplier;

/**
 * What is known about a contributed protocol without loading its class.
 *
 * @param id its id, for example {@code spa.align.movies}
 * @param name what people call it, for example {@code Align movies}
 * @param category where it stands in the catalogue, parts separated by {@code /}, for example {@code Single
 *     particles/Movies}
 * @param description one sentence
 * @param version its version; raised when the same inputs and parameters give another result
 * @param contributor the bundle that contributes it
 * @param factory makes an instance; throws {@link IllegalStateException} naming the bundle when the class cannot be
 *     loaded
 */
public record ProtocolDescriptor(
        String id,
        String name,
        String category,
        String description,
        String version,
        String contributor,
        Supplier<Protocol> factory) {

    /** A new instance. */
    public Protocol create() {
        return factory.get();
    }
}
