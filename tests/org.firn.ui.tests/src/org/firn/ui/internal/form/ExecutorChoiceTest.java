/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.LocalExecutor;
import org.junit.jupiter.api.Test;

class ExecutorChoiceTest {
    private static final ExecutorRegistry BOTH = ExecutorRegistry.of(
            new ExecutorDescriptor("local", "This machine", "", "test", LocalExecutor::new),
            new ExecutorDescriptor("slurm", "Slurm", "", "test", LocalExecutor::new));

    private static List<String> values(String now) {
        return ExecutorChoice.of(BOTH, now).stream().map(ExecutorChoice::value).toList();
    }

    @Test
    void aClusterIsOfferedForWholeRunsAndForPrograms() {
        assertEquals(List.of("", "local:run", "slurm", "slurm:programs"), values(""));
        assertEquals(List.of("", "local:run", "slurm", "slurm:programs"), values("slurm:programs"));
    }

    @Test
    void anExecutorThatIsNotInstalledStaysChosen() {
        assertEquals(
                new ExecutorChoice("qsub", "qsub (not installed here)"),
                ExecutorChoice.of(BOTH, "qsub").get(4));
    }
}
