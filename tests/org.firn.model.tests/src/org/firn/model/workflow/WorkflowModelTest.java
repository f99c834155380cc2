/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.firn.model.data.DataFactory;
import org.firn.model.data.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkflowModelTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,       false, false, false",
        "SCHEDULED,   true,  false, false",
        "QUEUED,      true,  false, false",
        "RUNNING,     true,  true,  false",
        "WAITING,     true,  true,  false",
        "INTERACTIVE, true,  true,  false",
        "FINISHED,    false, false, true",
        "FAILED,      false, false, true",
        "ABORTED,     false, false, true",
    })
    void statesAnswerQuestions(RunState state, boolean active, boolean executing, boolean ended) {
        Run run = WorkflowFactory.eINSTANCE.createRun();
        run.setState(state);
        assertEquals(active, run.isActive());
        assertEquals(executing, run.isExecuting());
        assertEquals(ended, run.isEnded());
        assertEquals(!active, run.isEditable());
        assertEquals(state == RunState.FINISHED, run.isFinished());
        assertEquals(state == RunState.FAILED, run.isFailed());
    }

    @ParameterizedTest
    @EnumSource(value = RunRequest.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aRunWithARequestIsNotEditable(RunRequest request) {
        Run run = WorkflowFactory.eINSTANCE.createRun();
        assertTrue(run.isEditable());
        run.setRequest(request);
        assertEquals(false, run.isEditable());
    }

    @Test
    void aNewRunIsADraftWithoutParameters() {
        Run run = WorkflowFactory.eINSTANCE.createRun();
        assertEquals(RunState.DRAFT, run.getState());
        assertEquals(RunRequest.NONE, run.getRequest());
        assertEquals("{}", run.getParameters());
        assertEquals("", run.getMessage());
        assertNull(run.getStarted());
    }

    @Test
    void runsLinksAndOutputsAreFoundByName() {
        Project project = WorkflowFactory.eINSTANCE.createProject();
        Run source = WorkflowFactory.eINSTANCE.createRun();
        source.setName("import");
        source.setNumber(4);
        Volume volume = DataFactory.eINSTANCE.createVolume();
        volume.setName("map");
        source.getOutputs().add(volume);
        Run target = WorkflowFactory.eINSTANCE.createRun();
        target.setName("refine");
        target.setNumber(9);
        Link first = link("maps", source);
        Link second = link("maps", source);
        target.getInputs().addAll(List.of(first, link("mask", source), second));
        project.getRuns().addAll(List.of(source, target));

        assertSame(target, project.findRun("refine"));
        assertSame(source, project.findRunByNumber(4));
        assertNull(project.findRun("nothing"));
        assertSame(volume, source.findOutput("map"));
        assertNull(source.findOutput("nothing"));
        assertEquals(List.of(first, second), target.findInputs("maps"));
    }

    private static Link link(String input, Run source) {
        Link link = WorkflowFactory.eINSTANCE.createLink();
        link.setInput(input);
        link.setSource(source);
        link.setOutput("map");
        return link;
    }

    @Test
    void timesAreStoredAsTextInUtc() {
        Instant time = Instant.parse("2026-11-22T07:56:19.567123Z");
        String text = WorkflowFactory.eINSTANCE.convertToString(WorkflowPackage.Literals.TIME, time);
        assertEquals("2026-11-22T07:56:19.567123Z", text);
        assertEquals(time, WorkflowFactory.eINSTANCE.createFromString(WorkflowPackage.Literals.TIME, text));
        assertNull(WorkflowFactory.eINSTANCE.createFromString(WorkflowPackage.Literals.TIME, ""));
    }
}
