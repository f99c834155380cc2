/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;

/**
 * What {@code default_pipeline.star} says, as RELION 3 writes it with numbers for types and states, or RELION 4 and
 * later with labels.
 *
 * @param jobs in their order
 * @param nodes the types of the files between jobs, by name
 * @param makers the job that made a file, by the file's name
 * @param uses for each job, the files that it uses
 */
record Pipeline(List<Job> jobs, Map<String, String> nodes, Map<String, String> makers, Map<String, List<String>> uses) {
    static final String FILE = "default_pipeline.star";
    private static final String PROCESS = "rlnPipeLineProcess";
    private static final String EDGE = "rlnPipeLineEdge";
    private static final String NODE = "rlnPipeLineNode";
    private static final String NO_ALIAS = "None";

    /** What became of a job. */
    enum Status {
        RUNNING,
        SCHEDULED,
        SUCCEEDED,
        FAILED,
        ABORTED
    }

    /**
     * A job.
     *
     * @param name its folder, with a slash at the end, such as {@code Class2D/job005/}
     * @param alias what the user calls it; empty for nothing
     * @param type such as {@code class2d}
     */
    record Job(String name, String alias, String type, Status status) {}

    /**
     * Reads it.
     *
     * @throws FormatException it is damaged, or has a state that no version of RELION writes
     */
    static Pipeline read(Path file) throws IOException {
        StarFile star = StarFile.read(file);
        List<Job> jobs = new ArrayList<>();
        Optional<StarTable> processes = star.find("pipeline_processes");
        if (processes.isPresent()) {
            for (int row = 0; row < processes.get().size(); row++) {
                jobs.add(job(file, processes.get(), row));
            }
        }
        Map<String, String> nodes = new LinkedHashMap<>();
        Optional<StarTable> files = star.find("pipeline_nodes");
        if (files.isPresent()) {
            for (int row = 0; row < files.get().size(); row++) {
                nodes.put(files.get().get(row, NODE + "Name"), either(files.get(), row, NODE + "Type"));
            }
        }
        Map<String, String> makers = new LinkedHashMap<>();
        for (String[] edge : edges(star, "pipeline_output_edges", EDGE + "ToNode", EDGE + "Process")) {
            makers.put(edge[0], edge[1]);
        }
        Map<String, List<String>> uses = new LinkedHashMap<>();
        for (String[] edge : edges(star, "pipeline_input_edges", EDGE + "FromNode", EDGE + "Process")) {
            uses.computeIfAbsent(edge[1], any -> new ArrayList<>()).add(edge[0]);
        }
        return new Pipeline(jobs, nodes, makers, uses);
    }

    private static Job job(Path file, StarTable table, int row) throws FormatException {
        String name = table.get(row, PROCESS + "Name");
        String alias = table.get(row, PROCESS + "Alias");
        String type = table.column(PROCESS + "TypeLabel").isPresent()
                ? table.get(row, PROCESS + "TypeLabel").replaceFirst("^relion\\.", "")
                : name.substring(0, Math.max(0, name.indexOf('/')));
        String last = alias.replaceFirst("/$", "");
        return new Job(
                name,
                alias.equals(NO_ALIAS) ? "" : last.substring(last.lastIndexOf('/') + 1),
                type.toLowerCase(Locale.ROOT),
                status(file, name, either(table, row, PROCESS + "Status")));
    }

    /** RELION 4 gave the labels of numbers a name of their own. */
    private static String either(StarTable table, int row, String column) throws FormatException {
        OptionalInt label = table.column(column + "Label");
        return label.isPresent() ? table.get(row, label.getAsInt()) : table.get(row, column);
    }

    private static Status status(Path file, String job, String text) throws FormatException {
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(text) || text.equals(Integer.toString(status.ordinal()))) {
                return status;
            }
        }
        throw new FormatException(
                file,
                "says that " + job + " has the state '" + text + "', which RELION does not have",
                "Open the project with RELION, which repairs the file.");
    }

    private static List<String[]> edges(StarFile star, String name, String node, String process)
            throws FormatException {
        List<String[]> edges = new ArrayList<>();
        Optional<StarTable> table = star.find(name);
        if (table.isPresent()) {
            for (int row = 0; row < table.get().size(); row++) {
                edges.add(new String[] {table.get().get(row, node), table.get().get(row, process)});
            }
        }
        return edges;
    }
}
