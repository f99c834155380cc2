/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A program to run: the exact arguments, never a shell string. Immutable; made by {@link #builder(Path, List)}.
 *
 * @param controlDirectory absolute; what the executor records about this job goes here, and nothing else does
 * @param command the program, as a path or as a name to be found in PATH, and its arguments; not empty
 * @param environment the variables that are added or changed; everything else is inherited
 * @param workingDirectory absolute; must exist
 * @param stdout the file that receives standard output; overwritten
 * @param stderr the file that receives standard error; overwritten
 * @param processors how many processors it uses, at least 1
 * @param memoryMiB how much memory it needs in MiB; 0 when unknown
 * @param gpus how many graphics processors it needs
 * @param wallTimeSeconds after how many seconds it is ended; 0 for no limit
 * @param programVersion the version of the program when it is known; empty otherwise
 * @param name what people see in the list of a scheduler's jobs; empty for the program's name
 * @param queue the queue or partition of a scheduler that it goes to; empty for the default one
 * @param licences how many of each licence it needs, by the name that the scheduler gives them
 * @param retry whether a {@link RetryingExecutor} tries it again with more memory or time
 * @param after {@link JobHandle#text()} of the jobs of the same executor that must have ended well before it starts
 */
public record JobSpec(
        Path controlDirectory,
        List<String> command,
        Map<String, String> environment,
        Path workingDirectory,
        Path stdout,
        Path stderr,
        int processors,
        long memoryMiB,
        int gpus,
        long wallTimeSeconds,
        String programVersion,
        String name,
        String queue,
        Map<String, Integer> licences,
        List<String> after,
        Retry retry) {
    /** The variable of the environment that names the run which the job executes as a whole. */
    public static final String RUN_VARIABLE = "FIRN_RUN";

    /** Copies the collections and checks the numbers and paths. */
    public JobSpec {
        command = List.copyOf(command);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        Objects.requireNonNull(programVersion);
        licences = Map.copyOf(licences);
        after = List.copyOf(after);
        Objects.requireNonNull(retry);
        require(!command.isEmpty() && !command.get(0).isEmpty(), "A job needs a program");
        require(controlDirectory.isAbsolute(), "The control directory " + controlDirectory + " is not absolute");
        require(workingDirectory.isAbsolute(), "The working directory " + workingDirectory + " is not absolute");
        require(
                stdout.isAbsolute() && stderr.isAbsolute(),
                "The files " + stdout + ", " + stderr + " are not absolute");
        require(processors >= 1, "A job needs at least one processor, not " + processors);
        require(memoryMiB >= 0 && gpus >= 0 && wallTimeSeconds >= 0, "Memory, GPUs and wall time cannot be negative");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * A new job. Without further calls it needs one processor, works in its control directory and leaves {@code stdout}
     * and {@code stderr} there.
     */
    public static Builder builder(Path controlDirectory, List<String> command) {
        return new Builder(controlDirectory, command);
    }

    /** A new job that needs and does the same with another command; to be changed further. */
    public Builder copy(List<String> otherCommand) {
        return copy(controlDirectory, otherCommand);
    }

    /** The same in another control directory; what it prints goes to the same files. */
    public Builder copy(Path otherControlDirectory, List<String> otherCommand) {
        Builder copy = new Builder(otherControlDirectory, otherCommand)
                .environment(environment)
                .workingDirectory(workingDirectory)
                .output(stdout, stderr)
                .processors(processors)
                .memoryMiB(memoryMiB)
                .gpus(gpus)
                .programVersion(programVersion)
                .name(name)
                .queue(queue)
                .licences(licences)
                .after(after)
                .retry(retry);
        copy.wallTimeSeconds = wallTimeSeconds;
        return copy;
    }

    /** Whether this job executes a whole run, not one program. */
    public boolean isRun() {
        return environment.containsKey(RUN_VARIABLE);
    }

    /** Collects what a job needs. Not thread-safe. */
    public static final class Builder {
        private final Path controlDirectory;
        private final List<String> command;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private @Nullable Path workingDirectory;
        private @Nullable Path stdout;
        private @Nullable Path stderr;
        private int processors = 1;
        private long memoryMiB;
        private int gpus;
        private long wallTimeSeconds;
        private String programVersion = "";
        private String name = "";
        private String queue = "";
        private Map<String, Integer> licences = Map.of();
        private List<String> after = List.of();
        private Retry retry = Retry.NEVER;

        private Builder(Path controlDirectory, List<String> command) {
            this.controlDirectory = controlDirectory.toAbsolutePath();
            this.command = command;
        }

        /** Adds or changes variables of the environment. */
        public Builder environment(Map<String, String> changes) {
            environment.putAll(changes);
            return this;
        }

        /** The directory it starts in. */
        public Builder workingDirectory(Path directory) {
            workingDirectory = directory.toAbsolutePath();
            return this;
        }

        /** The files that receive what it prints. */
        public Builder output(Path standardOutput, Path standardError) {
            stdout = standardOutput.toAbsolutePath();
            stderr = standardError.toAbsolutePath();
            return this;
        }

        /** How many processors it uses. */
        public Builder processors(int count) {
            processors = count;
            return this;
        }

        /** How much memory it needs in MiB. */
        public Builder memoryMiB(long amount) {
            memoryMiB = amount;
            return this;
        }

        /** How many graphics processors it needs. */
        public Builder gpus(int count) {
            gpus = count;
            return this;
        }

        /** The longest it may run; rounded up to whole seconds. */
        public Builder wallTime(Duration longest) {
            wallTimeSeconds = longest.plusNanos(999_999_999).getSeconds();
            return this;
        }

        /** The version of the program, as far as the caller knows. */
        public Builder programVersion(String version) {
            programVersion = version;
            return this;
        }

        /** What people see in the list of a scheduler's jobs. */
        public Builder name(String text) {
            name = text;
            return this;
        }

        /** The queue or partition that it goes to. */
        public Builder queue(String queueName) {
            queue = queueName;
            return this;
        }

        /** How many of each licence it needs. */
        public Builder licences(Map<String, Integer> counts) {
            licences = counts;
            return this;
        }

        /** The texts of the handles of the jobs that must have ended well before it starts. */
        public Builder after(List<String> handles) {
            after = handles;
            return this;
        }

        /** Whether it is tried again with more memory or time. */
        public Builder retry(Retry how) {
            retry = how;
            return this;
        }

        /** The job. */
        public JobSpec build() {
            return new JobSpec(
                    controlDirectory,
                    command,
                    environment,
                    or(workingDirectory, ""),
                    or(stdout, "stdout"),
                    or(stderr, "stderr"),
                    processors,
                    memoryMiB,
                    gpus,
                    wallTimeSeconds,
                    programVersion,
                    name,
                    queue,
                    licences,
                    after,
                    retry);
        }

        private Path or(@Nullable Path given, String otherwise) {
            return given != null ? given : controlDirectory.resolve(otherwise);
        }
    }
}
