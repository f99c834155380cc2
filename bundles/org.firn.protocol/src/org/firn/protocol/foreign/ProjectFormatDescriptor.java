/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.util.function.Supplier;

/**
 * What is known about a format of projects without loading its class.
 *
 * @param id its id; a format of workflows of the same id has the table of protocols
 * @param name what people call it
 * @param marker the path of a file that every such project has, relative to its folder
 * @param contributor the bundle that contributes it
 * @param factory makes an instance; throws {@link IllegalStateException} naming the bundle when the class cannot be
 *     loaded
 * @since 1.0
 */
public record ProjectFormatDescriptor(
        String id, String name, String marker, String contributor, Supplier<ProjectFormat> factory) {

    /** A new instance. */
    public ProjectFormat create() {
        return factory.get();
    }
}
