/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.protocol.workflow.WorkflowValidator;
import org.firn.relion.job.RelionProtocol;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bundle contributes, which needs no RELION. */
class RelionContributionsTest {

    @BeforeAll
    static void platform() throws Exception {
        TestExtensions.needPlatform(RelionContributionsTest.class);
    }

    @Test
    void everyProtocolHasAFormWithHelp() {
        List<ProtocolDescriptor> ours = ProtocolRegistry.contributed().all().stream()
                .filter(protocol -> protocol.id().startsWith("relion."))
                .toList();
        assertTrue(ours.size() >= 20, ours.size() + " protocols");
        for (ProtocolDescriptor protocol : ours) {
            for (ParameterSpec parameter : protocol.create().spec().all()) {
                assertTrue(!parameter.help().isBlank(), protocol.id() + "." + parameter.name() + " has no help");
            }
        }
    }

    @Test
    void theWorkflowThatIsShippedIsSound(@TempDir Path folder) throws Exception {
        String json;
        try (InputStream in = RelionProtocol.class.getResourceAsStream("/workflows/spa-relion.json")) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = Files.createFile(folder.resolve("map.mrc"));
        Map<String, Object> values = Map.of(
                "movies",
                "*.tif",
                "samplingRate",
                1.0,
                "dosePerFrame",
                1.0,
                "smallestDiameter",
                100,
                "particleDiameter",
                150,
                "maskDiameter",
                180,
                "boxSize",
                256,
                "reference",
                file.toString());
        WorkflowBinding bound = WorkflowBinding.of(WorkflowReader.read(json, "spa-relion"), values);
        assertEquals(List.of(), bound.problems());
        WorkflowValidator.Result result =
                new WorkflowValidator(ProtocolRegistry.contributed()).validate(bound.workflow());
        assertTrue(result.isRunnable(), result.toString());
    }
}
