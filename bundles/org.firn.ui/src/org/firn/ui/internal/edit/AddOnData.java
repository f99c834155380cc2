/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.AddingEdit;
import org.firn.ui.edit.ProjectEdit;
import org.firn.ui.edit.SetupEdits;
import org.firn.viewer.RunRequest;

/** Adds a run on data that a viewer shows, linked to it; undone as a whole. */
public final class AddOnData implements AddingEdit {
    private final RunRequest wanted;
    private final int source;
    private final String output;
    private final InstallRuns install;

    /**
     * @param wanted the run, as a viewer asks for it
     * @param source the number of the run that made the data
     * @param output the name of the data in that run
     */
    public AddOnData(ProtocolRegistry protocols, RunRequest wanted, int source, String output) {
        this.wanted = wanted;
        this.source = source;
        this.output = output;
        String name = wanted.protocol().replaceFirst("^[^.]*\\.", "").replaceAll("[^A-Za-z0-9_-]+", "-");
        Map<String, Object> parameters = new LinkedHashMap<>();
        wanted.parameters().forEach((key, value) -> parameters.put(key, WorkflowBinding.literal(value)));
        WorkflowRun run = new WorkflowRun(name, wanted.protocol(), parameters, Map.of());
        install = new InstallRuns(label(), protocols, new Workflow("", "", List.of(), List.of(run)));
    }

    @Override
    public String label() {
        return "add " + wanted.label();
    }

    @Override
    public List<Integer> added() {
        return install.added();
    }

    @Override
    public ProjectEdit apply(ProjectRepository repository) throws ProtocolException, ProjectException {
        ProjectEdit undo = install.apply(repository);
        int number = added().get(0);
        RunSnapshot run = repository.read(project -> RunSnapshot.of(project.findRunByNumber(number)));
        try {
            SetupEdits.link(run, new LinkSnapshot(wanted.input(), source, output, 0))
                    .apply(repository);
            linkUpstream(run, repository);
            SetupEdits.label(run, wanted.label()).apply(repository);
        } catch (ProtocolException | ProjectException e) {
            undo.apply(repository);
            throw e;
        }
        return undo;
    }

    private void linkUpstream(RunSnapshot run, ProjectRepository repository)
            throws ProtocolException, ProjectException {
        for (Map.Entry<String, String> further : wanted.upstream().entrySet()) {
            Optional<LinkSnapshot> link = repository.read(
                    project -> Upstream.nearest(project.findRunByNumber(source), further.getKey(), further.getValue()));
            if (link.isPresent()) {
                SetupEdits.link(run, link.get()).apply(repository);
            }
        }
    }
}
