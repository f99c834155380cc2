/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.headless.Command;
import org.firn.headless.UsageException;
import org.firn.headless.internal.TestContext;
import org.firn.headless.internal.doctor.Finding;
import org.firn.headless.internal.doctor.Finding.Level;
import org.firn.headless.internal.doctor.ProjectChecks;
import org.firn.model.data.DataFactory;
import org.firn.model.data.MovieSet;
import org.firn.model.workflow.Label;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunState;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.repository.NotAProjectException;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ProjectCommandsTest {
    @TempDir
    private Path folder;

    private Path project;
    private TestContext context;
    private boolean onTerminal;

    @BeforeEach
    void createProject() throws Exception {
        project = folder.resolve("p");
        run(new NewCommand(), "p", "--name", "My project");
        try (ProjectRepository repository = Projects.open(project, OpenMode.OWN)) {
            Path table = Files.createDirectories(project.resolve("tables")).resolve("1.fit");
            TableSchema schema = TableSchema.of(ColumnSpec.of("x", ColumnType.FLOAT64));
            try (TableWriter writer = TableWriter.create(table, schema, Map.of())) {
                for (long i = 1; i <= 3; i++) {
                    writer.set(0, i).set(1, i / 2.0);
                    writer.endRow();
                }
                writer.close(true);
            }
            repository.edit("add a run", ProjectCommandsTest::fill);
        }
    }

    private static Void fill(Project model) {
        Run run = WorkflowFactory.eINSTANCE.createRun();
        run.setNumber(1);
        run.setName("import");
        run.setProtocol("spa.import.movies");
        run.setParameters("{\"voltage\": 300.0}");
        run.setState(RunState.FINISHED);
        MovieSet movies = DataFactory.eINSTANCE.createMovieSet();
        movies.setName("movies");
        movies.setTable("tables/1.fit");
        movies.setSize(3);
        run.getOutputs().add(movies);
        model.getRuns().add(run);
        return null;
    }

    private int run(Command command, String... arguments) throws Exception {
        context = new TestContext(folder);
        context.setTerminal(onTerminal);
        new CommandLine(command).setExpandAtFiles(false).parseArgs(arguments);
        return command.run(context);
    }

    @Test
    void aProjectIsNotCreatedWhereThereIsSomething() {
        String message = assertThrows(ProjectException.class, () -> run(new NewCommand(), "p"))
                .getMessage();
        assertTrue(message.contains(project.toString()), message);
    }

    @Test
    void theStatusShowsTheRuns() throws Exception {
        assertEquals(0, run(new StatusCommand(), "--project", "p"));
        assertTrue(context.written().contains("import  spa.import.movies  FINISHED"), context.written());
        assertEquals(0, run(new StatusCommand(), "--project", "p", "--json"));
        assertTrue(context.written().startsWith("{\"run\":\"import\""), context.written());
    }

    @Test
    void theStateOfEachItemIsShown() throws Exception {
        Path journal = new ProjectDirectory(project).run(1, "spa.import.movies").journal();
        Files.createDirectories(journal.getParent());
        Files.writeString(
                journal,
                """
                {"type":"arrived","id":1,"name":"mic_1"}
                {"type":"arrived","id":9,"name":"mic_9"}
                {"type":"item","id":9,"result":"failed","reason":"mic_9.mrcs is empty"}
                {"type":"item","id":1,"result":"failed","reason":"was not there"}
                {"type":"item","id
                """);
        assertEquals(0, run(new ItemsCommand(), "--project", "p", "import"));
        assertTrue(context.written().startsWith("2 items: 1 done, 1 failed\n"), context.written());
        assertTrue(context.written().contains("9   mic_9  failed  0     mic_9.mrcs is empty"), context.written());
        assertEquals(0, run(new ItemsCommand(), "--project", "p", "import", "--state", "done", "--json"));
        assertEquals(
                "{\"id\":1,\"name\":\"mic_1\",\"state\":\"done\",\"rows\":1,\"reason\":\"\"}\n", context.written());
    }

    @Test
    void itemsOfAWrongRunOrStateAreRefusedWithTheCure() {
        assertTrue(assertThrows(UsageException.class, () -> run(new ItemsCommand(), "--project", "p", "imports"))
                .getMessage()
                .contains("import"));
        assertTrue(assertThrows(
                        UsageException.class,
                        () -> run(new ItemsCommand(), "--project", "p", "import", "--state", "bad"))
                .getMessage()
                .contains("waiting"));
    }

    @Test
    void theMonitorLooksAtFiguresAndWarnsByItsExitCode() throws Exception {
        assertEquals(
                0, run(new MonitorCommand(), "--project", "p", "--page", "m.html", "--warn", "import.movies.x > 1.4"));
        assertTrue(Files.readString(folder.resolve("m.html")).contains("import.movies.x"));
        assertTrue(context.written().contains("import.movies.x  3      1"), context.written());
        assertEquals(3, run(new MonitorCommand(), "--project", "p", "--once", "--warn", "import.movies.x < 1.4"));
        assertTrue(context.written().contains("WARNING import.movies.x"), context.written());
        assertEquals(0, run(new MonitorCommand(), "--project", "p", "--once", "--json"));
        assertTrue(context.written().contains("\"warnings\":[]"), context.written());
    }

    @Test
    void aRuleFiresOnceAndMarksTheRunAndItsItems() throws Exception {
        Path rules = Files.writeString(
                folder.resolve("rules.json"),
                """
                {"firn": "monitor-rules/1", "rules": [
                  // Not one of the usual columns.
                  {"id": "large", "figure": "import.movies.x", "above": 0.9, "actions": [
                    {"do": "mark", "label": "large x"}, {"do": "mark", "label": "large", "on": "items"}]}]}
                """);
        Path page = folder.resolve("page.html");
        String[] arguments = {"--project", "p", "--once", "--rules", rules.toString(), "--page", page.toString()};
        assertEquals(3, run(new MonitorCommand(), arguments));
        assertEquals(3, run(new MonitorCommand(), arguments));
        String text = "large: import.movies.x is 1.000, more than 0.9000";
        assertTrue(context.written().contains("WARNING rule " + text), context.written());
        String html = Files.readString(page);
        assertTrue(html.contains("<td>" + text + "</td><td>mark run large x; mark items large</td>"), html);
        assertEquals(
                1, Files.readString(project.resolve("monitor/firings.ndjson")).split("fired", -1).length - 1);
        try (ProjectRepository repository = Projects.open(project, OpenMode.READ)) {
            assertEquals(List.of("large x"), repository.read(model -> model.findRun("import").getLabels().stream()
                    .map(Label::getName)
                    .toList()));
        }
        run(new MonitorCommand(), "--project", "p", "--once", "--json");
        assertTrue(context.written().contains("\"firings\":[{\"firing\":1,\"rule\":\"large\""), context.written());
    }

    @Test
    void aRulesFileWithAMistakeIsRefusedWithItsPlace() throws Exception {
        Path rules =
                Files.writeString(folder.resolve("rules.json"), "{\"firn\": \"monitor-rules/1\",\n \"rulez\": []}");
        String message = assertThrows(
                        UsageException.class,
                        () -> run(new MonitorCommand(), "--project", "p", "--rules", rules.toString()))
                .getMessage();
        assertTrue(message.contains("rules.json line 2, column") && message.contains("rules"), message);
        assertEquals(0, run(new MonitorCommand(), "--example-rules"));
        assertTrue(context.written().contains("monitor-rules/1"), context.written());
    }

    @Test
    void aRuleOverAMissingColumnAndNoWindowAreRefused() {
        assertTrue(assertThrows(
                        UsageException.class,
                        () -> run(new MonitorCommand(), "--project", "p", "--warn", "import.movies.y > 1"))
                .getMessage()
                .contains("names the column y"));
        assertTrue(assertThrows(
                        UsageException.class,
                        () -> run(new MonitorCommand(), "--project", "p", "--warn", "imports.movies.x > 1"))
                .getMessage()
                .contains("import"));
        assertThrows(UsageException.class, () -> run(new MonitorCommand(), "--project", "p", "--window", "0"));
    }

    @Test
    void theStatusOfWhatIsNoProjectIsRefused() {
        assertThrows(NotAProjectException.class, () -> run(new StatusCommand(), "--project", "nowhere"));
        assertThrows(NotAProjectException.class, () -> run(new StatusCommand(), "--project", "."));
    }

    @Test
    void theStatusIsShownWhileAnotherHasTheProject() throws Exception {
        try (ProjectRepository owner = Projects.open(project, OpenMode.OWN)) {
            owner.edit("go on", model -> {
                model.findRun("import").setState(RunState.RUNNING);
                return null;
            });
            assertEquals(0, run(new StatusCommand(), "--project", "p"));
            assertTrue(context.written().contains("RUNNING"), context.written());
        }
    }

    @Test
    void aTableIsPrintedAsAsked() throws Exception {
        assertEquals(0, run(new TableCommand(), "--project", "p", "import.movies", "--sort", "x:desc", "--limit", "2"));
        assertEquals("id,x\n3,1.5\n2,1.0\n", context.written());
        assertEquals(0, run(new TableCommand(), "-p", "p", "import.movies", "--format", "json", "--where", "x < 1"));
        assertEquals("{\"id\":1,\"x\":0.5}\n", context.written());
    }

    @Test
    void aTableIsWrittenToANewFileOnly() throws Exception {
        String[] arguments = {
            "-p",
            "p",
            "import.movies",
            "--columns",
            "x",
            "-o",
            folder.resolve("x.csv").toString()
        };
        assertEquals(0, run(new TableCommand(), arguments));
        assertEquals("x\n0.5\n1.0\n1.5\n", Files.readString(folder.resolve("x.csv")));
        assertThrows(FileAlreadyExistsException.class, () -> run(new TableCommand(), arguments));
    }

    @Test
    void aWrongAddressOrColumnIsNamedWithTheNearest() {
        assertEquals("the project has no run imprt. Did you mean import?", refusal("imprt.movies"));
        assertEquals("the run import (FINISHED) has no output movie. Did you mean movies?", refusal("import.movie"));
        assertEquals("'import' names no output. Write RUN.OUTPUT, as align.micrographs.", refusal("import"));
        assertEquals(
                "--columns names the column y, which import.movies has not. Did you mean x?",
                refusal("import.movies", "--columns", "y"));
        assertEquals("--limit is -1. Give 0 or more.", refusal("import.movies", "--limit", "-1"));
    }

    private String refusal(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[0] = "--project";
        all[1] = "p";
        return assertThrows(UsageException.class, () -> run(new TableCommand(), all))
                .getMessage();
    }

    @Test
    void theWorkflowIsExportedToTheScreenOrAFile() throws Exception {
        assertEquals(0, run(new ExportCommand(), "--project", "p"));
        assertTrue(context.written().contains("\"voltage\": 300.0"), context.written());
        assertEquals(0, run(new ExportCommand(), "--project", "p", "w.json", "--title", "Mine"));
        assertTrue(Files.readString(folder.resolve("w.json")).contains("\"title\": \"Mine\""));
        assertEquals("", context.written());
    }

    @Test
    void aSetIsExportedInTheFormatThatIsAskedForOrThatTheFileHas() throws Exception {
        assertEquals(0, run(new ExportCommand(), "-p", "p", "import.movies", "--format", "csv", "--limit", "1"));
        assertEquals("id,x\n1,0.5\n", context.written());
        assertEquals(0, run(new ExportCommand(), "-p", "p", "import.movies", "--output", "m.star", "--columns", "x"));
        String star = Files.readString(folder.resolve("m.star"));
        assertTrue(star.contains("data_movies") && star.contains("_x") && star.contains("1.5"), star);
        Files.writeString(folder.resolve("m.csv"), "what was there before");
        assertEquals(0, run(new ExportCommand(), "-p", "p", "import.movies", "--where", "x > 1", "-o", "m.csv"));
        assertEquals("id,x\n3,1.5\n", Files.readString(folder.resolve("m.csv")));
        assertFalse(Files.list(folder).anyMatch(file -> file.toString().endsWith(".part")));
    }

    @Test
    void aFileBehindTheSetIsEnoughToExportIt() throws Exception {
        assertEquals(0, run(new ExportCommand(), "-p", "p", "import.movies", "m.jsonl", "--limit", "1"));
        assertEquals("{\"id\":1,\"x\":0.5}\n", Files.readString(folder.resolve("m.jsonl")));
        String twice = assertThrows(
                        UsageException.class,
                        () -> run(new ExportCommand(), "-p", "p", "import.movies", "m.csv", "-o", "n.csv"))
                .getMessage();
        assertEquals("two files are given, m.csv and n.csv. Give one.", twice);
    }

    @Test
    void whatIsNoTextGoesToAFileOrAPipeButNotToATerminal() throws Exception {
        String[] arguments = {"-p", "p", "import.movies", "--format", "arrow"};
        assertEquals(0, run(new TableCommand(), arguments));
        assertTrue(context.written().startsWith("ARROW1"));
        assertEquals(0, run(new ExportCommand(), "-p", "p", "import.movies", "m.feather"));
        assertEquals("ARROW1", new String(Files.readAllBytes(folder.resolve("m.feather")), 0, 6));
        onTerminal = true;
        String message = assertThrows(UsageException.class, () -> run(new TableCommand(), arguments))
                .getMessage();
        assertEquals(
                "files of the format arrow are no text, so they are not written to a terminal. Add --output"
                        + " FILE.arrow, or pipe the output.",
                message);
    }

    @Test
    void aFormatThatNobodyKnowsIsRefusedWithThoseThatThereAre() {
        String message = refusal("import.movies", "--format", "xls");
        assertTrue(message.startsWith("--format is xls, which is no format to write. There is: "), message);
        assertTrue(message.contains("arrow, csv, json, star"), message);
        message = refusal("import.movies", "-o", "rows.xlsx");
        assertTrue(message.startsWith("the ending of rows.xlsx tells no format. Add --format "), message);
    }

    @Test
    void theNameOfAnOutputIsNotTakenForAWorkflowFile() {
        String message = assertThrows(UsageException.class, () -> run(new ExportCommand(), "-p", "p", "import.movies"))
                .getMessage();
        assertTrue(message.contains("--format") && message.contains("./import.movies"), message);
        assertThrows(UsageException.class, () -> run(new ExportCommand(), "-p", "p", "--format", "csv"));
        assertFalse(Files.exists(folder.resolve("import.movies")));
    }

    @Test
    void aSoundProjectHasNoFindingsAndADamagedTableIsOne() throws Exception {
        Path table = project.resolve("tables/1.fit");
        try (ProjectRepository repository = Projects.open(project, OpenMode.READ)) {
            assertTrue(new ProjectChecks(repository).all().stream().allMatch(finding -> finding.level() == Level.OK));
            byte[] bytes = Files.readAllBytes(table);
            Files.delete(table);
            assertTrue(errors(repository).get(0).detail().contains("is missing"));
            for (int i = bytes.length - 16; i < bytes.length; i++) {
                bytes[i] ^= 0x55;
            }
            Files.write(table, bytes);
            Finding damage = errors(repository).get(0);
            assertEquals("import.movies", damage.subject());
            assertTrue(damage.cure().contains("firn restart import"), damage.cure());
        }
    }

    private static List<Finding> errors(ProjectRepository repository) throws ProjectException {
        return new ProjectChecks(repository)
                .all().stream().filter(finding -> finding.level() != Level.OK).toList();
    }

    @Test
    void theRunsThatAreMeantAreThoseNamedOrThoseThatFit() throws Exception {
        try (ProjectRepository repository = Projects.open(project, OpenMode.OWN)) {
            assertEquals(Set.of("import"), RunChoice.choose(repository, List.of(), run -> true));
            assertEquals(Set.of(), RunChoice.choose(repository, List.of(), run -> false));
            assertThrows(UsageException.class, () -> RunChoice.choose(repository, List.of("x"), run -> true));
            assertEquals(Set.of(), RunChoice.active(repository));
        }
    }

    @Test
    void aCommandThatMayCreateAProjectNeedsToBeToldWhere() {
        ProjectOption option = new ProjectOption();
        assertThrows(UsageException.class, () -> option.required(new TestContext(folder)));
        assertFalse(Files.exists(folder.resolve("project.json")));
    }
}
