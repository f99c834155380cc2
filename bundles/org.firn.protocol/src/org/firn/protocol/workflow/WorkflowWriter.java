/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.firn.protocol.internal.WorkflowInputs;

/** Writes workflow files. The same workflow always gives the same text. */
public final class WorkflowWriter {

    private WorkflowWriter() {}

    /**
     * Writes a file; an existing one is replaced at once, or left as it was when this fails.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Workflow workflow, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.writeString(temporary, toJson(workflow));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The text of a workflow file, indented. */
    public static String toJson(Workflow workflow) {
        return text("  ", writer -> {
                    writer.beginObject().name("firn").value(WorkflowReader.FORMAT);
                    optional(writer, "title", workflow.title());
                    optional(writer, "description", workflow.description());
                    if (!workflow.inputs().isEmpty()) {
                        writer.name("inputs").beginObject();
                        for (WorkflowInput input : workflow.inputs()) {
                            WorkflowInputs.write(writer, input.spec());
                        }
                        writer.endObject();
                    }
                    writer.name("runs").beginArray();
                    for (WorkflowRun run : workflow.runs()) {
                        write(writer, run);
                    }
                    writer.endArray();
                    origin(writer, workflow.origin());
                    writer.endObject();
                })
                + "\n";
    }

    /** One run on one line; {@link WorkflowReader#readRun(String, String)} reads it. */
    public static String toJson(WorkflowRun run) {
        return text("", writer -> write(writer, run));
    }

    private static void write(JsonWriter writer, WorkflowRun run) throws IOException {
        writer.beginObject().name("id").value(run.id()).name("protocol").value(run.protocol());
        optional(writer, "label", run.label());
        optional(writer, "comment", run.comment());
        if (!run.inputs().isEmpty()) {
            writer.name("inputs").beginObject();
            for (Entry<String, List<WorkflowLink>> input : run.inputs().entrySet()) {
                writer.name(input.getKey());
                List<String> links =
                        input.getValue().stream().map(WorkflowLink::toString).toList();
                JsonValues.write(writer, links.size() == 1 ? links.get(0) : links);
            }
            writer.endObject();
        }
        writer.name("parameters");
        JsonValues.write(writer, run.parameters());
        if (!run.waitsFor().isEmpty()) {
            writer.name("waitsFor");
            JsonValues.write(writer, run.waitsFor());
        }
        optional(writer, WorkflowReader.EXECUTOR, run.resources().executor());
        optional(writer, WorkflowReader.PROCESSORS, run.resources().processors());
        optional(writer, WorkflowReader.MEMORY, run.resources().memoryMiB());
        for (Map.Entry<String, Object> member : run.other().entrySet()) {
            writer.name(member.getKey());
            JsonValues.write(writer, member.getValue());
        }
        origin(writer, run.origin());
        writer.endObject();
    }

    private static void origin(JsonWriter writer, Map<String, Object> origin) throws IOException {
        if (!origin.isEmpty()) {
            JsonValues.write(writer.name(WorkflowReader.ORIGIN), origin);
        }
    }

    private static void optional(JsonWriter writer, String name, long number) throws IOException {
        if (number > 0) {
            writer.name(name).value(number);
        }
    }

    private static void optional(JsonWriter writer, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            writer.name(name).value(text);
        }
    }

    private static String text(String indent, Content content) {
        StringWriter text = new StringWriter();
        try {
            JsonWriter writer = new JsonWriter(text);
            writer.setHtmlSafe(false);
            writer.setIndent(indent);
            content.write(writer);
            writer.flush();
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return text.toString();
    }

    /** What is written. */
    private interface Content {
        void write(JsonWriter writer) throws IOException;
    }
}
