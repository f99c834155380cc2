/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.acquisition;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.firn.engine.Engine;
import org.firn.engine.RunRequests;
import org.firn.engine.WorkflowInstaller;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.protocols.spa.classification.Classify2D;
import org.firn.protocols.spa.ctf.EstimateCtf;
import org.firn.protocols.spa.imports.ImportMovies;
import org.firn.protocols.spa.movies.AlignMovies;
import org.firn.protocols.spa.particles.ExtractParticles;
import org.firn.protocols.spa.picking.PickParticles;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;

/**
 * The process that is killed: an engine on two processors that runs the workflow, and writes down what can be seen of
 * it. Begins, or goes on with what another one left. Ends all when it is told to on standard input.
 */
public final class AcquisitionEngine {
    private static final String WORKFLOW = "workflows/spa-2d-streaming.json";
    private static final long HEAP_SECONDS = 10;
    private static final double MIB = 1 << 20;

    private AcquisitionEngine() {}

    /**
     * Runs.
     *
     * @param arguments directory, movies, movies a second, seed
     */
    public static void main(String[] arguments) throws Exception {
        Acquisition acquisition = new Acquisition(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Double.parseDouble(arguments[2]),
                Long.parseLong(arguments[3]));
        Path project = acquisition.project();
        boolean isNew = !Files.exists(project.resolve("project.json"));
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);
        try (PrintStream record = new PrintStream(
                        Files.newOutputStream(
                                acquisition.record(), StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                        true,
                        StandardCharsets.UTF_8);
                ProjectRepository repository =
                        isNew ? Projects.create(project, "acquisition") : Projects.open(project, OpenMode.OWN);
                SeenItems seen = new SeenItems(repository, record)) {
            if (isNew) {
                install(repository, acquisition);
            }
            clock.scheduleAtFixedRate(() -> heap(record), HEAP_SECONDS, HEAP_SECONDS, TimeUnit.SECONDS);
            try (Engine engine = Engine.builder(repository, registry())
                    .processors(2)
                    .memoryMiB(1024)
                    .build()) {
                engine.start();
                RunRequests.request(repository, isNew ? RunRequest.RUN : RunRequest.RESUME, unfinished(repository));
                record.println("started " + System.currentTimeMillis());
                awaitWord();
                seen.await(acquisition.movies());
                RunRequests.request(repository, RunRequest.FINISH, List.of("import"));
                engine.awaitIdle();
            }
            heap(record);
        } finally {
            clock.shutdownNow();
        }
    }

    private static void awaitWord() throws IOException {
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    }

    private static List<String> unfinished(ProjectRepository repository) throws Exception {
        return repository.read(all -> all.getRuns().stream()
                .filter(run -> run.getState() != RunState.FINISHED)
                .map(Run::getName)
                .toList());
    }

    private static void install(ProjectRepository repository, Acquisition acquisition) throws Exception {
        String json;
        try (var in = ImportMovies.class.getClassLoader().getResourceAsStream(WORKFLOW)) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        WorkflowBinding bound = WorkflowBinding.of(
                WorkflowReader.read(json, WORKFLOW),
                Map.of(
                        "movies",
                        acquisition.pattern(),
                        "samplingRate",
                        Acquisition.PIXEL_SIZE,
                        "particleDiameter",
                        165.0,
                        "boxSize",
                        (long) Acquisition.BOX,
                        "settleTime",
                        Acquisition.SETTLE_SECONDS,
                        "timeout",
                        0.0,
                        "batch",
                        500L,
                        "classes",
                        2L));
        if (!bound.problems().isEmpty()) {
            throw new IllegalStateException(bound.problems().toString());
        }
        new WorkflowInstaller(repository, registry()).install(bound.workflow(), WorkflowInstaller.Mode.MATCH, "run");
    }

    private static ProtocolRegistry registry() {
        return ProtocolRegistry.of(
                descriptor("spa.import.movies", new ImportMovies()),
                descriptor("spa.align.movies", new AlignMovies()),
                descriptor("spa.estimate.ctf", new EstimateCtf()),
                descriptor("spa.pick.particles", new PickParticles()),
                descriptor("spa.extract.particles", new ExtractParticles()),
                descriptor("spa.classify.2d", new Classify2D()));
    }

    private static ProtocolDescriptor descriptor(String id, Protocol protocol) {
        return new ProtocolDescriptor(id, id, "", "", "1", "tests", () -> protocol);
    }

    /** What is used after the garbage has gone, and the processor time until now. */
    private static void heap(PrintStream record) {
        System.gc();
        double cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() * 1e-9;
        double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
        record.println("heap " + used + " " + cpu);
    }
}
