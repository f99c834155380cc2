/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/** An external program to run: arguments as a list, never a shell string. A builder; not thread-safe. */
public final class ProgramCall {
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Map<String, Integer> licences = new LinkedHashMap<>();
    private int gpus;
    private int retries;
    private double retryScale = 1;
    private @Nullable Path directory;
    private Duration timeout = Duration.ofDays(7);
    private @Nullable Path stopFile;
    private Duration grace = Duration.ZERO;

    private ProgramCall(String program) {
        command.add(Objects.requireNonNull(program));
    }

    /** @param program a path, or a name to be found in PATH */
    public static ProgramCall of(String program, Object... arguments) {
        return new ProgramCall(program).arguments(arguments);
    }

    /** Adds arguments; each becomes exactly one argument of the program. */
    public ProgramCall arguments(Object... arguments) {
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        return this;
    }

    /** Changes the environment; everything else is inherited. */
    public ProgramCall environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The working directory; the run's work directory without this call. */
    public ProgramCall in(Path workingDirectory) {
        directory = workingDirectory;
        return this;
    }

    /** The longest it may run; seven days without this call. */
    public ProgramCall timeout(Duration longest) {
        timeout = longest;
        return this;
    }

    /**
     * The program ends by itself, and tidily, soon after it finds a file: when the step is cancelled, the file is made,
     * and the program is ended by signals only when that does not help.
     *
     * @param file absolute; removed before the program starts
     * @param patience how long the program may take to end by itself
     */
    public ProgramCall stopsAt(Path file, Duration patience) {
        stopFile = file;
        grace = patience;
        return this;
    }

    /**
     * Needs graphics processors for itself: it waits until nobody else on the machine has them, and finds them in
     * {@code CUDA_VISIBLE_DEVICES}; on a cluster the scheduler gives them.
     */
    public ProgramCall gpus(int count) {
        gpus = count;
        return this;
    }

    /**
     * When it runs out of memory or of time, it is begun anew with more of it: to be said only of a program that may be
     * begun anew in the same directory.
     *
     * @param most how often at most
     * @param scale what the memory that its step was given, or its time, is multiplied by each time; at least 1
     */
    public ProgramCall retries(int most, double scale) {
        if (most < 0 || !(scale >= 1)) {
            throw new IllegalArgumentException(most + " retries with " + scale + " times as much make no sense");
        }
        retries = most;
        retryScale = scale;
        return this;
    }

    /** How often it is begun anew with more memory or time. */
    public int retries() {
        return retries;
    }

    /** What its memory or time is multiplied by each time. */
    public double retryScale() {
        return retryScale;
    }

    /** Needs one licence of this name for itself; may be called for several. */
    public ProgramCall licence(String name) {
        licences.merge(name, 1, Integer::sum);
        return this;
    }

    /** How many graphics processors it needs. */
    public int gpus() {
        return gpus;
    }

    /** How many of each licence it needs. */
    public Map<String, Integer> licences() {
        return Map.copyOf(licences);
    }

    /** The program and its arguments. */
    public List<String> command() {
        return List.copyOf(command);
    }

    /** The changes of the environment. */
    public Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** The working directory; null for the run's work directory. */
    public @Nullable Path directory() {
        return directory;
    }

    /** The longest it may run. */
    public Duration timeout() {
        return timeout;
    }

    /** The file at which the program ends by itself; null when it ends by signals only. */
    public @Nullable Path stopFile() {
        return stopFile;
    }

    /** How long the program may take to end by itself. */
    public Duration grace() {
        return grace;
    }
}
