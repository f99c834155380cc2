/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.formats;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.formats.star.StarCursor;
import org.firn.formats.star.StarReader;

/** Reads every value of every particle with Firn's cursor: numbers as double, text as String. */
public final class StarRead {

    private StarRead() {}

    /**
     * Reads.
     *
     * @param args the file
     * @throws IOException it cannot
     */
    public static void main(String[] args) throws IOException {
        double sum = 0;
        long rows = 0;
        try (StarReader reader = StarReader.open(Path.of(args[0]))) {
            StarCursor cursor = reader.table("particles");
            int columns = cursor.columns().size();
            boolean[] text = new boolean[columns];
            for (int c = 0; c < columns; c++) {
                text[c] = StarSample.isText(c);
            }
            while (cursor.next()) {
                for (int c = 0; c < columns; c++) {
                    sum += text[c] ? cursor.getString(c).length() : cursor.getDouble(c);
                }
                rows++;
            }
        }
        System.out.println("rows " + rows);
        System.out.println("sum " + sum);
    }
}
