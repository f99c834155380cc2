/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.part;

import java.util.List;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.DataHeader;
import org.firn.ui.project.ProjectSession;
import org.firn.viewer.ViewedData;

/** What runs have made, as viewers take it. */
final class ViewedOutputs {
    private ViewedOutputs() {}

    /** All outputs of a run; none when the run is gone. For a thread that reads the project. */
    static List<ViewedData> of(ProjectSession session, Project project, int number) {
        Run run = project.findRunByNumber(number);
        if (run == null) {
            return List.of();
        }
        String label = run.getLabel() == null || run.getLabel().isEmpty() ? run.getName() : run.getLabel();
        return run.getOutputs().stream()
                .map(object -> new ViewedData(session.directory(), number, label, DataHeader.of(object)))
                .toList();
    }
}
