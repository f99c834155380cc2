/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.firn.engine.Engine;
import org.firn.engine.RunRequests;
import org.firn.engine.WorkflowInstaller;
import org.firn.formats.image.MrcWriter;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocols.spa.particles.ExtractParticles;
import org.firn.protocols.spa.picking.PickParticles;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.repository.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Micrographs that are written into a folder go through picking and extraction while the others are written. */
@Timeout(180)
class StreamingChainTest {
    private static final int SIZE = 128;

    @TempDir
    Path directory;

    private static ProtocolDescriptor descriptor(String id, Supplier<Protocol> protocol) {
        return new ProtocolDescriptor(id, id, "", "", "1", "tests", protocol);
    }

    private static final ProtocolRegistry PROTOCOLS = ProtocolRegistry.of(
            descriptor("import", ImportMicrographs::new),
            descriptor("pick", PickParticles::new),
            descriptor("extract", ExtractParticles::new));

    private static WorkflowRun run(String id, Map<String, Object> parameters, String... links) {
        Map<String, List<WorkflowLink>> inputs = new LinkedHashMap<>();
        for (String link : links) {
            inputs.put(
                    link.substring(link.indexOf('.') + 1),
                    List.of(WorkflowLink.parse(link).orElseThrow()));
        }
        return new WorkflowRun(id, id, parameters, inputs);
    }

    /** A dark disc in noise. */
    private Path micrograph(String name) throws IOException {
        Random random = new Random(name.hashCode());
        float[] pixels = new float[SIZE * SIZE];
        for (int i = 0; i < pixels.length; i++) {
            double x = i % SIZE - 64;
            double y = i / SIZE - 64;
            pixels[i] = (float) (random.nextGaussian() * 0.2 - (x * x + y * y < 64 ? 3 : 0));
        }
        Path file = directory.resolve(name + ".part");
        MrcWriter.writeImage(file, pixels, SIZE, SIZE, 2);
        return file;
    }

    private void arrive(String name) throws IOException {
        Path target = directory.resolve("in/" + name + ".mrc");
        Files.move(micrograph(name), target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static long size(Project project, String run, String output) {
        return project.findRun(run).findOutput(output) instanceof ItemSet set ? set.getSize() : -1;
    }

    private static void await(ProjectRepository repository, String run, String output, long size) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        try (Subscription subscription = repository.onChange(change -> {
            if (isThere(repository, run, output, size)) {
                reached.countDown();
            }
        })) {
            assertTrue(
                    isThere(repository, run, output, size) || reached.await(60, TimeUnit.SECONDS),
                    () -> run + " does not come to " + size + ": " + subscription);
        }
    }

    private static boolean isThere(ProjectRepository repository, String run, String output, long size) {
        try {
            return repository.read(project -> size(project, run, output) == size);
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void particlesComeOutWhileMicrographsAreWrittenAndBadFilesAreRefusedWithTheirReason() throws Exception {
        Files.createDirectory(directory.resolve("in"));
        try (ProjectRepository repository = Projects.create(directory.resolve("project"), "test");
                Engine engine = Engine.builder(repository, PROTOCOLS)
                        .processors(2)
                        .memoryMiB(2048)
                        .build()) {
            engine.start();
            List<WorkflowRun> runs = List.of(
                    run(
                            "import",
                            Map.of(
                                    "micrographs",
                                    directory.resolve("in/*.mrc").toString(),
                                    "streaming",
                                    true,
                                    "settleTime",
                                    0.1,
                                    "samplingRate",
                                    2.0,
                                    "stopFile",
                                    "STOP",
                                    "failureLimit",
                                    60.0)),
                    run("pick", Map.of("particleDiameter", 32.0), "import.micrographs"),
                    run("extract", Map.of("boxSize", 24L), "import.micrographs", "pick.coordinates"));
            new WorkflowInstaller(repository, PROTOCOLS)
                    .install(new Workflow("", "", List.of(), runs), WorkflowInstaller.Mode.FRESH, "install");
            RunRequests.request(repository, RunRequest.RUN, List.of("import", "pick", "extract"));
            arrive("one");
            await(repository, "extract", "particles", 1);
            arrive("two");
            await(repository, "extract", "particles", 2);
            byte[] whole = Files.readAllBytes(micrograph("half"));
            Files.write(directory.resolve("in/half.mrc"), Arrays.copyOf(whole, whole.length / 2));
            Files.createFile(directory.resolve("in/empty.mrc"));
            Files.createFile(directory.resolve("in/STOP"));
            engine.awaitIdle();
            String states = repository.read(project -> project.getRuns().stream()
                    .map(run -> run.getName() + " " + run.getState() + " " + run.getMessage())
                    .toList()
                    .toString());
            assertTrue(states.contains("extract FINISHED"), states);
            long particles = repository.read(project -> size(project, "extract", "particles"));
            assertEquals(2, particles, states);
            assertTrue(states.contains("half.mrc") && states.contains("empty.mrc"), states);
        }
    }
}
