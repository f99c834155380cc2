/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.convert.FormatChoice;
import org.firn.headless.internal.convert.ImportReport;
import org.firn.headless.internal.convert.ItemFormat;
import org.firn.headless.internal.convert.WorkflowConversion;
import org.firn.protocol.NearestName;
import org.firn.protocol.TableFormatRegistry;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormatRegistry;
import org.firn.protocol.foreign.WorkflowFormatRegistry;
import org.firn.protocol.workflow.JsonValues;
import org.firn.tables.ItemTable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Translates metadata from one program's form to another's. */
@picocli.CommandLine.Command(
        description = {
            "Translates particles, places, micrographs or movies from one program's files to another's: names of "
                    + "columns, angles, shifts, defocus, counting. What Firn has no name for is carried along and "
                    + "comes back unchanged in files of the same program.",
            "A value that had to be guessed, and a column that has no place in the new file, are told; what cannot "
                    + "be translated is an error that names its place, and then nothing is written.",
            "Workflows of other programs are translated too, without a project: runs, links, labels and parameters. "
                    + "What is not understood is told, kept, and written back unchanged to the same program."
        },
        footer = {
            "",
            "Example:",
            "  firn convert J24_particles.cs particles.star --to relion --set passthrough=J24_passthrough.cs",
            "  firn convert run_data.star particles.par --set samplingRate=1.06",
            "  firn convert run_data.star particles.csv",
            "  firn convert exported.json workflow.json --from scipion --to firn",
            "  firn convert workflow.json demo.json.template --to scipion",
            "  firn convert --formats"
        })
public final class ConvertCommand implements Command {

    @Parameters(index = "0", paramLabel = "IN", arity = "0..1", description = "The file to read.")
    private @Nullable Path in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            arity = "0..1",
            description = "The file to write, replaced if it exists.")
    private @Nullable Path out;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of IN; found out from its name and content when not given.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "FORMAT", description = "The format of OUT; that of its name when not given.")
    private @Nullable String to;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A value that a file lacks, by Firn's name of the column, as samplingRate=1.06 (Å/px) or "
                    + "acquisition.voltage=300 (kV); or a choice of a format, as version=3.0 of RELION's STAR. "
                    + "Goes before what the file says.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--formats", description = "Lists the formats and ends.")
    private boolean formats;

    @Option(names = "--json", description = "Prints one JSON object: from, to, item, rows, notes.")
    private boolean json;

    private final Supplier<FormatChoice> installed;
    private final Supplier<WorkflowConversion> workflows;

    /** Knows the formats of all installed bundles. */
    public ConvertCommand() {
        this(
                () -> new FormatChoice(MetadataFormatRegistry.contributed(), TableFormatRegistry.contributed()),
                () -> new WorkflowConversion(WorkflowFormatRegistry.contributed()));
    }

    ConvertCommand(Supplier<FormatChoice> installed, Supplier<WorkflowConversion> workflows) {
        this.installed = installed;
        this.workflows = workflows;
    }

    @Override
    public int run(CommandContext context) throws Exception {
        FormatChoice choice = installed.get();
        if (formats) {
            choice.list().forEach(context.out()::println);
            context.out().println();
            workflows.get().list().forEach(context.out()::println);
            return ExitCode.DONE;
        }
        Path source = given(context, in, "IN");
        Path target = given(context, out, "OUT");
        if (!Files.isRegularFile(source)) {
            throw new NoSuchFileException(source.toString());
        }
        WorkflowConversion conversion = workflows.get();
        Optional<String> workflow = conversion.text(source, from);
        if (workflow.isPresent()) {
            return workflow(context, conversion.convert(source, workflow.get(), from, target, to), target);
        }
        ItemFormat reader = choice.toRead(source, from);
        ItemFormat writer = choice.toWrite(target, to, reader);
        Exchange exchange = new Exchange(settings);
        try {
            convert(context, source, reader, target, writer, exchange);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        return ExitCode.DONE;
    }

    private int workflow(CommandContext context, WorkflowConversion.Result result, Path target) throws UsageException {
        if (!settings.isEmpty()) {
            throw new UsageException("--set is for items; a workflow has none. Leave it out.");
        }
        if (json) {
            context.out().println(JsonValues.write(result.json()));
            return ExitCode.DONE;
        }
        ImportReport.print(result.imported(), context.err());
        result.notes().forEach(note -> context.err().println("firn: " + note));
        context.err()
                .println("Wrote " + result.imported().workflow().runs().size() + " runs from " + result.from() + " as "
                        + result.to() + " to " + target);
        return ExitCode.DONE;
    }

    private static Path given(CommandContext context, @Nullable Path path, String name) throws UsageException {
        if (path == null) {
            throw new UsageException("no " + name + " is given. Call it as: firn convert IN OUT.");
        }
        return context.workingDirectory().resolve(path);
    }

    private void convert(
            CommandContext context, Path source, ItemFormat reader, Path target, ItemFormat writer, Exchange exchange)
            throws IOException, UsageException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        // beside the target: a temporary file system may be too small for millions of rows
        Path temporary = Files.createTempDirectory(folder, ".firn-convert");
        try {
            Path table = temporary.resolve("items.fit");
            reader.reader().read(source, table, exchange);
            try (ItemTable items = ItemTable.open(table)) {
                refuseUnused(exchange, items, writer, temporary.resolve(target.getFileName()));
                writer.writer().write(items, target, exchange);
                tell(context, reader, writer, target, items, exchange.notes());
            }
        } finally {
            try (Stream<Path> files = Files.list(temporary)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(temporary);
        }
    }

    private void tell(
            CommandContext context,
            ItemFormat reader,
            ItemFormat writer,
            Path target,
            ItemTable items,
            List<String> notes) {
        String kind = ItemKind.of(items.properties(), items.schema().columns())
                .map(ItemKind::name)
                .orElse("Row");
        if (json) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("from", reader.id());
            event.put("to", writer.id());
            event.put("item", kind);
            event.put("rows", items.size());
            event.put("notes", notes);
            context.out().println(JsonValues.write(event));
            return;
        }
        notes.forEach(note -> context.err().println("firn: " + note));
        context.err()
                .println("Wrote " + items.size() + " " + kind + " items from " + reader.id() + " as " + writer.id()
                        + " to " + target);
    }

    /**
     * A misspelt name must not pass for a value that was given. What the writer asks for shows only when it writes, so
     * it does that beside the target first when the reader has left names over.
     */
    private void refuseUnused(Exchange exchange, ItemTable items, ItemFormat writer, Path trial) throws UsageException {
        if (exchange.unused().isEmpty()) {
            return;
        }
        Exchange asked = new Exchange(settings);
        try {
            writer.writer().write(items, trial, asked);
        } catch (IOException | IllegalArgumentException e) {
            return; // it will say so again, of the target
        }
        List<String> unused = new ArrayList<>(exchange.unused());
        unused.retainAll(asked.unused());
        if (!unused.isEmpty()) {
            Set<String> known = new TreeSet<>(exchange.asked());
            known.addAll(asked.asked());
            String name = unused.get(0);
            throw new UsageException("--set " + name + " is of no use: the formats know no such name. "
                    + NearestName.among(known, name)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Give the name of a column, as samplingRate, or of a choice of the format.")
                    + " Nothing was written.");
        }
    }
}
