/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.foreign.ProtocolMapping;
import org.firn.protocol.foreign.WorkflowFormatRegistry;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.Test;

/** The table of Scipion's protocols beside the protocols that it names. */
class MappingsTest {

    @Test
    void everyRowNamesParametersAndInputsThatItsProtocolHas() throws Exception {
        TestExtensions.needPlatform(MappingsTest.class);
        ProtocolRegistry protocols = ProtocolRegistry.contributed();
        List<ProtocolMapping> rows =
                WorkflowFormatRegistry.contributed().mappings("scipion").rows();
        assertTrue(rows.size() >= 25, rows.size() + " rows: a protocol that is not installed hides its own");
        List<String> strange = new ArrayList<>();
        for (ProtocolMapping row : rows) {
            Set<String> names = protocols.find(row.protocol()).orElseThrow().create().spec().all().stream()
                    .map(ParameterSpec::name)
                    .collect(Collectors.toSet());
            row.parameters().stream()
                    .map(ProtocolMapping.Parameter::own)
                    .filter(name -> !names.contains(name))
                    .forEach(name -> strange.add(row.foreign() + " -> " + row.protocol() + "." + name));
            row.inputs().stream()
                    .map(ProtocolMapping.Input::own)
                    .filter(name -> !names.contains(name))
                    .forEach(name -> strange.add(row.foreign() + " -> " + row.protocol() + "." + name));
        }
        assertEquals(List.of(), strange);
    }
}
