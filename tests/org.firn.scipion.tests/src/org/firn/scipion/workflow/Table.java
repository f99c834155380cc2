/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.WorkflowFormatRegistry;
import org.firn.testkit.TestExtensions;

/** The table that the bundle contributes, and files beside the tests. */
final class Table {
    private static final String POINTS =
            "<extension-point id='workflowFormats' name='F'/>" + "<extension-point id='protocolMappings' name='M'/>";

    private Table() {}

    static WorkflowFormatRegistry registry() throws IOException {
        return registry(protocol -> protocol.startsWith("spa."));
    }

    static WorkflowFormatRegistry registry(Predicate<String> known) throws IOException {
        List<String> faults = new ArrayList<>();
        String plugin = plugin();
        int begin = plugin.indexOf("<plugin>") + "<plugin>".length();
        TestExtensions extensions = new TestExtensions(Table.class);
        extensions.contribute("org.firn.protocol", POINTS);
        extensions.contribute("org.firn.scipion", plugin.substring(begin, plugin.indexOf("</plugin>")));
        WorkflowFormatRegistry registry = WorkflowFormatRegistry.of(extensions.registry(), known, faults::add);
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.toString());
        }
        return registry;
    }

    /** Off OSGi, other bundles have theirs on the same class path. */
    private static String plugin() throws IOException {
        for (URL url : Collections.list(Table.class.getClassLoader().getResources("plugin.xml"))) {
            try (InputStream stream = url.openStream()) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains(ScipionWorkflowFormat.class.getName())) {
                    return text;
                }
            }
        }
        throw new AssertionError("The bundle has no plugin.xml");
    }

    static MappingTable table() throws IOException {
        return registry().mappings("scipion");
    }

    static String text(String name) throws IOException {
        try (InputStream stream = ScipionWorkflowFormat.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
