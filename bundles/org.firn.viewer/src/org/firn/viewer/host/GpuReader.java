/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks the tool of the maker for the graphics processors. When it is not installed, it is not asked again. Used by one
 * thread at a time.
 */
class GpuReader {
    private static final List<String> COMMAND = List.of(
            "nvidia-smi",
            "--query-gpu=index,name,utilization.gpu,memory.used,memory.total",
            "--format=csv,noheader,nounits");
    private static final File NOTHING = new File("/dev/null");
    private static final long LONGEST_SECONDS = 5;
    private static final int COLUMNS = 5;
    private static final double PERCENT = 100;

    private boolean there = true;

    /** What they are busy with; empty when there is nothing to be found out. */
    List<HostReading.Gpu> read() {
        return there ? parse(ask()) : List.of();
    }

    private String ask() {
        try {
            Process process = new ProcessBuilder(COMMAND)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(NOTHING))
                    .start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                // a driver that hangs would do so again
                there = false;
                process.destroyForcibly();
                return "";
            }
            // what it prints fits into the pipe, so that it does not wait for being read
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            there = false;
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Reads the tool's lines; others, such as complaints, are left out. */
    static List<HostReading.Gpu> parse(String output) {
        List<HostReading.Gpu> found = new ArrayList<>();
        for (String line : output.lines().toList()) {
            String[] cells = line.split("\\s*,\\s*");
            if (cells.length == COLUMNS && cells[0].matches("\\d+")) {
                found.add(new HostReading.Gpu(
                        Integer.parseInt(cells[0]),
                        cells[1],
                        number(cells[2]) / PERCENT,
                        number(cells[3]),
                        number(cells[4])));
            }
        }
        return found;
    }

    /** Some models do not tell everything: {@code [N/A]} is 0. */
    private static long number(String cell) {
        return cell.matches("\\d{1,9}") ? Long.parseLong(cell) : 0;
    }
}
