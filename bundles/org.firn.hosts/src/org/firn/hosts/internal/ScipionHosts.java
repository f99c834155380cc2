/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.hosts.Host;
import org.firn.hosts.HostQueue;
import org.firn.hosts.ImportedHosts;
import org.firn.hosts.Launching;
import org.firn.hosts.Submission;

/** Takes hosts over from Scipion's {@code hosts.conf}. Not thread-safe. */
public final class ScipionHosts {
    /** What Firn does by itself, whatever is said. */
    private static final Set<String> BUILT_IN = Set.of(
            "NAME",
            "SUBMIT_COMMAND",
            "SUBMIT_TEMPLATE",
            "QUEUES",
            "QUEUES_DEFAULT",
            "CANCEL_COMMAND",
            "CHECK_COMMAND",
            "JOB_DONE_REGEX");
    /** What the commands of the schedulers that are known begin with. */
    private static final Set<String> USUAL_COMMANDS = Set.of("scancel", "squeue", "qdel", "qstat", "canceljob");

    private final String source;
    private final List<String> lines;
    private final List<String> notes = new ArrayList<>();

    /** @param source the file's name, for the notes */
    public ScipionHosts(String source, List<String> lines) {
        this.source = source;
        this.lines = lines;
    }

    /**
     * Reads the hosts.
     *
     * @throws IOException if there is no section
     */
    public ImportedHosts read() throws IOException {
        List<IniSection> sections = IniSection.read(source, lines, notes);
        if (sections.isEmpty()) {
            throw new IOException(source + " has no section, as [localhost]: it is no hosts.conf of Scipion");
        }
        List<Host> hosts = new ArrayList<>();
        for (IniSection section : sections) {
            hosts.add(host(section));
        }
        return new ImportedHosts(hosts, notes);
    }

    private void note(IniSection section, String key, String what) {
        Integer line = section.lines().get(key);
        notes.add(source + (line == null ? "" : " line " + line) + " [" + section.name() + "] " + key + " " + what);
    }

    private Host host(IniSection section) {
        String id = section.name().replaceAll("[^A-Za-z0-9._-]", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        String name = section.value("NAME").isEmpty() ? section.name() : section.value("NAME");
        String scheduler = scheduler(section);
        List<HostQueue> queues = new ArrayList<>();
        Map<String, String> defaults = queues(section, queues);
        SubmitScript script = new SubmitScript(defaults, scheduler, what -> note(section, "SUBMIT_TEMPLATE", what));
        boolean isLocal = scheduler.equals(Host.LOCAL);
        if (!isLocal) {
            section.value("SUBMIT_TEMPLATE").replace("##", "#").lines().forEach(script::read);
        }
        noteOthers(section);
        return new Host(
                id.isEmpty() ? "host" : id,
                name,
                scheduler,
                isLocal ? List.of() : queues,
                isLocal ? Submission.USUAL : submission(section, script),
                new Launching(script.setup(), Map.of(), List.of()),
                List.of(),
                Map.of());
    }

    private Submission submission(IniSection section, SubmitScript script) {
        List<String> options = new ArrayList<>(script.options());
        String[] words = section.value("SUBMIT_COMMAND").split("\\s+");
        Map<String, List<String>> commands = words[0].contains("/")
                ? Map.of(words[0].substring(words[0].lastIndexOf('/') + 1), List.of(words[0]))
                : Map.of();
        for (int i = 1; i < words.length; i++) {
            if (words[i].startsWith("-")) {
                options.add(words[i]);
            } else if (!words[i].contains("JOB_SCRIPT") && !words[i].equals("<")) {
                note(section, "SUBMIT_COMMAND", "has '" + words[i] + "', which was left out");
            }
        }
        return new Submission(options, List.of(), commands, 0, Submission.USUAL.poll(), null);
    }

    private String scheduler(IniSection section) {
        String command = section.value("SUBMIT_COMMAND").split("\\s+")[0];
        String program = command.substring(command.lastIndexOf('/') + 1);
        if (program.equals("sbatch")) {
            return "slurm";
        }
        if (program.equals("qsub")) {
            return section.value("SUBMIT_TEMPLATE").contains("#$ ") ? "gridengine" : "pbs";
        }
        if (!program.isEmpty()) {
            note(
                    section,
                    "SUBMIT_COMMAND",
                    "submits with '" + program
                            + "', for which there is no scheduler: the host was taken for one without. Name "
                            + "its scheduler");
        }
        return Host.LOCAL;
    }

    /** The values that a user would have been asked for, by their variables. */
    private Map<String, String> queues(IniSection section, List<HostQueue> queues) {
        Map<String, String> defaults = new LinkedHashMap<>();
        try {
            String text = section.value("QUEUES");
            JsonObject all = text.isEmpty()
                    ? new JsonObject()
                    : JsonParser.parseString(text).getAsJsonObject();
            for (Map.Entry<String, JsonElement> queue : all.entrySet()) {
                queues.add(HostQueue.unlimited(queue.getKey(), queues.isEmpty()));
                for (JsonElement row : queue.getValue().getAsJsonArray()) {
                    JsonArray cells = row.getAsJsonArray();
                    defaults.putIfAbsent(
                            cells.get(0).getAsString(), cells.get(1).getAsString());
                }
            }
            String given = section.value("QUEUES_DEFAULT");
            if (!given.isEmpty()) {
                JsonParser.parseString(given)
                        .getAsJsonObject()
                        .entrySet()
                        .forEach(entry ->
                                defaults.put(entry.getKey(), entry.getValue().getAsString()));
            }
        } catch (JsonParseException
                | IllegalStateException
                | IndexOutOfBoundsException
                | UnsupportedOperationException e) {
            note(section, "QUEUES", "is not understood: " + e.getMessage());
        }
        return defaults;
    }

    private void noteOthers(IniSection section) {
        for (String key : List.of("CANCEL_COMMAND", "CHECK_COMMAND")) {
            String command = section.value(key).split("\\s+")[0];
            String program = command.substring(command.lastIndexOf('/') + 1);
            if (!program.isEmpty() && !USUAL_COMMANDS.contains(program)) {
                note(section, key, "is '" + program + "'; Firn uses the scheduler's own command instead");
            }
        }
        section.values().forEach((key, value) -> {
            if (!BUILT_IN.contains(key) && !value.isBlank()) {
                note(
                        section,
                        key,
                        switch (key) {
                            case "PARALLEL_COMMAND" ->
                                "was not taken over: protocols start MPI themselves; say what it needs"
                                        + " in \"setup\" or \"environment\"";
                            case "MANDATORY" ->
                                "was not taken over: a run says by its executor whether it goes to the queue";
                            case "SUBMIT_PREFIX" -> "was not taken over: jobs are named after their runs";
                            default -> "is not known, and was not taken over";
                        });
            }
        });
    }
}
