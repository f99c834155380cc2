/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firn.engine.RunFiles;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.ProjectEdit;

/** Brings deleted runs back, with their numbers, names, links and outputs. Forgotten, it removes their files. */
final class InsertRuns implements ProjectEdit {
    private static final System.Logger LOG = System.getLogger(InsertRuns.class.getName());

    private final String label;
    private final List<RunRecord> records;
    private final ProjectDirectory directory;

    InsertRuns(String label, List<RunRecord> records, ProjectDirectory directory) {
        this.label = label;
        this.records = records.stream()
                .sorted(Comparator.comparingInt(RunRecord::position))
                .toList();
        this.directory = directory;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public ProjectEdit apply(ProjectRepository repository) throws ProtocolException, ProjectException {
        Changes.edit(repository, "undo " + label, project -> {
            for (RunRecord record : records) {
                insert(project, record);
            }
            // when all are there, so that they find each other
            records.forEach(
                    record -> RunValues.write(project, project.findRunByNumber(record.number()), record.values()));
            return Optional.empty();
        });
        return new DeleteRuns(label, records.stream().map(RunRecord::number).toList());
    }

    private static void insert(Project project, RunRecord record) throws ProtocolException {
        if (project.findRun(record.name()) != null) {
            throw new ProtocolException(
                    record.name(),
                    "cannot come back, since another run has that name now",
                    "Rename that run, and undo once more.");
        }
        Run run = WorkflowFactory.eINSTANCE.createRun();
        run.setNumber(record.number());
        run.setName(record.name());
        project.getRuns().add(Math.min(record.position(), project.getRuns().size()), run);
    }

    @Override
    public void forgotten() {
        for (RunRecord record : records) {
            try {
                RunFiles.remove(directory, record.number(), record.protocol());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The files of the deleted run " + record.name() + " could not be removed", e);
            }
        }
    }
}
