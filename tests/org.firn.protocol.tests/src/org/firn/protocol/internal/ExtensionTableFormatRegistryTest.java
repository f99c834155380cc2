/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firn.protocol.TableFormatDescriptor;
import org.firn.tables.exchange.TableFormat;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtensionTableFormatRegistryTest {
    private final TestExtensions extensions = new TestExtensions(ExtensionTableFormatRegistryTest.class);
    private final List<String> log = new ArrayList<>();

    /** Does nothing. */
    static final class Silent implements TableFormat {}

    @BeforeEach
    void declareExtensionPoint() {
        extensions.contribute("org.firn.protocol", "<extension-point id='tableFormats' name='t'/>");
    }

    private void contribute(String bundle, String id, String files, String more) {
        extensions.contribute(
                bundle,
                "<extension point='org.firn.protocol.tableFormats'><format id='" + id + "' name='N' extensions='"
                        + files + "' " + more + "/></extension>");
    }

    private ExtensionTableFormatRegistry read() {
        return new ExtensionTableFormatRegistry(extensions.registry(), log::add);
    }

    @Test
    void aFormatIsFoundByIdAndByTheEndingOfAFile() {
        contribute("org.example.a", "feather", "arrow, feather", "text='false' class='" + Silent.class.getName() + "'");
        TableFormatDescriptor found = read().ofFile(Path.of("x/My.Rows.ARROW")).orElseThrow();
        assertEquals(found.id(), read().find("feather").orElseThrow().id());
        assertTrue(found.reads() && found.writes() && !found.text());
        assertInstanceOf(Silent.class, found.create());
        assertFalse(read().ofFile(Path.of("arrow")).isPresent());
        assertFalse(read().ofFile(Path.of("/")).isPresent());
        assertEquals(List.of(), log);
    }

    @Test
    void whatAFormatDoesNotDoIsDeclared() {
        contribute("org.example.a", "a", "a", "class='x' reads='false'");
        assertFalse(read().find("a").orElseThrow().reads());
        assertTrue(read().find("a").orElseThrow().text());
    }

    @Test
    void anEndingHasOneFormat() {
        contribute("org.example.a", "one", "x,y", "class='x'");
        contribute("org.example.b", "two", "y", "class='x'");
        assertEquals("one", read().ofFile(Path.of("a.y")).orElseThrow().id());
        assertEquals(1, read().all().size());
        assertTrue(log.get(0).contains("org.example.b") && log.get(0).contains("which one has already"), log.get(0));
    }

    @Test
    void aFormatWithoutAnEndingIsLoggedAndLeftOut() {
        contribute("org.example.a", "a", "", "class='x'");
        assertEquals(List.of(), read().all());
        assertEquals(1, log.size());
    }

    @Test
    void aClassThatIsNoFormatIsRefused() {
        contribute("org.example.a", "a", "a", "class='java.util.ArrayList'");
        String message = assertThrows(
                        IllegalStateException.class, read().find("a").get()::create)
                .getMessage();
        assertEquals(
                "The format a of the bundle org.example.a cannot be used: java.util.ArrayList is not a TableFormat",
                message);
    }
}
