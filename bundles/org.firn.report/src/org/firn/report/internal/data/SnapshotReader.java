/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.data;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Note;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.DataHeader;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.protocol.workflow.WorkflowWriter;

/** Takes from the model what a report needs, since the model is there only while it is read. */
public final class SnapshotReader {

    private SnapshotReader() {}

    /** Reads a project. */
    public static ProjectSnapshot read(Project project) {
        return new ProjectSnapshot(
                text(project.getName()),
                text(project.getDescription()),
                text(project.getId()),
                project.getNotes().stream()
                        .map(Note::getText)
                        .filter(Objects::nonNull)
                        .toList(),
                project.getRuns().stream().map(SnapshotReader::run).toList(),
                workflow(project));
    }

    /** A project of which something is damaged still gets its report, which says so. */
    private static String workflow(Project project) {
        try {
            return WorkflowWriter.toJson(WorkflowExport.of(project));
        } catch (IllegalStateException e) {
            return "";
        }
    }

    private static RunSnapshot run(Run run) {
        return new RunSnapshot(
                run.getNumber(),
                text(run.getName()),
                text(run.getLabel()),
                text(run.getComment()),
                text(run.getProtocol()),
                text(run.getProtocolVersion()),
                parameters(text(run.getParameters())),
                run.getInputs().stream().map(SnapshotReader::link).toList(),
                run.getWaitsFor().stream().map(other -> text(other.getName())).toList(),
                run.getOutputs().stream().map(DataHeader::of).toList(),
                text(run.getRequestedBy()),
                Mood.of(run),
                run.getState().getName().toLowerCase(Locale.ROOT),
                text(run.getMessage()),
                run.getFailedItems(),
                run.getStarted(),
                run.getEnded());
    }

    private static LinkSnapshot link(Link link) {
        Run source = link.getSource();
        return new LinkSnapshot(
                text(link.getInput()),
                source == null ? "" : text(source.getName()),
                text(link.getOutput()),
                link.getItemId());
    }

    /** Values that cannot be read are shown as they are rather than keeping the report from being written. */
    private static Map<String, Object> parameters(String json) {
        try {
            return JsonValues.parse(json);
        } catch (IllegalArgumentException e) {
            return Map.of("parameters", json);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
