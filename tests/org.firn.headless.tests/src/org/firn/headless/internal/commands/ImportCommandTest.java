/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.firn.headless.UsageException;
import org.firn.headless.internal.TestContext;
import org.firn.model.data.DataPackage;
import org.firn.model.workflow.RunState;
import org.firn.protocol.DataHeader;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProjectFormat;
import org.firn.protocol.foreign.ProjectFormatDescriptor;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.tables.exchange.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {
    @TempDir
    private Path folder;

    private TestContext context;

    @BeforeEach
    void begin() throws Exception {
        context = new TestContext(folder);
        Files.createDirectory(folder.resolve("theirs"));
        Files.writeString(folder.resolve("theirs/project.lab"), "");
        Files.writeString(folder.resolve("theirs/map.pdb"), "END");
    }

    /** Projects with one finished run that made a structure. */
    private static final class LabFormat implements ProjectFormat {
        @Override
        public boolean recognises(Path project) {
            return true;
        }

        @Override
        public ForeignProject open(Path project, MappingTable table) {
            return new LabProject(project);
        }
    }

    private record LabProject(Path folder) implements ForeignProject {
        @Override
        public String name() {
            return "theirs";
        }

        @Override
        public ImportedWorkflow workflow() {
            WorkflowRun run = new WorkflowRun("model-1", "lab.model", Map.of("p", 1L), Map.of());
            return new ImportedWorkflow(
                    new Workflow("", "", List.of(), List.of(run)), List.of(), List.of("A set is missing."));
        }

        @Override
        public Map<String, Executed> executed() {
            Output structure = new Output() {
                @Override
                public DataHeader header(StoredName names) throws IOException {
                    return new DataHeader(
                            "structure",
                            DataPackage.Literals.ATOMIC_STRUCTURE,
                            Map.of("file", names.of(folder.resolve("map.pdb"))));
                }

                @Override
                public TableSource items(StoredName names) {
                    return null;
                }
            };
            return Map.of(
                    "model-1",
                    new Executed(
                            RunState.FINISHED, Instant.EPOCH, Instant.EPOCH, "Executed by Lab.", List.of(structure)));
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private int run(String... arguments) throws Exception {
        ImportCommand command = new ImportCommand(
                () -> () ->
                        List.of(new ProjectFormatDescriptor("lab", "Lab project", "project.lab", "t", LabFormat::new)),
                () -> List::of,
                format -> MappingTable.EMPTY);
        new CommandLine(command).parseArgs(arguments);
        return command.run(context);
    }

    @Test
    void aFolderIsTakenOverIntoANewProject() throws Exception {
        assertEquals(0, run("theirs", "--project", "mine"));
        assertTrue(context.written().startsWith("Imported 1 runs with 1 outputs of 0 items into "), context::written);
        assertTrue(context.errors().contains("firn: A set is missing."), context::errors);
        try (ProjectRepository project = Projects.open(folder.resolve("mine"), OpenMode.OWN_OR_JOIN)) {
            assertEquals("lab.model FINISHED @import-theirs/map.pdb", project.read(model -> {
                var made = model.findRun("model-1");
                DataHeader header = DataHeader.of(made.findOutput("structure"));
                return made.getProtocol() + " " + made.getState() + " "
                        + header.text("file").orElseThrow();
            }));
        }
        assertEquals(0, run("theirs", "--project", "mine", "--json"));
        assertTrue(context.written().contains("\"runs\":[\"model-1\"],\"outputs\":1"), context::written);
    }

    @Test
    void aFolderThatIsNoProjectIsToldFromOneThatIs() {
        UsageException refusal = assertThrows(UsageException.class, () -> run(".", "--project", "mine"));
        assertTrue(refusal.getMessage().contains("a Lab project has the file project.lab"), refusal::getMessage);
        assertThrows(NoSuchFileException.class, () -> run("nowhere", "--project", "mine"));
    }

    @Test
    void nothingIsWrittenIntoTheFolderThatIsImported() {
        UsageException refusal = assertThrows(UsageException.class, () -> run("theirs", "--project", "theirs/mine"));
        assertTrue(refusal.getMessage().contains("nothing may be changed"), refusal::getMessage);
    }
}
