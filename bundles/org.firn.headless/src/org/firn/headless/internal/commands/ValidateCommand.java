/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowInput;
import org.firn.protocol.workflow.WorkflowValidator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a workflow. */
@picocli.CommandLine.Command(
        description = {
            "Checks a workflow without running it: parameters, links and the types along them.",
            "Inputs that have no value yet are taken as given, and listed."
        },
        footer = {"", "Example:", "  firn validate my-workflow.json --set movies='data/*.mrcs'"})
public final class ValidateCommand implements Command {
    @Mixin
    private WorkflowOptions workflow = new WorkflowOptions();

    @Option(names = "--json", description = "One JSON object: valid, problems, inputs, runs with their outputs.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws Exception {
        WorkflowBinding binding = workflow.bind(context);
        WorkflowValidator.Result result =
                new WorkflowValidator(ProtocolRegistry.contributed()).validate(binding.workflow());
        List<Problem> problems = new ArrayList<>(binding.problems());
        problems.addAll(result.problems());
        boolean valid = problems.stream().noneMatch(Problem::isError);
        if (json) {
            context.out().println(JsonValues.write(json(valid, problems, binding, result)));
        } else {
            problems.forEach(problem -> context.err().println((problem.isError() ? "error: " : "warning: ") + problem));
            if (valid) {
                text(context, binding, result);
            }
        }
        return valid ? ExitCode.DONE : ExitCode.USAGE;
    }

    private void text(CommandContext context, WorkflowBinding binding, WorkflowValidator.Result result) {
        context.out().println(workflow.name() + " is valid: " + result.order().size() + " runs");
        for (String id : result.order()) {
            List<OutputSpec> outputs =
                    result.runs().containsKey(id) ? result.runs().get(id).outputs() : List.of();
            context.out()
                    .println("  " + id + (outputs.isEmpty() ? "" : ": ")
                            + outputs.stream()
                                    .map(output ->
                                            output.name() + " (" + output.type().getName() + ")")
                                    .collect(Collectors.joining(", ")));
        }
        if (!binding.workflow().inputs().isEmpty()) {
            context.out()
                    .println("Still needs: "
                            + binding.workflow().inputs().stream()
                                    .map(input -> "--set " + input.name() + "=VALUE")
                                    .collect(Collectors.joining(" ")));
        }
    }

    private static Map<String, Object> json(
            boolean valid, List<Problem> problems, WorkflowBinding binding, WorkflowValidator.Result result) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("valid", valid);
        map.put("problems", problems.stream().map(ValidateCommand::json).toList());
        map.put(
                "missingInputs",
                binding.workflow().inputs().stream().map(WorkflowInput::name).toList());
        Map<String, Object> runs = new LinkedHashMap<>();
        for (String id : result.order()) {
            Map<String, Object> outputs = new LinkedHashMap<>();
            if (result.runs().containsKey(id)) {
                result.runs()
                        .get(id)
                        .outputs()
                        .forEach(output ->
                                outputs.put(output.name(), output.type().getName()));
            }
            runs.put(id, outputs);
        }
        map.put("runs", runs);
        return map;
    }

    static Map<String, Object> json(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("severity", problem.isError() ? "error" : "warning");
        map.put("where", problem.where());
        map.put("what", problem.what());
        map.put("cure", problem.cure());
        return map;
    }
}
