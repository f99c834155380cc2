/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What a program was given, in a few lines: its command and a digest of each of its STAR files. */
final class Given {

    private Given() {}

    static String of(Path root, RelionCommand command) throws IOException {
        StringBuilder text = new StringBuilder(command.program()).append('\n');
        command.arguments().forEach(argument -> text.append(argument).append('\n'));
        try (Stream<Path> files = Files.list(root)) {
            List<Path> stars = files.filter(file -> file.toString().endsWith(".star"))
                    .sorted()
                    .toList();
            for (Path star : stars) {
                text.append(star.getFileName()).append(' ').append(digest(star)).append('\n');
            }
        }
        return text.toString();
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
