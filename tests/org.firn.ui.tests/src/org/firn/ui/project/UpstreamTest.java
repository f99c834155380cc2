/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.ui.edit.EditBench;
import org.firn.ui.edit.RunEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpstreamTest {
    @TempDir
    Path scratch;

    private static Set<String> undone(EditBench bench, String run) throws Exception {
        ProjectSnapshot project = new ProjectSnapshot("test", bench.runs());
        return Upstream.undone(project, bench.run(run).number()).stream()
                .map(RunSnapshot::name)
                .collect(Collectors.toSet());
    }

    @Test
    void whatARunNeedsIsRunFirstUnlessItIsDoneOrAskedFor() throws Exception {
        try (EditBench bench = new EditBench(scratch.resolve("project"))) {
            bench.addTwo().add("test.points");
            assertEquals(Set.of("points", "copy"), undone(bench, "copy"));

            bench.submit(RunEdits.request(RunRequest.RUN, List.of(bench.run("points"))));
            assertEquals(Set.of("copy"), undone(bench, "copy"));

            bench.execute();
            assertEquals(Set.of("copy"), undone(bench, "copy"));
        }
    }
}
