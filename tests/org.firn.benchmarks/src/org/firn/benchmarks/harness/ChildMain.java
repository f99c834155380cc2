/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs the main method of another class in a fresh JVM and prints the JVM's peak memory at the end. */
public final class ChildMain {

    private ChildMain() {}

    /**
     * Runs {@code args[0]} with the other arguments.
     *
     * @param args the name of a class with a main method, then its arguments
     * @throws Exception whatever the class throws
     */
    public static void main(String[] args) throws Exception {
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
        System.out.println("peak-kib " + peakKiB());
    }

    private static long peakKiB() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
