/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.WorkflowInstaller;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;

/** A project of many linked runs: made in one process, loaded in another. */
public final class ProjectLoad {

    private ProjectLoad() {}

    /**
     * Makes or loads a project.
     *
     * @param args the project directory; how many runs to make when it is not there
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        if (!Files.exists(directory)) {
            make(directory, Integer.parseInt(args[1]));
        }
        long start = System.nanoTime();
        double before = ProcessTime.cpuSeconds();
        try (ProjectRepository repository = Projects.open(directory, OpenMode.OWN)) {
            double opened = (System.nanoTime() - start) * 1e-9;
            long characters = repository.read(ProjectLoad::readAll);
            double loaded = (System.nanoTime() - start) * 1e-9;
            System.out.println("cpu-seconds " + (ProcessTime.cpuSeconds() - before));
            System.out.println("open-seconds " + opened);
            System.out.println("load-seconds " + (loaded - opened));
            System.out.println("characters " + characters);
        }
    }

    private static void make(Path directory, int count) throws Exception {
        List<WorkflowRun> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, List<WorkflowLink>> inputs = new LinkedHashMap<>();
            if (i > 0) {
                inputs.put("before", List.of(new WorkflowLink("run" + (i - 1) / 2, "output")));
            }
            runs.add(new WorkflowRun("run" + i, IdleProtocols.STEPS, Map.of("count", (long) i), inputs));
        }
        try (ProjectRepository repository = Projects.create(directory, "benchmark")) {
            new WorkflowInstaller(repository, IdleProtocols.registry())
                    .install(new Workflow("", "", List.of(), runs), WorkflowInstaller.Mode.FRESH, "add");
        }
    }

    private static long readAll(Project project) {
        long characters = 0;
        for (Run run : project.getRuns()) {
            characters += run.getName().length()
                    + run.getParameters().length()
                    + run.getState().getName().length();
            characters += run.getInputs().stream()
                    .mapToLong(link -> link.getSource().getName().length())
                    .sum();
        }
        return characters;
    }
}
