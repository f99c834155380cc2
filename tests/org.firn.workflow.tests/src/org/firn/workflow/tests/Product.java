/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.workflow.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The headless product that this build has made, used as a user does: by its command line. */
final class Product {
    private static final long LONGEST_MINUTES = 10;

    private final Path command;
    private final Path scratch;

    /**
     * What a command said.
     *
     * @param exitCode its exit code
     * @param out standard output
     * @param err standard error
     */
    record Said(int exitCode, String out, String err) {}

    Product(Path scratch) {
        this.scratch = scratch;
        String folder = System.getProperty("firn.product", "");
        command = Path.of(folder).resolve("firn").toAbsolutePath();
        assertTrue(Files.isExecutable(command), "no product at '" + folder + "'; 'releng/mvn verify' builds it first");
    }

    /** Runs {@code firn} with the given arguments to its end. */
    Said firn(Object... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        Path out = Files.createTempFile(scratch, "out", ".txt");
        Path err = Files.createTempFile(scratch, "err", ".txt");
        Process process = new ProcessBuilder(line)
                .directory(scratch.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(line + " took more than " + LONGEST_MINUTES + " minutes; it said "
                    + Files.readString(out) + Files.readString(err));
        }
        return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** The rows of a table, as {@code firn table} prints them. */
    List<Map<String, String>> table(Path project, String output) throws IOException, InterruptedException {
        Said said = firn("table", "--project", project, output, "--format", "csv");
        assertTrue(said.exitCode() == 0, said.err());
        List<String> lines = said.out().lines().toList();
        String[] names = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
