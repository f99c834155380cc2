/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.CommandContext;
import org.firn.headless.UsageException;
import org.firn.headless.internal.convert.ImportReport;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowCatalogue;
import org.firn.protocol.workflow.WorkflowInput;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which workflow is meant, and the values of its inputs. */
final class WorkflowOptions {
    @Parameters(
            paramLabel = "WORKFLOW",
            description = "The id of a workflow that Firn brings, or a workflow file: of Firn, or of a program that "
                    + "'firn convert --formats' lists, as Scipion.")
    private String workflow = "";

    @Option(
            names = "--set",
            paramLabel = "INPUT=VALUE",
            description =
                    "Sets an input of the workflow; may be repeated. " + "Paths are relative to the current directory.")
    private List<String> settings = List.of();

    private @Nullable ImportedWorkflow imported;

    /** To be filled by picocli. */
    WorkflowOptions() {}

    /** The same, given by a command. */
    WorkflowOptions(String workflow, List<String> settings) {
        this.workflow = workflow;
        this.settings = settings;
    }

    /** Reads the workflow and binds its inputs. */
    WorkflowBinding bind(CommandContext context) throws ProtocolException, UsageException {
        return bind(context, true);
    }

    /**
     * Reads the workflow and binds its inputs.
     *
     * @param telling whether to tell what was not understood of another program's workflow
     */
    WorkflowBinding bind(CommandContext context, boolean telling) throws ProtocolException, UsageException {
        imported = WorkflowCatalogue.contributed().open(workflow);
        if (telling) {
            ImportReport.print(imported, context.err());
        }
        Workflow template = imported.workflow();
        Map<String, String> values = values(settings);
        for (WorkflowInput input : template.inputs()) {
            // the project keeps the value, and will be read in other directories
            values.computeIfPresent(
                    input.name(),
                    (name, value) -> input.spec().type().isPath() && !value.isEmpty() && !value.startsWith("@")
                            ? absolute(context, value)
                            : value);
        }
        return WorkflowBinding.of(template, values);
    }

    /** What became of the workflow of another program; null before it is bound. */
    @Nullable
    ImportedWorkflow imported() {
        return imported;
    }

    /** What the user called the workflow. */
    String name() {
        return workflow;
    }

    private static String absolute(CommandContext context, String path) {
        return path.startsWith("/") ? path : context.workingDirectory() + "/" + path;
    }

    /** Splits settings at their first equals sign. */
    static Map<String, String> values(List<String> settings) throws UsageException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals <= 0) {
                throw new UsageException("--set " + setting + " has no value. Write --set INPUT=VALUE.");
            }
            String name = setting.substring(0, equals);
            if (values.put(name, setting.substring(equals + 1)) != null) {
                throw new UsageException("--set " + name + " is given twice. Remove one of them.");
            }
        }
        return values;
    }
}
