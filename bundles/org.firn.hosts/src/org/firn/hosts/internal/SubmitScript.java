/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is a host's own out of the template of a job script of Scipion. Not thread-safe. */
final class SubmitScript {
    /** What Firn says itself about each job. */
    private static final Set<String> SAID = Set.of(
            "JOB_NAME",
            "JOB_QUEUE",
            "JOB_NODES",
            "JOB_THREADS",
            "JOB_CORES",
            "JOB_HOURS",
            "JOB_LOGS",
            "GPU_COUNT",
            "JOB_ID",
            "JOB_NODEFILE",
            "QUEUE_FOR_JOBS",
            "PLUGIN_MODULE",
            "SCIPION_PROJECT",
            "SCIPION_PROTOCOL");

    private static final Pattern PLACEHOLDER = Pattern.compile("%_?\\(([A-Za-z0-9_]+)\\)[sd]");
    private static final Pattern DIRECTIVE = Pattern.compile("#(?:SBATCH|PBS|\\$)\\s+(.*)");
    private static final Pattern ENVIRONMENT_LINE = Pattern.compile("(module|source|export|\\.|ml|ulimit|umask)\\s.*");

    private final Map<String, String> defaults;
    private final String scheduler;
    private final Consumer<String> notes;
    private final List<String> options = new ArrayList<>();
    private final List<String> setup = new ArrayList<>();

    /**
     * @param defaults what a user would have been asked for, by its variable
     * @param notes receives what is not taken over
     */
    SubmitScript(Map<String, String> defaults, String scheduler, Consumer<String> notes) {
        this.defaults = defaults;
        this.scheduler = scheduler;
        this.notes = notes;
    }

    List<String> options() {
        return options;
    }

    List<String> setup() {
        return setup;
    }

    void read(String given) {
        String line = given.strip();
        Matcher directive = DIRECTIVE.matcher(line);
        if (directive.matches()) {
            option(directive.group(1));
        } else if (line.isEmpty() || line.startsWith("#") || line.contains("JOB_COMMAND")) {
            return;
        } else if (placeholders(line).isEmpty()
                && ENVIRONMENT_LINE.matcher(line).matches()) {
            setup.add(line);
        } else if (!line.startsWith("cd ") && !line.startsWith("echo ") && !line.startsWith("exit")) {
            notes.accept("has the line '" + line + "', which was left out; lines before programs go to \"setup\"");
        }
    }

    private void option(String given) {
        String text = given.replaceFirst("\\s+#.*$", "").strip();
        for (String variable : placeholders(text)) {
            if (SAID.contains(variable)) {
                return;
            }
            String value = defaults.get(variable);
            if (value == null || value.isEmpty()) {
                notes.accept("has the option '" + text + "', whose " + variable
                        + " has no value: it was left out. Add it to \"options\" with a value when it is needed");
                return;
            }
            text = text.replaceAll("%_?\\(" + variable + "\\)[sd]", Matcher.quoteReplacement(value));
            notes.accept("asks for " + variable + ", which is '" + value + "' from now on; the scheduler's option is '"
                    + text + "'");
        }
        if (scheduler.equals("slurm") && text.startsWith("--")) {
            options.add(text.replaceFirst("\\s+", "=").replaceFirst("==", "="));
        } else {
            options.addAll(List.of(text.split("\\s+")));
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
