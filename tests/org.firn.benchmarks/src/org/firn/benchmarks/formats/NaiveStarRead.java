/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads every value of every particle as one would at first: lines, split at blanks, Double.parseDouble. */
public final class NaiveStarRead {

    private NaiveStarRead() {}

    /**
     * Reads.
     *
     * @param args the file
     * @throws IOException it cannot
     */
    public static void main(String[] args) throws IOException {
        double sum = 0;
        long rows = 0;
        try (BufferedReader reader = Files.newBufferedReader(Path.of(args[0]))) {
            boolean inside = false;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String row = line.strip();
                if (row.startsWith("data_")) {
                    inside = row.equals("data_particles");
                }
                if (inside
                        && !row.isEmpty()
                        && !row.startsWith("_")
                        && !row.endsWith("_")
                        && !row.startsWith("data_")) {
                    String[] values = row.split("\\s+");
                    for (int c = 0; c < values.length; c++) {
                        sum += StarSample.isText(c) ? values[c].length() : Double.parseDouble(values[c]);
                    }
                    rows++;
                }
            }
        }
        System.out.println("rows " + rows);
        System.out.println("sum " + sum);
    }
}
