/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.journal.JournalHistory.StartedProgram;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.keys.KeyDigest;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.Retry;
import org.firn.protocol.ProgramCall;
import org.firn.protocol.ProgramFailedException;
import org.firn.protocol.ProgramResult;

/**
 * Runs the programs that the steps of a run call. When the process that executed the run died, a call that is made
 * again is joined to the program of the first time, if that still runs or has ended well by itself. Thread-safe.
 */
final class ProgramCalls {
    private static final int LAST_LINES = 20;
    private static final int TAIL_BYTES = 16 << 10;
    private static final Duration LONG = Duration.ofDays(365);
    private static final Duration ENDING = Duration.ofSeconds(60);

    /**
     * Who calls.
     *
     * @param step the name of the step
     * @param key the key of the step or item
     * @param directory its part of the work directory
     * @param processors how many processors it was given
     * @param memoryMiB how much memory it was given, in MiB
     */
    record Caller(String step, Key key, Path directory, int processors, long memoryMiB) {}

    private final RunPaths paths;
    private final IExecutor executor;
    private final Journal journal;
    private final RunLog log;
    private final Map<Key, StartedProgram> strays = new ConcurrentHashMap<>();

    ProgramCalls(RunPaths paths, IExecutor executor, Journal journal, RunLog log, List<StartedProgram> earlier) {
        this.paths = paths;
        this.executor = executor;
        this.journal = journal;
        this.log = log;
        earlier.forEach(program -> strays.put(program.call(), program));
    }

    /**
     * Runs a program to its end.
     *
     * @param ordinal how many calls its caller made before
     */
    ProgramResult call(Caller caller, ProgramCall call, int ordinal)
            throws ProgramFailedException, InterruptedException {
        Path directory = call.directory() == null ? paths.work() : Objects.requireNonNull(call.directory());
        Key key = new KeyDigest("call")
                .add(caller.step())
                .add(caller.key())
                .add(call.command())
                .add(call.environment())
                .add(directory)
                .add(ordinal)
                .key();
        try {
            Optional<ProgramResult> earlier = joinEarlier(strays.remove(key), caller, call);
            return earlier.isPresent() ? earlier.get() : start(caller, call, directory, key);
        } catch (JobException e) {
            throw new ProgramFailedException(e.getMessage(), -1, List.of());
        } catch (IOException e) {
            throw new ProgramFailedException(Failures.describe(e, paths.run()), -1, List.of());
        }
    }

    private Optional<ProgramResult> joinEarlier(@Nullable StartedProgram program, Caller caller, ProgramCall call)
            throws JobException, InterruptedException, IOException {
        Path control = program == null ? paths.work() : paths.run().resolve(program.control());
        if (program == null || !Files.exists(control)) {
            return Optional.empty();
        }
        JobHandle handle = executor.reattach(control, program.handle());
        log.say(caller.step(), "joins the program of an earlier attempt in " + program.control());
        JobResult result = await(handle, call);
        note(program.control(), result);
        return result.isSuccess() ? Optional.of(result(control, result)) : Optional.empty();
    }

    private ProgramResult start(Caller caller, ProgramCall call, Path directory, Key key)
            throws JobException, IOException, InterruptedException, ProgramFailedException {
        Path control = newControlDirectory(caller.directory(), call.command().get(0));
        JobSpec job = JobSpec.builder(control, call.command())
                .environment(call.environment())
                .workingDirectory(directory)
                .processors(Math.max(1, caller.processors()))
                .memoryMiB(caller.memoryMiB())
                .wallTime(call.timeout())
                .gpus(call.gpus())
                .licences(call.licences())
                .retry(new Retry(call.retries(), call.retryScale()))
                .build();
        String relative = paths.run().relativize(control).toString();
        // Before it is started: a program that nobody knows of could not be found again.
        JsonObject entry = entry(caller, call, key, relative);
        journal.append(entry);
        removeStopFile(call);
        JobHandle handle = executor.submit(job);
        entry.addProperty("handle", handle.text());
        journal.append(entry);
        JobResult result = await(handle, call);
        note(relative, result);
        log.say(
                caller.step(),
                describe(call) + " " + result.end().phrase() + ", exit code " + result.exitCode() + ", "
                        + Math.round(result.seconds() * 10) / 10.0 + " s (" + relative + ")");
        if (!result.isSuccess()) {
            throw failure(call, result, job);
        }
        return result(control, result);
    }

    private static JsonObject entry(Caller caller, ProgramCall call, Key key, String control) {
        JsonObject entry = Journal.entry("program");
        entry.addProperty("step", caller.step());
        entry.addProperty("key", caller.key().toString());
        entry.addProperty("call", key.toString());
        entry.addProperty("control", control);
        JsonArray command = new JsonArray();
        call.command().forEach(command::add);
        entry.add("command", command);
        entry.addProperty("handle", "");
        return entry;
    }

