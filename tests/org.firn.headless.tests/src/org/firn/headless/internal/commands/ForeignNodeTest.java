/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.headless.internal.CommandCatalogue;
import org.firn.headless.internal.Dispatcher;
import org.firn.headless.internal.TestContext;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workflow with a node of another program, which Firn keeps as it is and cannot execute. */
class ForeignNodeTest {
    @TempDir
    private Path folder;

    private TestContext context;
    private Path workflow;

    @BeforeEach
    void write() throws Exception {
        TestExtensions.needPlatform(ForeignNodeTest.class);
        context = new TestContext(folder);
        workflow = Files.writeString(
                folder.resolve("kept.json"),
                """
                {"firn": "workflow/1", "runs": [
                 {"id": "monitor-164", "protocol": "scipion.ProtMonitorSummary", "parameters": {"ratio1Value": 1.15},
                  "origin": {"format": "scipion"}}]}
                """);
    }

    private int firn(String... arguments) {
        List<String> faults = new ArrayList<>();
        CommandCatalogue commands = new CommandCatalogue(RegistryFactory.getRegistry(), faults::add);
        int exitCode = new Dispatcher(commands, "1.2.3").run(context, List.of(arguments));
        assertEquals(List.of(), faults);
        return exitCode;
    }

    /** The words of both commands, so that whoever validates first knows what a start would say. */
    private void assertToldWithItsCure(String message) {
        assertTrue(message.contains("monitor-164"), message);
        assertTrue(message.contains("is scipion.ProtMonitorSummary from a file of scipion"), message);
        assertTrue(message.contains("Put one of Firn's protocols in its place, remove it, or install"), message);
        assertFalse(message.contains("\tat "), message);
    }

    @Test
    void runRefusesItAsWrongUsageBeforeAProjectIsMade() {
        Path project = folder.resolve("p");
        assertEquals(2, firn("run", workflow.toString(), "--project", project.toString()), context.errors());
        assertToldWithItsCure(context.errors());
        assertFalse(Files.exists(project));
    }

    @Test
    void validateSaysTheSame() {
        assertEquals(2, firn("validate", workflow.toString()), context.errors());
        assertToldWithItsCure(context.errors());
    }

    @Test
    void validateHasItAsAProblemForPrograms() {
        assertEquals(2, firn("validate", workflow.toString(), "--json"), context.errors());
        assertTrue(context.written().contains("\"valid\":false"), context.written());
        assertToldWithItsCure(context.written());
    }
}
