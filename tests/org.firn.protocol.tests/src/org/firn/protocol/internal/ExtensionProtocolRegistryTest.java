/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.TestProtocols;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtensionProtocolRegistryTest {
    private final TestExtensions extensions = new TestExtensions(ExtensionProtocolRegistryTest.class);
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void declareExtensionPoints() {
        extensions.contribute(
                "org.firn.protocol",
                "<extension-point id='protocols' name='p'/>" + "<extension-point id='workflows' name='w'/>");
    }

    private static String protocol(String attributes) {
        return "<extension point='org.firn.protocol.protocols'><protocol " + attributes + "/></extension>";
    }

    private ExtensionProtocolRegistry read() {
        return new ExtensionProtocolRegistry(extensions.registry(), log::add);
    }

    @Test
    void aContributedProtocolIsFoundByIdWithItsDefaults() throws Exception {
        extensions.contribute(
                "org.example.a",
                protocol("id='a.import' name='Import' class='" + TestProtocols.Import.class.getName() + "'"));
        ProtocolDescriptor found = read().find("a.import").orElseThrow();
        assertEquals("Other", found.category());
        assertEquals("1", found.version());
        assertEquals("org.example.a", found.contributor());
        assertInstanceOf(TestProtocols.Import.class, found.create());
        assertEquals(List.of(), log);
    }

    @Test
    void protocolsAreOrderedByCategoryAndName() throws Exception {
        extensions.contribute(
                "org.example.a",
                protocol("id='1' name='Zoom' category='B' class='x'")
                        + protocol("id='2' name='Align' category='B' class='x'")
                        + protocol("id='3' name='Weld' category='A' class='x'"));
        assertEquals(
                List.of("3", "2", "1"),
                read().all().stream().map(ProtocolDescriptor::id).toList());
    }

    @Test
    void aRepeatedIdIsLoggedWithBothBundlesAndLeftOut() throws Exception {
        extensions.contribute("org.example.a", protocol("id='twice' name='First' class='x'"));
        extensions.contribute("org.example.b", protocol("id='twice' name='Second' class='x'"));
        assertEquals(1, read().all().size());
        assertEquals(1, log.size());
        assertTrue(log.get(0).contains("org.example.a") && log.get(0).contains("org.example.b"), log.get(0));
    }

    @Test
    void anEntryWithoutAnAttributeIsLoggedAndTheOthersStay() throws Exception {
        extensions.contribute(
                "org.example.a", protocol("id='good' name='Good' class='x'") + protocol("id='bad' name='Bad'"));
        assertEquals(
                List.of("good"),
                read().all().stream().map(ProtocolDescriptor::id).toList());
        assertEquals(
                List.of("The contribution of org.example.a to org.firn.protocol.protocols has "
                        + "the entry bad without "
                        + "the attribute class; it is left out"),
                log);
    }

    @Test
    void aClassThatIsNotThereIsSaidOnlyWhenItIsNeeded() throws Exception {
        extensions.contribute("org.example.a", protocol("id='a' name='A' class='org.example.Missing'"));
        ProtocolDescriptor found = read().find("a").orElseThrow();
        assertEquals(List.of(), log);
        String message =
                assertThrows(IllegalStateException.class, found::create).getMessage();
        assertTrue(message.contains("org.example.Missing") && message.contains("org.example.a"), message);
    }

    @Test
    void aClassThatIsNoProtocolIsRefused() throws Exception {
        extensions.contribute("org.example.a", protocol("id='a' name='A' class='java.util.ArrayList'"));
        String message = assertThrows(
                        IllegalStateException.class, read().find("a").get()::create)
                .getMessage();
        assertTrue(message.endsWith("java.util.ArrayList is not a Protocol"), message);
    }

    @Test
    void shippedWorkflowsAreReadFromTheirExtensionPoint() throws Exception {
        extensions.contribute(
                "org.example.a",
                "<extension point='org.firn.protocol.workflows'>"
                        + "<workflow id='b' name='B' file='b.json'/><workflow id='a' name='A' file='a.json'/>"
                        + "<workflow id='c' name='C'/></extension>");
        assertEquals(
                "[a, b]",
                WorkflowContributions.read(extensions.registry(), log::add).stream()
                        .map(w -> w.id())
                        .toList()
                        .toString());
        assertEquals(1, log.size());
    }
}
