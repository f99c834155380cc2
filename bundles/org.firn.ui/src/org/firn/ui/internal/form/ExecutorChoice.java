/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.ExecutorRegistry;

/**
 * A place where a run can be executed.
 *
 * @param value what the run holds; empty for the process of the engine
 * @param label for people
 */
record ExecutorChoice(String value, String label) {

    /**
     * All places, this machine first.
     *
     * @param now what the run holds, which is among them even when its executor is not installed here
     */
    static List<ExecutorChoice> of(ExecutorRegistry executors, String now) {
        List<ExecutorChoice> choices = new ArrayList<>();
        choices.add(new ExecutorChoice("", "This machine"));
        choices.add(new ExecutorChoice(ExecutorRegistry.LOCAL + ":run", "This machine, in a process of its own"));
        for (ExecutorDescriptor executor : executors.all()) {
            if (!executor.id().equals(ExecutorRegistry.LOCAL)) {
                choices.add(new ExecutorChoice(executor.id(), executor.name()));
                choices.add(new ExecutorChoice(
                        executor.id() + ":programs", executor.name() + ", each program a job of its own"));
            }
        }
        if (choices.stream().noneMatch(choice -> choice.value().equals(now))) {
            String missing = now.equals(ExecutorRegistry.LOCAL) ? "This machine" : now + " (not installed here)";
            choices.add(new ExecutorChoice(now, missing));
        }
        return choices;
    }
}
