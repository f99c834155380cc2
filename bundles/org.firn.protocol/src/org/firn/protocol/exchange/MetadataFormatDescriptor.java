/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.exchange;

import java.util.List;
import java.util.function.Supplier;

/**
 * What is known about a program's format without loading its class.
 *
 * @param id its id, for example {@code relion}
 * @param name what people call it, for example {@code RELION STAR}
 * @param extensions endings of file names, without the dot and in lower case, the usual one first; one that begins with
 *     an underscore is an ending as it is ({@code _info.json}); formats may share them
 * @param reads whether items can be made from such files
 * @param writes whether items can be written to such files
 * @param contributor the bundle that contributes it
 * @param factory makes an instance; throws {@link IllegalStateException} naming the bundle when the class cannot be
 *     loaded
 * @since 1.0
 */
public record MetadataFormatDescriptor(
        String id,
        String name,
        List<String> extensions,
        boolean reads,
        boolean writes,
        String contributor,
        Supplier<MetadataFormat> factory) {

    /** Keeps the list as it is. */
    public MetadataFormatDescriptor {
        extensions = List.copyOf(extensions);
    }

    /** A new instance. */
    public MetadataFormat create() {
        return factory.get();
    }

    /** Whether files of this name may be of this format. */
    public boolean isNamedSo(String file) {
        return extensions.stream().anyMatch(end -> file.endsWith(end.startsWith("_") ? end : "." + end));
    }
}
