/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.WorkflowPackage.Literals;

/**
 * Everything that the project knows of a run, as values.
 *
 * @param position where it stands among the runs
 * @param values by feature
 */
record RunRecord(int position, Map<EStructuralFeature, Object> values) {
    RunRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static RunRecord of(Project project, Run run) {
        return new RunRecord(project.getRuns().indexOf(run), RunValues.read(run, RunValues.ALL));
    }

    int number() {
        return (Integer) values.get(Literals.RUN__NUMBER);
    }

    String name() {
        return (String) values.get(Literals.RUN__NAME);
    }

    String protocol() {
        return (String) values.get(Literals.RUN__PROTOCOL);
    }
}
