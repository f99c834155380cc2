/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.firn.model.workflow.Label;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.ProjectEdit;

/**
 * A change of how runs are set up, and of the project's labels. To undo it, the values that it changed are put back;
 * what others have changed meanwhile stays.
 */
public final class SetupEdit implements ProjectEdit {
    private final String label;
    private final Set<Integer> runs;
    private final Change change;

    /** Changes the setup of runs, and labels, but neither adds nor removes runs. */
    @FunctionalInterface
    public interface Change {
        void make(Project project) throws ProtocolException;
    }

    /** What a change replaced: the values of runs, and the labels of the project with their colours. */
    private record Before(Map<Integer, Map<EStructuralFeature, Object>> runs, Map<String, String> labels) {}

    /** @param runs the numbers of the runs that are changed */
    public SetupEdit(String label, Set<Integer> runs, Change change) {
        this.label = label;
        this.runs = Set.copyOf(runs);
        this.change = change;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public ProjectEdit apply(ProjectRepository repository) throws ProtocolException, ProjectException {
        Before replaced = Changes.edit(repository, label, project -> {
            Before before = read(project);
            change.make(project);
            return difference(before, read(project));
        });
        return new SetupEdit(label, runs, project -> putBack(project, replaced));
    }

    private Before read(Project project) throws ProtocolException {
        Map<Integer, Map<EStructuralFeature, Object>> values = new LinkedHashMap<>();
        for (Run run : Changes.runs(project, runs)) {
            values.put(run.getNumber(), RunValues.read(run, RunValues.SETUP));
        }
        Map<String, String> labels = new LinkedHashMap<>();
        project.getLabels().forEach(one -> labels.put(one.getName(), one.getColor()));
        return new Before(values, labels);
    }

    private static Before difference(Before before, Before after) {
        Map<Integer, Map<EStructuralFeature, Object>> values = new LinkedHashMap<>();
        before.runs().forEach((number, old) -> {
            Map<EStructuralFeature, Object> changed = new LinkedHashMap<>(old);
            Map<EStructuralFeature, Object> now = after.runs().get(number);
            changed.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), now.get(entry.getKey())));
            values.put(number, changed);
        });
        return new Before(values, before.labels().equals(after.labels()) ? Map.of() : before.labels());
    }

    private static void putBack(Project project, Before before) throws ProtocolException {
        if (!before.labels().isEmpty()) {
            putBack(project, before.labels());
        }
        for (Map.Entry<Integer, Map<EStructuralFeature, Object>> values :
                before.runs().entrySet()) {
            Run run = Changes.run(project, values.getKey());
            if (!harmless(values.getValue().keySet())) {
                Changes.editable(project, values.getKey());
            }
            RunValues.write(project, run, values.getValue());
        }
    }

    /** Whether only what says nothing about how to execute is changed. */
    private static boolean harmless(Set<EStructuralFeature> features) {
        return RunValues.REMARKS.containsAll(features);
    }

    private static void putBack(Project project, Map<String, String> labels) {
        labels.forEach((name, colour) -> {
            Label present = RunValues.label(project, name);
            present.setColor(colour);
        });
    }
}
