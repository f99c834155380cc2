/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.convert;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.UsageException;
import org.firn.headless.internal.output.Columns;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ExportedWorkflow;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.WorkflowFormatDescriptor;
import org.firn.protocol.foreign.WorkflowFormatRegistry;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.protocol.workflow.WorkflowWriter;

/** Translates workflow files of one program to another's. */
public final class WorkflowConversion {

    /** The id of Firn's own form. */
    static final String FIRN = "firn";

    private static final long LARGEST = 64L << 20;
    private static final String SQLITE = "SQLite format 3";

    private final WorkflowFormatRegistry formats;

    /** Knows these formats and Firn's own. */
    public WorkflowConversion(WorkflowFormatRegistry formats) {
        this.formats = formats;
    }

    /**
     * What came out.
     *
     * @param from the id of the format that was read
     * @param to the id of the one that was written
     * @param imported what was read
     * @param notes what has no place in the file that was written
     */
    public record Result(String from, String to, ImportedWorkflow imported, List<String> notes) {

        /** For programs. */
        public Map<String, Object> json() {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("from", from);
            event.put("to", to);
            event.put("item", "Run");
            event.put("rows", (long) imported.workflow().runs().size());
            List<String> all = new ArrayList<>(imported.notes());
            all.addAll(notes);
            event.put("notes", all);
            event.put("runs", ImportReport.json(imported));
            return event;
        }
    }

    /** The text of a file that is or is said to be a workflow; empty when it is anything else. */
    public Optional<String> text(Path file, @Nullable String from) throws IOException {
        if (from != null && !from.equals(FIRN) && formats.find(from).isEmpty() || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String name = file.getFileName().toString();
            boolean is = from == null
                    ? WorkflowReader.recognises(text)
                            || formats.ofContent(name, text).isPresent()
                    : !text.startsWith(SQLITE);
            return is ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Translates.
     *
     * @param text the content of the file
     * @param from the id of its format; null to find out
     * @param to the id of the format to write; null to go by the target's name
     */
    public Result convert(Path source, String text, @Nullable String from, Path target, @Nullable String to)
            throws IOException, ProtocolException, UsageException {
        WorkflowFormatDescriptor reader = from == null
                ? WorkflowReader.recognises(text)
                        ? null
                        : formats.ofContent(source.getFileName().toString(), text)
                                .orElseThrow()
                : formats.find(from).orElse(null);
        WorkflowFormatDescriptor writer = writer(target, to);
        ImportedWorkflow imported = reader == null
                ? new ImportedWorkflow(WorkflowReader.read(text, source.toString()), List.of(), List.of())
                : reader.create().read(text, source.toString(), formats.mappings(reader.id()));
        List<String> notes = List.of();
        if (writer == null) {
            WorkflowWriter.write(imported.workflow(), target);
        } else {
            ExportedWorkflow exported = writer.create().write(imported.workflow(), formats.mappings(writer.id()));
            replace(target, exported.text());
            notes = exported.notes();
        }
        return new Result(reader == null ? FIRN : reader.id(), writer == null ? FIRN : writer.id(), imported, notes);
    }

    /** Null for Firn's own form. */
    private @Nullable WorkflowFormatDescriptor writer(Path target, @Nullable String to) throws UsageException {
        List<String> ids = new ArrayList<>(List.of(FIRN));
        formats.all().stream().filter(WorkflowFormatDescriptor::writes).forEach(format -> ids.add(format.id()));
        if (to != null) {
            if (!ids.contains(to)) {
                throw new UsageException("--to is " + to + ", which is no format of workflows. Give --to "
                        + String.join(" or ", ids) + ".");
            }
            return formats.find(to).orElse(null);
        }
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        List<WorkflowFormatDescriptor> found = formats.all().stream()
                .filter(WorkflowFormatDescriptor::writes)
                .filter(format -> format.isNamedSo(name))
                .toList();
        if (found.size() != 1 || name.endsWith(".json")) {
            throw new UsageException("the name " + target + " does not tell which program's workflow it shall be. "
                    + "Add --to " + String.join(" or ", ids) + ".");
        }
        return found.get(0);
    }

    private static void replace(Path target, String text) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.writeString(temporary, text);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** All formats, for people. */
    public List<String> list() {
        Columns columns = new Columns("WORKFLOW", "READS", "WRITES", "FILES", "WHAT IT IS");
        columns.row(FIRN, "yes", "yes", ".json", "Firn's own workflows");
        for (WorkflowFormatDescriptor format : formats.all()) {
            columns.row(
                    format.id(),
                    "yes",
                    format.writes() ? "yes" : "no",
                    String.join(
                            " ",
                            format.extensions().stream().map(end -> "." + end).toList()),
                    format.name());
        }
        return columns.lines();
    }
}
