/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.ProjectImporter;
import org.firn.engine.WorkflowInstaller;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.convert.ImportReport;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProjectFormatDescriptor;
import org.firn.protocol.foreign.ProjectFormatRegistry;
import org.firn.protocol.foreign.WorkflowFormatRegistry;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.repository.ProjectRepository;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over workflows and projects. */
@picocli.CommandLine.Command(
        description = {
            "Puts the runs of a workflow file, or of a project folder of another program, into a project, which is "
                    + "created when it is not there. Nothing is run: do that with 'firn resume' or in the workbench.",
            "Of another program's project, runs come with their states, times, links, parameters and sets, so that new "
                    + "runs can go on from them; what that program has not run yet becomes a run of Firn where there "
                    + "is an equivalent. Nothing in its folder is changed, and images stay there. Importing once more "
                    + "brings the runs up to date.",
            "What is not understood, and what is missing, is told and kept."
        },
        footer = {
            "",
            "Example:",
            "  firn import ~/ScipionUserData/projects/betagal --project betagal",
            "  firn import exported.json --project my-project",
            "  firn import demo.json.template --project my-project --set moviespath=/data/movies"
        })
public final class ImportCommand implements Command {
    @Parameters(
            paramLabel = "FILE|FOLDER",
            description = "A workflow file, or the folder of another program's project.")
    private Path source = Path.of("");

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = "--set",
            paramLabel = "INPUT=VALUE",
            description = "Sets an input of the workflow; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--json", description = "Prints one JSON object: project, runs, outputs, items, notes, imported.")
    private boolean json;

    private final Supplier<ProjectFormatRegistry> formats;
    private final Supplier<ProtocolRegistry> protocols;
    private final Function<String, MappingTable> mappings;

    /** Knows the formats and protocols of all installed bundles. */
    public ImportCommand() {
        this(
                ProjectFormatRegistry::contributed,
                ProtocolRegistry::contributed,
                format -> WorkflowFormatRegistry.contributed().mappings(format));
    }

    ImportCommand(
            Supplier<ProjectFormatRegistry> formats,
            Supplier<ProtocolRegistry> protocols,
            Function<String, MappingTable> mappings) {
        this.formats = formats;
        this.protocols = protocols;
        this.mappings = mappings;
    }

    @Override
    public int run(CommandContext context) throws Exception {
        Path given = context.workingDirectory().resolve(source).normalize();
        Path target = project.required(context);
        if (Files.notExists(given)) {
            throw new NoSuchFileException(given.toString());
        }
        return Files.isDirectory(given) ? folder(context, given, target) : file(context, given, target);
    }

    private int file(CommandContext context, Path given, Path target) throws Exception {
        WorkflowOptions options = new WorkflowOptions(given.toString(), settings);
        WorkflowBinding binding = options.bind(context, !json);
        List<Problem> problems = new ArrayList<>(binding.problems());
        problems.addAll(binding.missing());
        if (!problems.isEmpty()) {
            throw new ProtocolException(problems);
        }
        return Reopening.work(() -> NewOrOpen.project(target), repository -> {
            WorkflowInstaller.Result installed = new WorkflowInstaller(repository)
                    .install(binding.workflow(), WorkflowInstaller.Mode.FRESH, "import " + given.getFileName());
            tell(context, target, List.copyOf(installed.runNames()), 0, 0, options.imported());
            return ExitCode.DONE;
        });
    }

    private int folder(CommandContext context, Path given, Path target) throws Exception {
        if (!settings.isEmpty()) {
            throw new UsageException("--set is for workflows with inputs; a project has none. Leave it out.");
        }
        ProjectFormatDescriptor format = formats.get()
                .ofFolder(given)
                .orElseThrow(() -> new UsageException(given + " is no project of a program that Firn knows: "
                        + formats.get().all().stream()
                                .map(one -> "a " + one.name() + " has the file " + one.marker())
                                .collect(Collectors.joining(", "))
                        + ". Give the folder that has it."));
        if (target.normalize().startsWith(given)) {
            throw new UsageException("the project " + target + " would lie in the folder that is imported, where "
                    + "nothing may be changed. Choose another place.");
        }
        try (ForeignProject foreign = format.create().open(given, mappings.apply(format.id()))) {
            return Reopening.work(
                    () -> NewOrOpen.project(target), repository -> take(context, target, foreign, repository));
        }
    }

    private int take(CommandContext context, Path target, ForeignProject foreign, ProjectRepository repository)
            throws Exception {
        ProjectImporter.Result result =
                new ProjectImporter(repository, protocols.get()).add(foreign, "import " + foreign.name());
        ImportedWorkflow imported = foreign.workflow();
        List<String> notes = new ArrayList<>(imported.notes());
        notes.addAll(result.notes());
        ImportedWorkflow report = new ImportedWorkflow(imported.workflow(), imported.runs(), notes);
        if (!json) {
            ImportReport.print(report, context.err());
        }
        tell(context, target, List.copyOf(result.names().values()), result.outputs(), result.items(), report);
        return ExitCode.DONE;
    }

    private void tell(
            CommandContext context,
            Path target,
            List<String> runs,
            int outputs,
            long items,
            @Nullable ImportedWorkflow report) {
        if (!json) {
            context.out()
                    .println("Imported " + runs.size() + " runs with " + outputs + " outputs of " + items
                            + " items into " + target);
            return;
        }
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("project", target.toString());
        event.put("runs", runs);
        event.put("outputs", (long) outputs);
        event.put("items", items);
        event.put("notes", report == null ? List.of() : report.notes());
        event.put("imported", report == null ? List.of() : ImportReport.json(report));
        context.out().println(JsonValues.write(event));
    }
}
