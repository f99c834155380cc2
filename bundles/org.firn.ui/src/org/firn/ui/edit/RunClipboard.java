/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.firn.model.workflow.Run;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.protocol.workflow.WorkflowFormatException;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocol.workflow.WorkflowWriter;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/** Runs as text, which goes from project to project, into mails and into files. Methods may wait. */
public final class RunClipboard {
    private RunClipboard() {}

    /**
     * Writes runs as a workflow file. Links among them are kept; what they take from other runs is left out.
     *
     * @param numbers the numbers of the runs; those that are not there any more are left out
     */
    public static String copy(ProjectRepository repository, Collection<Integer> numbers) throws ProjectException {
        Workflow copied = repository.read(project -> {
            Set<String> chosen = project.getRuns().stream()
                    .filter(run -> numbers.contains(run.getNumber()))
                    .map(Run::getName)
                    .collect(Collectors.toSet());
            Workflow all = WorkflowExport.of(project);
            return new Workflow(
                    all.title(),
                    "",
                    List.of(),
                    all.runs().stream()
                            .filter(run -> chosen.contains(run.id()))
                            .map(run -> within(run, chosen))
                            .toList());
        });
        return WorkflowWriter.toJson(copied);
    }

    private static WorkflowRun within(WorkflowRun run, Set<String> chosen) {
        Map<String, List<WorkflowLink>> inputs = new LinkedHashMap<>();
        run.inputs().forEach((input, links) -> {
            List<WorkflowLink> kept = new ArrayList<>(links);
            kept.removeIf(link -> !chosen.contains(link.run()));
            if (!kept.isEmpty()) {
                inputs.put(input, kept);
            }
        });
        List<String> waitsFor = run.waitsFor().stream().filter(chosen::contains).toList();
        return new WorkflowRun(
                run.id(),
                run.protocol(),
                run.label(),
                run.comment(),
                run.parameters(),
                inputs,
                waitsFor,
                run.other(),
                run.origin(),
                run.resources());
    }

    /**
     * Reads what {@link #copy} wrote.
     *
     * @throws ProtocolException if the text is no workflow
     */
    static Workflow read(String text) throws ProtocolException {
        try {
            return WorkflowReader.read(text, "the clipboard");
        } catch (WorkflowFormatException e) {
            throw text.stripLeading().startsWith("{")
                    ? new ProtocolException(e.problems())
                    : new ProtocolException(
                            "the clipboard", "holds no runs", "Copy runs of a project first, then paste.", e);
        }
    }
}
