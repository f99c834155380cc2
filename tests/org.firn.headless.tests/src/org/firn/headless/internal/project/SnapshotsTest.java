/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.model.data.DataFactory;
import org.firn.model.data.MovieSet;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.model.workflow.WorkflowFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
    private final Project project = WorkflowFactory.eINSTANCE.createProject();
    private final Run load = run("import", "spa.import.movies");
    private final Run align = run("align", "spa.align.movies");

    private Run run(String name, String protocol) {
        Run run = WorkflowFactory.eINSTANCE.createRun();
        run.setName(name);
        run.setProtocol(protocol);
        project.getRuns().add(run);
        return run;
    }

    @BeforeEach
    void linkRuns() {
        MovieSet movies = DataFactory.eINSTANCE.createMovieSet();
        movies.setName("movies");
        movies.setSize(12);
        load.getOutputs().add(movies);
        load.getOutputs().add(DataFactory.eINSTANCE.createVolume());
        Link link = WorkflowFactory.eINSTANCE.createLink();
        link.setInput("movies");
        link.setSource(load);
        link.setOutput("movies");
        align.getInputs().add(link);
    }

    @Test
    void aRunIsSeenWithItsOutputsAndWhatItNeeds() {
        RunSnapshot first = RunSnapshot.of(load);
        assertEquals(
                new OutputSnapshot("movies", "MovieSet", 12), first.outputs().get(0));
        assertEquals(-1, first.outputs().get(1).size());
        assertEquals("import", first.label());
        assertEquals(Phase.IDLE, first.phase());
        assertTrue(RunSnapshot.of(align).blocked());
    }

    @Test
    void statesAreGroupedByWhatTheyMeanForSomebodyWhoWaits() {
        Map<RunState, Phase> phases = Map.of(
                RunState.SCHEDULED,
                Phase.PENDING,
                RunState.QUEUED,
                Phase.PENDING,
                RunState.RUNNING,
                Phase.EXECUTING,
                RunState.WAITING,
                Phase.EXECUTING,
                RunState.FINISHED,
                Phase.FINISHED,
                RunState.FAILED,
                Phase.FAILED,
                RunState.ABORTED,
                Phase.FAILED);
        phases.forEach((state, phase) -> {
            align.setState(state);
            assertEquals(phase, RunSnapshot.of(align).phase(), state.toString());
        });
        align.setRequest(RunRequest.STOP);
        assertTrue(RunSnapshot.of(align).requested());
    }
}
