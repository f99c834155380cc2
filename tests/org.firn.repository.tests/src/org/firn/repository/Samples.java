/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import java.util.function.Function;
import org.firn.model.data.DataFactory;
import org.firn.model.data.MicrographSet;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunState;
import org.firn.model.workflow.WorkflowFactory;

/** Changes that tests make. */
final class Samples {

    private Samples() {}

    /** Adds a run with an output and, except for the first, a link to the run before; returns its number. */
    static Function<Project, Integer> addRun(String name) {
        return project -> {
            Run run = WorkflowFactory.eINSTANCE.createRun();
            run.setNumber(project.getLastRunNumber() + 1);
            run.setName(name);
            run.setProtocol("spa.align.movies");
            run.setParameters("{\"binning\":2,\"pattern\":\"movies/*.mrcs\"}");
            MicrographSet micrographs = DataFactory.eINSTANCE.createMicrographSet();
            micrographs.setName("micrographs");
            micrographs.setTable("tables/" + run.getNumber() + ".fit");
            run.getOutputs().add(micrographs);
            if (!project.getRuns().isEmpty()) {
                Link link = WorkflowFactory.eINSTANCE.createLink();
                link.setInput("movies");
                link.setSource(project.getRuns().get(project.getRuns().size() - 1));
                link.setOutput("micrographs");
                run.getInputs().add(link);
            }
            project.getRuns().add(run);
            project.setLastRunNumber(run.getNumber());
            return run.getNumber();
        };
    }

    static Function<Project, Long> setProgress(int number, long done) {
        return project -> {
            Run run = project.findRunByNumber(number);
            run.setState(RunState.RUNNING);
            run.setProgressDone(done);
            return done;
        };
    }

    static Function<Project, Integer> runCount() {
        return project -> project.getRuns().size();
    }

    static Function<Project, Long> progress(int number) {
        return project -> project.findRunByNumber(number).getProgressDone();
    }
}