    private void note(String control, JobResult result) throws IOException {
        JsonObject entry = Journal.entry("program-end");
        entry.addProperty("control", control);
        entry.addProperty("end", result.end().name());
        entry.addProperty("exitCode", result.exitCode());
        entry.addProperty("seconds", result.seconds());
        if (!Double.isNaN(result.cpuSeconds())) {
            entry.addProperty("cpuSeconds", result.cpuSeconds());
        }
        entry.addProperty("peakMemoryMiB", result.peakMemoryMiB());
        if (!result.reason().isEmpty()) {
            entry.addProperty("reason", result.reason());
        }
        Path tokens = paths.run().resolve(control).resolve("tokens");
        if (Files.exists(tokens)) {
            // Each line: what, which, since when in ms; they were given back when the program ended.
            entry.addProperty("tokens", Files.readString(tokens).strip());
        }
        journal.append(entry);
    }

    private static void removeStopFile(ProgramCall call) throws IOException {
        Path file = call.stopFile();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    /** Waits for a program; ends it, with all that it started, when this thread is interrupted. */
    private static JobResult await(JobHandle handle, ProgramCall call) throws InterruptedException {
        try {
            return handle.await(LONG).orElseThrow(() -> new IllegalStateException("A program ran for a year"));
        } catch (InterruptedException e) {
            if (!endsByItself(handle, call)) {
                handle.cancel();
                handle.await(ENDING);
            }
            throw e;
        }
    }

    /** Makes the file at which the program ends, if it knows one, and waits for as long as it may take. */
    private static boolean endsByItself(JobHandle handle, ProgramCall call) throws InterruptedException {
        Path file = call.stopFile();
        if (file == null) {
            return false;
        }
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            return false; // signals end it as well
        }
        return handle.await(call.grace()).isPresent();
    }

    private static Path newControlDirectory(Path parent, String program) throws IOException {
        Files.createDirectories(parent);
        String name = program.substring(program.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(parent.resolve(name + "-" + number));
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    private static ProgramResult result(Path control, JobResult result) {
        return new ProgramResult(
                result.exitCode(),
                control.resolve("stdout"),
                control.resolve("stderr"),
                result.seconds(),
                result.cpuSeconds(),
                result.peakMemoryMiB());
    }

    private ProgramFailedException failure(ProgramCall call, JobResult result, JobSpec job) {
        List<String> lines = tail(job.stderr());
        if (lines.isEmpty()) {
            lines = tail(job.stdout());
        }
        String end =
                switch (result.end()) {
                    case EXITED -> "ended with exit code " + result.exitCode();
                    case TIMED_OUT -> "was ended after " + call.timeout().toSeconds() + " s, the longest it may run";
                    default -> result.end().phrase() + (result.reason().isEmpty() ? "" : " (" + result.reason() + ")");
                };
        return new ProgramFailedException(
                describe(call) + " " + end + " (see " + paths.run().relativize(job.controlDirectory()) + ")",
                result.exitCode(),
                lines);
    }

    private static String describe(ProgramCall call) {
        String text = String.join(" ", call.command()).replace('\n', ' ');
        return text.length() <= 300 ? text : text.substring(0, 300) + " ...";
    }

    /**
     * The last lines of a file; programs draw progress bars with carriage returns, of which only the last state
     * counts.
     */
    private static List<String> tail(Path file) {
        try (var channel = Files.newByteChannel(file)) {
            long size = channel.size();
            channel.position(Math.max(0, size - TAIL_BYTES));
            var bytes = ByteBuffer.allocate((int) Math.min(size, TAIL_BYTES));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            for (String line : new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).split("\n")) {
                String shown = line.substring(line.stripTrailing().lastIndexOf('\r') + 1)
                        .stripTrailing();
                if (!shown.isEmpty()) {
                    lines.add(shown);
                }
            }
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Ends what an interrupted attempt left running of a step, or of all steps when it is empty. */
    void endStrays(String step) {
        Map<Key, StartedProgram> ending = new LinkedHashMap<>(strays);
        ending.forEach((key, program) -> {
            if ((step.isEmpty() || program.step().equals(step)) && strays.remove(key, program)) {
                end(program);
            }
        });
    }

    private void end(StartedProgram program) {
        try {
            executor.reattach(paths.run().resolve(program.control()), program.handle())
                    .cancel();
        } catch (JobException e) {
            log.complain(program.step(), "cannot end a program of an earlier attempt: " + e.getMessage(), e);
        }
    }
}
