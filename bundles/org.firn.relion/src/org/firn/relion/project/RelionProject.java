/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.ImportedWorkflow.ImportedRun;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.relion.project.Pipeline.Job;
import org.firn.relion.project.Pipeline.Status;

/** A project folder of RELION. Everything but the files that jobs made is read when it is opened. */
final class RelionProject implements ForeignProject {
    private static final String FORMAT = "relion";
    private static final String PROTOCOL = "relion.job.";
    private static final List<String> ENDS =
            List.of("RELION_JOB_EXIT_SUCCESS", "RELION_JOB_EXIT_FAILURE", "RELION_JOB_EXIT_ABORTED");

    private final Path folder;
    private final Pipeline pipeline;
    private final ImportedWorkflow workflow;
    private final Map<String, Executed> executed = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final ItemIds items = new ItemIds();

    /** Reads the pipeline and what each job was told. */
    RelionProject(Path folder) throws IOException, ProtocolException {
        this.folder = folder.toAbsolutePath().normalize();
        Path file = this.folder.resolve(Pipeline.FILE);
        pipeline = Pipeline.read(file);
        if (pipeline.jobs().isEmpty()) {
            throw new ProtocolException(file.toString(), "has no jobs", "Give a project in which something was done.");
        }
        pipeline.jobs().forEach(job -> ids.put(job.name(), id(job.name())));
        List<WorkflowRun> runs = new ArrayList<>();
        List<ImportedRun> drafts = new ArrayList<>();
        for (Job job : pipeline.jobs()) {
            WorkflowRun run = run(job);
            runs.add(run);
            if (job.status() == Status.SCHEDULED) {
                drafts.add(new ImportedRun(run.id(), job.type(), run.protocol(), false, Map.of()));
            } else {
                executed.put(run.id(), executed(job));
            }
        }
        Workflow plain = new Workflow(name(), "", List.of(), runs, Map.of("format", FORMAT));
        workflow = new ImportedWorkflow(plain, drafts, notes);
    }

    /** {@code Class2D/job005/} is job005: RELION counts the jobs of a project. */
    private String id(String job) {
        String path = job.replaceFirst("/$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_-]", "_");
        return ids.containsValue(last) ? path.replaceAll("[^A-Za-z0-9_-]", "_") : last;
    }

    private WorkflowRun run(Job job) throws IOException {
        Map<String, Object> parameters = options(job);
        Map<String, List<WorkflowLink>> links = new LinkedHashMap<>();
        for (String node : pipeline.uses().getOrDefault(job.name(), List.of())) {
            String maker = pipeline.makers().get(node);
            if (maker != null && ids.containsKey(maker)) {
                String input = parameters.entrySet().stream()
                        .filter(option -> option.getValue().equals(node))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("input");
                links.computeIfAbsent(input, any -> new ArrayList<>())
                        .add(new WorkflowLink(ids.get(maker), PipelineOutput.name(node)));
            }
        }
        parameters.keySet().removeAll(links.keySet());
        return new WorkflowRun(
                ids.get(job.name()),
                PROTOCOL + job.type().replaceAll("[^a-z0-9.]", ""),
                job.alias().isEmpty() ? job.name().replaceFirst("/$", "") : job.alias(),
                "",
                parameters,
                links,
                List.of(),
                Map.of(),
                Map.of("format", FORMAT, "job", job.name(), "type", job.type()));
    }

    /** What the user chose in RELION's form. */
    private Map<String, Object> options(Job job) throws IOException {
        Map<String, Object> options = new LinkedHashMap<>();
        Path file = folder.resolve(job.name()).resolve("job.star");
        if (!Files.isRegularFile(file)) {
            notes.add("The parameters of " + job.name() + " are not known: there is no " + file + ".");
            return options;
        }
        Optional<StarTable> table = StarFile.read(file).find("joboptions_values");
        if (table.isPresent()) {
            for (int row = 0; row < table.get().size(); row++) {
                String value = table.get().get(row, "rlnJobOptionValue");
                if (!value.isEmpty()) {
                    options.put(table.get().get(row, "rlnJobOptionVariable"), value);
                }
            }
        }
        return options;
    }

    private Executed executed(Job job) throws IOException {
        RunState state =
                switch (job.status()) {
                    case SUCCEEDED -> RunState.FINISHED;
                    case FAILED -> RunState.FAILED;
                    default -> RunState.ABORTED;
                };
        String message =
                switch (job.status()) {
                    case SUCCEEDED -> "Executed by RELION.";
                    case FAILED -> "Failed in RELION; see " + job.name() + "run.err.";
                    case ABORTED -> "Stopped in RELION.";
                    default ->
                        "Was running in RELION when the project was read. Import it again when the job has ended "
                                + "there.";
                };
        List<Output> outputs = new ArrayList<>();
        for (Map.Entry<String, String> made : pipeline.makers().entrySet()) {
            if (made.getValue().equals(job.name())) {
                add(outputs, made.getKey());
            }
        }
        Path own = folder.resolve(job.name());
        Instant ended = null;
        for (String end : ENDS) {
            ended = ended == null ? time(own.resolve(end)) : ended;
        }
        return new Executed(state, time(own.resolve("job.star")), ended, message, outputs);
    }

    /** Files that were announced and not made, as by jobs that failed, are no outputs. */
    private void add(List<Output> outputs, String node) throws IOException {
        Path file = folder.resolve(node);
        if (!Files.isRegularFile(file)) {
            notes.add("The pipeline names " + node + ", which is not there.");
            return;
        }
        String name = PipelineOutput.name(node);
        Optional<ItemKind> kind = PipelineSet.kind(file);
        outputs.add(
                kind.isPresent()
                        ? new PipelineSet(name, folder, file, kind.get(), items)
                        : new PipelineOutput(name, pipeline.nodes().getOrDefault(node, ""), file));
    }

    private static @Nullable Instant time(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : null;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public String name() {
        Path last = folder.getFileName();
        return last == null ? FORMAT : last.toString();
    }

    @Override
    public ImportedWorkflow workflow() {
        return workflow;
    }

    @Override
    public Map<String, Executed> executed() {
        return executed;
    }

    @Override
    public void close() {
        // every file is closed as soon as it is read
    }
}
