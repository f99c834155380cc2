/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.util.List;
import java.util.function.Supplier;

/**
 * What is known about a format of workflows without loading its class.
 *
 * @param id its id, for example {@code scipion}
 * @param name what people call it
 * @param extensions endings of file names, without the first dot and in lower case, the usual one first
 * @param writes whether workflows can be written so
 * @param contributor the bundle that contributes it
 * @param factory makes an instance; throws {@link IllegalStateException} naming the bundle when the class cannot be
 *     loaded
 * @since 1.0
 */
public record WorkflowFormatDescriptor(
        String id,
        String name,
        List<String> extensions,
        boolean writes,
        String contributor,
        Supplier<WorkflowFormat> factory) {

    /** Copies the list. */
    public WorkflowFormatDescriptor {
        extensions = List.copyOf(extensions);
    }

    /** A new instance. */
    public WorkflowFormat create() {
        return factory.get();
    }

    /** Whether files of this name may be of this format. */
    public boolean isNamedSo(String file) {
        return extensions.stream().anyMatch(end -> file.endsWith("." + end));
    }
}
