/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.firn.headless.CommandContext;
import org.firn.headless.UsageException;
import org.firn.model.data.DataObject;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.DataHeader;
import org.firn.protocol.NearestName;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.repository.ProjectDirectory;
import picocli.CommandLine.Parameters;

/** Names an output of a run of a project, and finds its table. */
final class OutputOption {
    @Parameters(paramLabel = "RUN.OUTPUT", description = "The output, as 'firn status' lists it: align.micrographs.")
    private String address;

    /** To be filled from the command line. */
    OutputOption() {
        this("");
    }

    /** @param address RUN.OUTPUT */
    OutputOption(String address) {
        this.address = address;
    }

    /** What was found: a message that tells why there is none, or the table's stored path. */
    private record Found(String refusal, String table) {}

    /** The output's name. */
    String address() {
        return address;
    }

    /** The file of the output's item table. */
    Path table(CommandContext context, ProjectOption project) throws Exception {
        WorkflowLink link = WorkflowLink.parse(address)
                .orElseThrow(() -> new UsageException(
                        "'" + address + "' names no output. Write RUN.OUTPUT, as align.micrographs."));
        Found found = project.read(context, model -> find(model, link));
        if (!found.refusal().isEmpty()) {
            throw new UsageException(found.refusal());
        }
        return new ProjectDirectory(project.directory(context)).resolve(found.table());
    }

    private static Found find(Project project, WorkflowLink link) {
        Run run = project.findRun(link.run());
        if (run == null) {
            List<String> names = project.getRuns().stream().map(Run::getName).toList();
            return new Found(
                    "the project has no run " + link.run() + ". " + NearestName.advice("run", names, link.run()), "");
        }
        DataObject output = run.findOutput(link.output());
        if (output == null) {
            List<String> names =
                    run.getOutputs().stream().map(DataObject::getName).toList();
            return new Found(
                    "the run " + link.run() + " (" + run.getState().getName() + ") has no output " + link.output()
                            + ". " + NearestName.advice("output", names, link.output()),
                    "");
        }
        EStructuralFeature table = output.eClass().getEStructuralFeature(DataHeader.TABLE);
        if (table == null || !(output.eGet(table) instanceof String path) || path.isEmpty()) {
            return new Found(link + " is a " + output.eClass().getName() + ", not a set, and has no table.", "");
        }
        return new Found("", path);
    }
}
