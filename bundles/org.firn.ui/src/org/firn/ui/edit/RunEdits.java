/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.ui.internal.edit.AddOnData;
import org.firn.ui.internal.edit.DeleteRuns;
import org.firn.ui.internal.edit.DuplicateRuns;
import org.firn.ui.internal.edit.InstallRuns;
import org.firn.ui.internal.edit.RequestRuns;

/**
 * Changes that add and remove runs, and requests. Runs are found by their numbers, which do not change. Making an edit
 * does nothing yet: {@link EditHistory#submit} does.
 */
public final class RunEdits {
    private RunEdits() {}

    /**
     * Adds a run of a protocol, with its defaults and without links.
     *
     * @param protocol the protocol's id, for example {@code spa.align.movies}, after which the run is named
     */
    public static AddingEdit add(ProtocolRegistry protocols, String protocol) {
        String id = protocol.replaceFirst("^[^.]*\\.", "").replaceAll("[^A-Za-z0-9_-]+", "-");
        WorkflowRun run = new WorkflowRun(id.isEmpty() ? "run" : id, protocol, Map.of(), Map.of());
        return install(protocols, new Workflow("", "", List.of(), List.of(run)), "add " + id);
    }

    /**
     * Adds the runs of a workflow as new ones.
     *
     * @param workflow has values for all its inputs, see {@link org.firn.protocol.workflow.WorkflowBinding}
     * @param label what is done, such as {@code import demo.json}
     */
    public static AddingEdit install(ProtocolRegistry protocols, Workflow workflow, String label) {
        return new InstallRuns(label, protocols, workflow);
    }

    /**
     * Adds the runs that {@link RunClipboard#copy} has written.
     *
     * @throws ProtocolException if the text is no workflow
     */
    public static AddingEdit paste(ProtocolRegistry protocols, String text) throws ProtocolException {
        Workflow workflow = RunClipboard.read(text);
        return install(
                protocols,
                workflow,
                "paste " + joined(workflow.runs().stream().map(WorkflowRun::id).toList()));
    }

    /**
     * Adds a run on data that a viewer shows, linked to it.
     *
     * @param wanted the run, as the viewer asks for it
     * @param source the number of the run that made the data
     * @param output the name of the data in that run
     */
    public static AddingEdit addOn(
            ProtocolRegistry protocols, org.firn.viewer.RunRequest wanted, int source, String output) {
        return new AddOnData(protocols, wanted, source, output);
    }

    /** Adds copies of runs, without results, which take from other runs what the originals take. */
    public static AddingEdit duplicate(Collection<RunSnapshot> runs) {
        return new DuplicateRuns("duplicate " + names(runs), numbers(runs));
    }

    /**
     * Deletes runs. It is refused when a run is at work, or when one that is not among them needs one of them. Undoing
     * it brings everything back, results included: files go only when the change is forgotten, see {@link
     * ProjectEdit#forgotten}.
     */
    public static ProjectEdit delete(Collection<RunSnapshot> runs) {
        return new DeleteRuns("delete " + names(runs), numbers(runs));
    }

    /** Asks for something, which cannot be undone. */
    public static ProjectEdit request(RunRequest request, Collection<RunSnapshot> runs) {
        return new RequestRuns(
                request.name().toLowerCase(Locale.ROOT) + " " + names(runs), request, numbers(runs), false);
    }

    /** Asks for something of these runs and all that need them. */
    public static ProjectEdit requestFromHere(RunRequest request, Collection<RunSnapshot> runs) {
        return new RequestRuns(
                request.name().toLowerCase(Locale.ROOT) + " from " + names(runs), request, numbers(runs), true);
    }

    private static List<Integer> numbers(Collection<RunSnapshot> runs) {
        return runs.stream().map(RunSnapshot::number).toList();
    }

    private static String names(Collection<RunSnapshot> runs) {
        return joined(runs.stream().map(RunSnapshot::name).toList());
    }

    private static String joined(List<String> names) {
        List<String> shown = names.stream().limit(3).toList();
        int more = names.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }
}
