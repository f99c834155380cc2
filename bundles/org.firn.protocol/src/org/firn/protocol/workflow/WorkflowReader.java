/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.protocol.Problem;
import org.firn.protocol.internal.LocatedJson;
import org.firn.protocol.internal.Members;
import org.firn.protocol.internal.WorkflowInputs;

/**
 * Reads workflow files, whose format {@code schema/workflow-1.schema.json} describes. It needs no protocols: whether
 * they are known, and whether values and links fit, is for the {@link WorkflowValidator}.
 */
public final class WorkflowReader {
    /** The value of the member {@code firn}: the format and its version. */
    public static final String FORMAT = "workflow/1";

    static final String EXECUTOR = "executor";
    static final String PROCESSORS = "processors";
    static final String MEMORY = "memoryMiB";
    /** The member that keeps what another program's file said. */
    static final String ORIGIN = "origin";

    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    private WorkflowReader(String source) {
        this.source = source;
    }

    /**
     * Reads a file.
     *
     * @throws WorkflowFormatException if it is not a workflow; with every fault, by line, column and path
     * @throws IOException if it cannot be read
     */
    public static Workflow read(Path file) throws IOException, WorkflowFormatException {
        try {
            return read(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (CharacterCodingException e) {
            throw new WorkflowFormatException(List.of(
                    Problem.error(file.toString(), "is not a text file in UTF-8", "Give a workflow file (JSON).")));
        }
    }

    /**
     * Reads a text.
     *
     * @param json the text
     * @param source what to call it in messages
     * @throws WorkflowFormatException if it is not a workflow
     */
    public static Workflow read(String json, String source) throws WorkflowFormatException {
        WorkflowReader reader = new WorkflowReader(source);
        Workflow workflow = reader.workflow(reader.parse(json));
        reader.throwProblems();
        return workflow;
    }

    /**
     * Reads one run, as {@link WorkflowWriter#toJson(WorkflowRun)} writes it.
     *
     * @throws WorkflowFormatException if it is not a run
     */
    public static WorkflowRun readRun(String json, String source) throws WorkflowFormatException {
        WorkflowReader reader = new WorkflowReader(source);
        WorkflowRun run = reader.run(reader.parse(json));
        reader.throwProblems();
        return run;
    }

    /** Whether a text may be a workflow of Firn, of whatever version: an object that names its format. */
    public static boolean recognises(String text) {
        return text.stripLeading().startsWith("{") && text.contains("\"firn\"");
    }

    private LocatedJson parse(String json) throws WorkflowFormatException {
        try {
            return LocatedJson.read(json);
        } catch (IOException e) {
            throw new WorkflowFormatException(
                    List.of(Problem.error(source, "is not JSON: " + e.getMessage(), "Mend the text there.")));
        }
    }

    private void throwProblems() throws WorkflowFormatException {
        if (!problems.isEmpty()) {
            throw new WorkflowFormatException(problems);
        }
    }

    private Workflow workflow(LocatedJson root) throws WorkflowFormatException {
        checkFormat(root);
        Members members = new Members(root, source, problems);
        members.take("firn");
        members.take("$schema");
        String title = members.text("title", "");
        String description = members.text("description", "");
        List<WorkflowInput> inputs = new ArrayList<>();
        members.object("inputs").forEach((name, node) -> inputs.add(input(name, node)));
        LocatedJson listed = members.take("runs");
        List<WorkflowRun> runs = new ArrayList<>();
        if (listed == null || !listed.isArray()) {
            members.report(listed == null ? root : listed, "has no array \"runs\"", "Add it, with at least one run.");
        } else {
            listed.elements().forEach(node -> runs.add(run(node)));
            refuseRepeatedIds(runs, listed.elements());
        }
        Map<String, Object> origin = plain(members.object(ORIGIN));
        members.refuseRest();
        return new Workflow(title, description, inputs, runs, origin);
    }

    private void checkFormat(LocatedJson root) throws WorkflowFormatException {
        Object format = root.isObject() && root.members().containsKey("firn")
                ? root.members().get("firn").value()
                : null;
        if (FORMAT.equals(format)) {
            return;
        }
        String what = "is not a Firn workflow: it does not begin with {\"firn\": \"" + FORMAT + "\"";
        String cure = "Give a workflow file of Firn.";
        if (format instanceof String text && text.startsWith("workflow/")) {
            what = "has the format \"" + text + "\", and this Firn knows \"" + FORMAT + "\"";
            cure = "Use the version of Firn that wrote it, or a newer one.";
        } else if (root.isArray()) {
            cure = "If it is of another program, as Scipion, 'firn convert --formats' lists those that are understood.";
        }
        throw new WorkflowFormatException(List.of(Problem.error(source, what, cure)));
    }

    private WorkflowInput input(String name, LocatedJson node) {
        return new WorkflowInput(WorkflowInputs.read(name, new Members(node, source, problems)));
    }

    private WorkflowRun run(LocatedJson node) {
        Members members = new Members(node, source, problems);
        String id = members.requiredText("id");
        if (!id.matches("[A-Za-z0-9_-]*")) {
            members.report(node, "has the id '" + id + "'", "Use letters, digits, hyphens and underscores only.");
        }
        String protocol = members.requiredText("protocol");
        String label = members.text("label", "");
        String comment = members.text("comment", "");
        Map<String, List<WorkflowLink>> inputs = new LinkedHashMap<>();
        members.object("inputs").forEach((name, value) -> inputs.put(name, links(members, value)));
        Map<String, Object> parameters = new LinkedHashMap<>();
        members.object("parameters").forEach((name, value) -> parameters.put(name, value.plain()));
        List<String> waitsFor = members.texts("waitsFor");
        Map<String, Object> origin = plain(members.object(ORIGIN));
        RunResources resources = new RunResources(
                members.text(EXECUTOR, ""), (int) whole(members, node, PROCESSORS), whole(members, node, MEMORY));
        return new WorkflowRun(
                id, protocol, label, comment, parameters, inputs, waitsFor, members.rest(), origin, resources);
    }

    /** What is given of something countable; 0 when it is absent. */
    private static long whole(Members members, LocatedJson node, String name) {
        double number = members.number(name).orElse(0);
        if (number != Math.rint(number) || number < 0 || number > Integer.MAX_VALUE) {
            members.report(node, "has " + number + " as \"" + name + "\"", "Give a whole number, 1 or more.");
            return 0;
        }
        return (long) number;
    }

    private static Map<String, Object> plain(Map<String, LocatedJson> members) {
        Map<String, Object> plain = new LinkedHashMap<>();
        members.forEach((name, node) -> plain.put(name, node.plain()));
        return plain;
    }

    private List<WorkflowLink> links(Members members, LocatedJson node) {
        List<WorkflowLink> links = new ArrayList<>();
        for (LocatedJson one : node.isArray() ? node.elements() : List.of(node)) {
            if (one.value() instanceof String text) {
                WorkflowLink.parse(text)
                        .ifPresentOrElse(
                                links::add,
                                () -> members.report(
                                        one,
                                        "is '" + text + "', not a link",
                                        "Write RUN.OUTPUT, as align.micrographs."));
            } else {
                members.report(one, "is " + one.kind() + ", not a link", "Write \"RUN.OUTPUT\", or an array of them.");
            }
        }
        return links;
    }

    private void refuseRepeatedIds(List<WorkflowRun> runs, List<LocatedJson> nodes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < runs.size(); i++) {
            if (!seen.add(runs.get(i).id()) && !runs.get(i).id().isEmpty()) {
                problems.add(Problem.error(
                        Members.where(source, nodes.get(i)),
                        "repeats the id '" + runs.get(i).id() + "'",
                        "Give every run an id of its own."));
            }
        }
    }
}
