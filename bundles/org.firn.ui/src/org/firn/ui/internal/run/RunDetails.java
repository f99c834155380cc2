/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.firn.engine.RunReports;
import org.firn.engine.RunTimes;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.Citation;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.RunReport;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.RunDirectory;

/**
 * What there is to see of a run beside its snapshot, read at one moment. What cannot be read is told in place of it.
 *
 * @param directory where its files are
 * @param summary what came out, a line each
 * @param methods a text for a paper
 * @param citations what to cite
 * @param times how long its steps took
 * @param commands the programs that it called, a line each
 * @param files its files, with their sizes
 */
public record RunDetails(
        RunDirectory directory,
        List<String> summary,
        String methods,
        List<Citation> citations,
        RunTimes times,
        List<String> commands,
        List<RunFile> files) {
    private static final int MOST_FILES = 5000;

    /**
     * A file of a run.
     *
     * @param path relative to the run's directory
     * @param bytes its size
     */
    public record RunFile(String path, long bytes) {}

    /** What a protocol says about its run. */
    private record Words(List<String> summary, String methods, List<Citation> citations) {}

    /** Reads them; waits for the project and the disk, and calls the protocol. */
    public static RunDetails read(ProjectRepository repository, ProtocolRegistry protocols, RunSnapshot run)
            throws ProjectException {
        RunDirectory directory = repository.directory().run(run.number(), run.protocol());
        Words words = words(repository, protocols, run);
        List<String> summary = new ArrayList<>(words.summary());
        RunTimes times = new RunTimes(0, List.of(), 0, 0);
        List<String> commands = List.of();
        List<RunFile> files = List.of();
        try {
            times = RunTimes.of(repository.directory(), run.number(), run.protocol());
            commands = commands(directory.journal());
            files = files(directory.path());
        } catch (IOException | RuntimeException e) {
            summary.add("The record of the run cannot be read (" + e.getMessage() + "). Restart the run to mend it.");
        }
        return new RunDetails(
                directory, List.copyOf(summary), words.methods(), words.citations(), times, commands, files);
    }

    private static Words words(ProjectRepository repository, ProtocolRegistry protocols, RunSnapshot run)
            throws ProjectException {
        Optional<Protocol> found = Optional.empty();
        try {
            found = protocols.find(run.protocol()).map(descriptor -> descriptor.create());
            if (found.isEmpty()) {
                return new Words(List.of("The protocol " + run.protocol() + " is not installed."), "", List.of());
            }
            Protocol protocol = found.get();
            if (run.outputs().isEmpty()) {
                return new Words(List.of(), "", protocol.citations());
            }
            RunReport report = RunReports.of(repository, protocols, run.name());
            return new Words(protocol.summary(report), protocol.methods(report), protocol.citations());
        } catch (ProtocolException e) {
            return new Words(List.of(e.getMessage()), "", List.of());
        } catch (RuntimeException | LinkageError e) {
            // a contributed class that fails takes nothing with it but its own words
            return new Words(
                    List.of("The protocol " + run.protocol() + " cannot sum up this run: " + e), "", List.of());
        }
    }

    private static List<String> commands(Path journal) throws IOException {
        List<String> commands = new ArrayList<>();
        if (Files.exists(journal)) {
            try (Stream<String> lines = Files.lines(journal)) {
                lines.filter(line -> line.contains("\"program\""))
                        .forEach(line -> command(line).ifPresent(commands::add));
            }
        }
        return commands;
    }

    private static Optional<String> command(String line) {
        try {
            JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
            if (entry.get("type").getAsString().equals("program") && entry.get("command") instanceof JsonArray words) {
                List<String> quoted = new ArrayList<>();
                for (JsonElement word : words) {
                    quoted.add(quoted(word.getAsString()));
                }
                return Optional.of(String.join(" ", quoted));
            }
        } catch (JsonParseException | IllegalStateException e) {
            // the last line of a run that was killed may be cut
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static List<RunFile> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<RunFile> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile).limit(MOST_FILES)::iterator) {
                files.add(new RunFile(directory.relativize(file).toString(), Files.size(file)));
            }
        }
        return files;
    }

    /** A size for people: {@code 12.3 MB}. */
    public static String size(long bytes) {
        if (bytes < 0) {
            return "";
        }
        String[] units = {"B", "kB", "MB", "GB", "TB", "PB"};
        double value = bytes;
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 || value >= 100 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    }
}
