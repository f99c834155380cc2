/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.model.workflow.WorkflowPackage.Literals;
import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.AddingEdit;
import org.firn.ui.edit.ProjectEdit;

/**
 * Adds copies of runs, without results. Links between the runs become links between the copies; what a run took from
 * others its copy takes from the same.
 */
public final class DuplicateRuns implements AddingEdit {
    private final String label;
    private final Set<Integer> numbers;
    private volatile List<Integer> added = List.of();

    /** @param label such as {@code duplicate align} */
    public DuplicateRuns(String label, Collection<Integer> numbers) {
        this.label = label;
        this.numbers = Set.copyOf(numbers);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Integer> added() {
        return added;
    }

    @Override
    public ProjectEdit apply(ProjectRepository repository) throws ProtocolException, ProjectException {
        added = List.copyOf(Changes.edit(repository, label, this::duplicate).values());
        return new DeleteRuns(label, added);
    }

    private Map<Integer, Integer> duplicate(Project project) throws ProtocolException {
        Map<Integer, Integer> copies = new LinkedHashMap<>();
        for (Run run : Changes.runs(project, numbers)) {
            int number = project.getLastRunNumber() + 1;
            project.setLastRunNumber(number);
            Run copy = WorkflowFactory.eINSTANCE.createRun();
            copy.setNumber(number);
            copy.setName(Changes.freeName(project, run.getName()));
            copy.setProtocol(run.getProtocol());
            project.getRuns().add(copy);
            copies.put(run.getNumber(), number);
        }
        copies.forEach((from, to) -> {
            Map<EStructuralFeature, Object> values =
                    new HashMap<>(RunValues.read(project.findRunByNumber(from), RunValues.SETUP));
            values.remove(Literals.RUN__NAME);
            values.put(Literals.RUN__INPUTS, links((List<?>) values.get(Literals.RUN__INPUTS), copies));
            values.put(Literals.RUN__WAITS_FOR, moved((List<?>) values.get(Literals.RUN__WAITS_FOR), copies));
            RunValues.write(project, project.findRunByNumber(to), values);
        });
        return copies;
    }

    private static List<LinkSnapshot> links(List<?> links, Map<Integer, Integer> copies) {
        List<LinkSnapshot> moved = new ArrayList<>();
        for (Object each : links) {
            LinkSnapshot link = (LinkSnapshot) each;
            int source = copies.getOrDefault(link.source(), link.source());
            moved.add(new LinkSnapshot(link.input(), source, link.output(), link.itemId()));
        }
        return moved;
    }

    private static List<Integer> moved(List<?> runs, Map<Integer, Integer> copies) {
        List<Integer> moved = new ArrayList<>();
        runs.forEach(run -> moved.add(copies.getOrDefault(run, (Integer) run)));
        return moved;
    }
}
