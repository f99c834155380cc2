/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Text files that are seen whole or not at all. */
public final class PlainFile {

    private PlainFile() {}

    /** The content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void write(Writer out) throws IOException;
    }

    /** Writes a file in UTF-8 beside its place, and puts it there when it is whole. */
    public static void write(Path target, Content content) throws IOException {
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                content.write(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
