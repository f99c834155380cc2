/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;
import java.util.function.Supplier;
import org.firn.tables.exchange.TableFormat;

/**
 * What is known about a contributed format of tables without loading its class.
 *
 * @param id its id, for example {@code csv}
 * @param name what people call it, for example {@code Comma-separated values}
 * @param extensions endings of file names, without the dot and in lower case, the usual one first
 * @param reads whether tables can be made from such files
 * @param writes whether tables can be written to such files
 * @param text whether people can read such files
 * @param contributor the bundle that contributes it
 * @param factory makes an instance; throws {@link IllegalStateException} naming the bundle when the class cannot be
 *     loaded
 */
public record TableFormatDescriptor(
        String id,
        String name,
        List<String> extensions,
        boolean reads,
        boolean writes,
        boolean text,
        String contributor,
        Supplier<TableFormat> factory) {

    /** Keeps the list as it is. */
    public TableFormatDescriptor {
        extensions = List.copyOf(extensions);
    }

    /** A new instance. */
    public TableFormat create() {
        return factory.get();
    }
}
