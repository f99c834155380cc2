/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.model.data.DataObject;
import org.firn.model.workflow.Label;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.model.workflow.WorkflowPackage.Literals;
import org.firn.protocol.DataHeader;

/**
 * Takes values out of runs of the model and puts them back: values can be kept, objects of the model cannot. References
 * become numbers of runs and names of labels.
 */
public final class RunValues {
    /** How a run is set up by its user. */
    public static final Set<EStructuralFeature> SETUP = Set.of(
            Literals.RUN__NAME,
            Literals.RUN__LABEL,
            Literals.RUN__COMMENT,
            Literals.RUN__PARAMETERS,
            Literals.RUN__OPAQUE,
            Literals.RUN__EXECUTOR,
            Literals.RUN__CPUS,
            Literals.RUN__MEMORY_MI_B,
            Literals.RUN__INPUTS,
            Literals.RUN__WAITS_FOR,
            Literals.RUN__LABELS);
    /** What does not matter to the engine. */
    public static final Set<EStructuralFeature> REMARKS =
            Set.of(Literals.RUN__NAME, Literals.RUN__LABEL, Literals.RUN__COMMENT, Literals.RUN__LABELS);
    /** Everything. */
    public static final Set<EStructuralFeature> ALL = Set.copyOf(Literals.RUN.getEAllStructuralFeatures());

    private RunValues() {}

    /** The values of some features. */
    public static Map<EStructuralFeature, Object> read(Run run, Collection<EStructuralFeature> features) {
        Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
        features.forEach(feature -> values.put(feature, read(run, feature)));
        return values;
    }

    private static @Nullable Object read(Run run, EStructuralFeature feature) {
        if (feature instanceof EAttribute) {
            return run.eGet(feature);
        }
        if (feature == Literals.RUN__INPUTS) {
            return run.getInputs().stream().map(RunValues::link).toList();
        }
        if (feature == Literals.RUN__WAITS_FOR) {
            return run.getWaitsFor().stream().map(Run::getNumber).toList();
        }
        if (feature == Literals.RUN__LABELS) {
            return run.getLabels().stream().map(Label::getName).toList();
        }
        return run.getOutputs().stream().map(DataHeader::of).toList();
    }

    /** A link as a value. */
    public static LinkSnapshot link(Link link) {
        int source = link.getSource() == null ? 0 : link.getSource().getNumber();
        return new LinkSnapshot(link.getInput(), source, link.getOutput(), link.getItemId());
    }

    /** Puts values into a run. What they refer to is left out when it is not there any more. */
    public static void write(Project project, Run run, Map<EStructuralFeature, Object> values) {
        values.forEach((feature, value) -> {
            if (feature instanceof EAttribute) {
                run.eSet(feature, value);
            } else {
                run.eSet(feature, objects(project, feature, (List<?>) value));
            }
        });
    }

    private static List<?> objects(Project project, EStructuralFeature feature, List<?> values) {
        List<Object> objects = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof LinkSnapshot link) {
                objects.add(object(project, link));
            } else if (value instanceof DataHeader header) {
                objects.add((DataObject) header.toObject());
            } else if (feature == Literals.RUN__WAITS_FOR) {
                Stream.ofNullable(project.findRunByNumber((Integer) value)).forEach(objects::add);
            } else {
                objects.add(label(project, (String) value));
            }
        }
        return objects;
    }

    /** A new link; to nothing when its run is not there. */
    public static Link object(Project project, LinkSnapshot value) {
        Link link = WorkflowFactory.eINSTANCE.createLink();
        link.setInput(value.input());
        link.setSource(value.source() == 0 ? null : project.findRunByNumber(value.source()));
        link.setOutput(value.output());
        link.setItemId(value.itemId());
        return link;
    }

    /** The label of this name, which is added without a colour when there is none. */
    public static Label label(Project project, String name) {
        for (Label label : project.getLabels()) {
            if (label.getName().equals(name)) {
                return label;
            }
        }
        Label label = WorkflowFactory.eINSTANCE.createLabel();
        label.setName(name);
        label.setColor("");
        project.getLabels().add(label);
        return label;
    }
}
