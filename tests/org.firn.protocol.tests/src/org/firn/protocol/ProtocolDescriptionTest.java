/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProtocolDescriptionTest {

    private static ProtocolDescription describe(Protocol protocol) {
        return ProtocolDescription.of(TestProtocols.descriptor("test.protocol", protocol));
    }

    @Test
    void aParameterIsDescribedWithUnitRangeAndDefault() {
        String text = describe(new TestProtocols.Import()).asText();
        assertTrue(
                text.contains("  voltage (number, kV, 80 to 300, default 300)\n"
                        + "      Voltage: The acceleration voltage of the microscope.\n"),
                text);
        assertTrue(text.contains("  gain (file, optional)\n"), text);
        assertTrue(text.contains("Doe, J. (2020). Importing. J. Imp.. doi:10.1/abc"), text);
    }

    @Test
    void anInputIsDescribedWithTheTypesThatItAccepts() {
        String text = describe(new TestProtocols.Align()).asText();
        assertTrue(text.contains("  reference (Volume or AverageSet, optional)\n"), text);
        assertTrue(text.contains("      Only when weight = true.\n"), text);
        assertTrue(text.contains("      'local': Patches\n"), text);
    }

    @Test
    void noLineIsLongerThanAHundredCharacters() {
        assertTrue(describe(new TestProtocols.Import()).asText().lines().allMatch(line -> line.length() <= 100));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDataHoldsWhatAFormNeeds() {
        Map<String, Object> map = describe(new TestProtocols.Align()).asMap();
        assertEquals("test.protocol", map.get("id"));
        List<Map<String, Object>> inputs = (List<Map<String, Object>>) map.get("inputs");
        assertEquals(List.of("MovieSet"), inputs.get(0).get("accepts"));
        List<Map<String, Object>> parameters = (List<Map<String, Object>>) map.get("parameters");
        Map<String, Object> box = parameters.stream()
                .filter(p -> p.get("name").equals("boxSize"))
                .findFirst()
                .get();
        assertEquals(16.0, box.get("min"));
        assertEquals("px", box.get("unit"));
        assertEquals(false, box.get("required"));
    }
}
