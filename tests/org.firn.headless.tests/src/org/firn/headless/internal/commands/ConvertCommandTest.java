/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.firn.headless.UsageException;
import org.firn.headless.internal.TestContext;
import org.firn.headless.internal.convert.FormatChoice;
import org.firn.headless.internal.convert.WorkflowConversion;
import org.firn.headless.internal.output.StarFormat;
import org.firn.protocol.TableFormatDescriptor;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.protocol.foreign.ExportedWorkflow;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.WorkflowFormat;
import org.firn.protocol.foreign.WorkflowFormatDescriptor;
import org.firn.protocol.foreign.WorkflowFormatRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.tables.ItemTable;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    private TestContext context;

    @BeforeEach
    void begin() throws IOException {
        context = new TestContext(folder);
        Files.writeString(folder.resolve("in.star"), "data_\nloop_\n_x\n_y\n1.5 2\n3 4\n");
    }

    /** A program whose files begin with its name in a comment, and that writes only a number of rows. */
    private record Program(String name) implements MetadataFormat {
        @Override
        public boolean recognises(Path file, byte[] start) {
            return new String(start, StandardCharsets.UTF_8).startsWith("# " + name);
        }

        @Override
        public TableSource read(Path file, Exchange exchange) throws IOException {
            exchange.guess("micrograph.name", "m, from the name of the file");
            return new StarFormat().open(file, null);
        }

        @Override
        public void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
            double scale = exchange.number("scale").orElse(1);
            exchange.warn("Columns were left out.");
            Files.writeString(target, name + " " + scale + " " + rows.specs().size());
        }
    }

    /** A program whose workflows are a line a run, each the protocol's id. */
    private static final class LineWorkflows implements WorkflowFormatRegistry, WorkflowFormat {
        @Override
        public List<WorkflowFormatDescriptor> all() {
            return List.of(new WorkflowFormatDescriptor("lines", "Lines", List.of("runs"), true, "t", () -> this));
        }

        @Override
        public MappingTable mappings(String format) {
            return MappingTable.EMPTY;
        }

        @Override
        public boolean recognises(String fileName, String text) {
            return text.startsWith("runs");
        }

        @Override
        public ImportedWorkflow read(String text, String source, MappingTable table) {
            List<WorkflowRun> runs = text.lines()
                    .skip(1)
                    .map(line -> new WorkflowRun(line, line, Map.of(), Map.of()))
                    .toList();
            return new ImportedWorkflow(
                    new Workflow("", "", List.of(), runs),
                    List.of(new ImportedWorkflow.ImportedRun("a", "A", "x.a", false, Map.of("p", 1L))),
                    List.of("A link is open."));
        }

        @Override
        public ExportedWorkflow write(Workflow workflow, MappingTable table) {
            return new ExportedWorkflow("runs\n" + workflow.runs().get(0).id(), List.of("b is left out."));
        }
    }

    @Test
    void workflowsAreTranslatedAndWhatWasNotUnderstoodIsTold() throws Exception {
        Files.writeString(folder.resolve("w.txt"), "runs\na\nb\n");
        assertEquals(0, run("w.txt", "w.json", "--to", "firn"));
        assertEquals(2, WorkflowReader.read(folder.resolve("w.json")).runs().size());
        assertTrue(
                context.errors().contains("a: A has no equivalent here and is kept as it is; not understood: p=1."),
                context::errors);
        assertTrue(context.errors().contains("A link is open."), context::errors);
        assertEquals(0, run("w.json", "back.runs"));
        assertEquals("runs\na", Files.readString(folder.resolve("back.runs")));
        assertTrue(context.errors().contains("b is left out."), context::errors);
    }

    @Test
    void theFormOfAWorkflowMustBeClear() throws Exception {
        Files.writeString(folder.resolve("w.txt"), "runs\na\n");
        UsageException refusal = assertThrows(UsageException.class, () -> run("w.txt", "w.json"));
        assertTrue(refusal.getMessage().contains("--to firn or lines"), refusal::getMessage);
        refusal = assertThrows(UsageException.class, () -> run("w.txt", "w.json", "--to", "one"));
        assertTrue(refusal.getMessage().contains("no format of workflows"), refusal::getMessage);
    }

    @Test
    void formatsOfWorkflowsAreListed() throws Exception {
        assertEquals(0, run("--formats"));
        assertTrue(context.written().contains("Lines"), context::written);
    }

    private static MetadataFormatDescriptor program(String id) {
        return new MetadataFormatDescriptor(
                id, "Program " + id, List.of("star"), true, true, "t", () -> new Program(id));
    }

    private int run(String... arguments) throws Exception {
        FormatChoice choice = new FormatChoice(
                () -> List.of(program("one"), program("two")),
                () -> List.of(new TableFormatDescriptor(
                        "star", "STAR", List.of("star", "txt"), true, true, true, "t", StarFormat::new)));
        ConvertCommand command = new ConvertCommand(() -> choice, () -> new WorkflowConversion(new LineWorkflows()));
        new CommandLine(command).parseArgs(arguments);
        return command.run(context);
    }

    private void first(String line) throws IOException {
        Path file = folder.resolve("in.star");
        Files.writeString(file, line + "\n" + Files.readString(file));
    }

    @Test
    void theContentTellsWhoseFileItIsAndTheNameWhatIsWritten() throws Exception {
        first("# two");
        assertEquals(0, run("in.star", "out.star", "--set", "scale=2"));
        assertEquals("two 2.0 3", Files.readString(folder.resolve("out.star")));
        assertTrue(context.errors().contains("micrograph.name was guessed: m, from the name of the file"));
        assertTrue(context.errors().contains("Columns were left out."));
        assertTrue(context.errors().contains("Wrote 2 Coordinate items from two as two"));
    }

    @Test
    void aPlainTableIsReadUnderItsOwnNamesAndItemTablesAreWrittenAndRead() throws Exception {
        assertEquals(0, run("in.star", "out.fit"));
        try (ItemTable table = ItemTable.open(folder.resolve("out.fit"))) {
            assertEquals(List.of(1.5, 3.0), List.of(table.doubles("x")[0], table.doubles("x")[1]));
        }
        assertEquals(0, run("out.fit", "back.txt"));
        assertTrue(Files.readString(folder.resolve("back.txt")).contains("_x"));
    }

    @Test
    void aNameThatLeavesAChoiceIsAskedBack() throws Exception {
        UsageException refusal = assertThrows(UsageException.class, () -> run("in.star", "out.star"));
        assertTrue(refusal.getMessage().contains("--to one or two"), refusal::getMessage);
        assertEquals(0, run("in.star", "out.star", "--to", "one"));
    }

    @Test
    void aMisspeltFormatIsAskedBack() {
        UsageException refusal = assertThrows(UsageException.class, () -> run("in.star", "out.star", "--from", "ome"));
        assertTrue(refusal.getMessage().contains("Did you mean one?"), refusal::getMessage);
    }

    @Test
    void aValueThatNobodyAskedForIsAMistake() throws Exception {
        UsageException refusal =
                assertThrows(UsageException.class, () -> run("in.star", "out.star", "--to", "one", "--set", "scael=2"));
        assertTrue(refusal.getMessage().contains("Did you mean scale?"), refusal::getMessage);
        assertFalse(Files.exists(folder.resolve("out.star")));
    }

    @Test
    void aValueThatIsNoNumberIsAMistake() {
        UsageException refusal = assertThrows(
                UsageException.class, () -> run("in.star", "out.star", "--to", "one", "--set", "scale=big"));
        assertTrue(refusal.getMessage().contains("scale=big needs a number"), refusal::getMessage);
    }

    @Test
    void nothingIsLeftBehindWhateverHappens() throws Exception {
        Files.writeString(folder.resolve("bad.star"), "data_\nloop_\n_x\n_y\n1.5\n");
        assertThrows(IOException.class, () -> run("bad.star", "out.fit"));
        assertThrows(NoSuchFileException.class, () -> run("none.star", "out.fit"));
        assertThrows(NoSuchFileException.class, () -> run("in.star", "nowhere/out.fit"));
        run("in.star", "out.fit");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("bad.star", "in.star", "out.fit"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void theFormatsAreListed() throws Exception {
        assertEquals(0, run("--formats"));
        assertTrue(context.written().contains("Program two"), context::written);
        assertTrue(context.written().contains("fit"), context::written);
    }
}
