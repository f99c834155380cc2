/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.nio.file.Path;

/**
 * What an external program did.
 *
 * @param exitCode its exit code
 * @param stdout the file with its standard output
 * @param stderr the file with its standard error
 * @param seconds wall time in s
 * @param cpuSeconds user and system time of it and its children in s; NaN when unknown
 * @param peakMemoryMiB highest resident memory seen in MiB; 0 when unknown
 */
public record ProgramResult(
        int exitCode, Path stdout, Path stderr, double seconds, double cpuSeconds, long peakMemoryMiB) {}
