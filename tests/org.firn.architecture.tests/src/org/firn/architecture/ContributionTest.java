/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** What the plugin.xml files say, seen in the running platform. */
class ContributionTest {
    private static final Set<String> CLASS_ATTRIBUTES = Set.of("class", "run");

    @Test
    void everyClassNamedInAPluginXmlLoads() {
        List<String> offences = new ArrayList<>();
        elements().forEach(element -> classNames(element)
                .forEach(name -> load(element.getContributor(), name, offences)));
        assertEquals(List.of(), offences);
    }

    private static void load(IContributor contributor, String className, List<String> offences) {
        Bundle bundle = Platform.getBundle(contributor.getName());
        try {
            bundle.loadClass(className.split(":")[0]);
        } catch (ClassNotFoundException | LinkageError e) {
            offences.add(contributor.getName() + ": " + className + " (" + e + ")");
        }
    }

    @Test
    void everyExtensionPointOfFirnHasASchemaWithAnExample() {
        List<String> offences = new ArrayList<>();
        for (IExtensionPoint point : Platform.getExtensionRegistry().getExtensionPoints()) {
            if (point.getNamespaceIdentifier().startsWith("org.firn.")) {
                String schema = point.getSchemaReference();
                var file = SourceBundle.checkout()
                        .resolve("bundles/" + point.getNamespaceIdentifier())
                        .resolve(schema);
                if (!java.nio.file.Files.exists(file) || !hasExample(file)) {
                    offences.add(point.getUniqueIdentifier() + ": " + schema);
                }
            }
        }
        assertEquals(List.of(), offences);
    }

    private static boolean hasExample(java.nio.file.Path schema) {
        try {
            String text = java.nio.file.Files.readString(schema);
            return text.contains("type=\"examples\"") && text.contains("&lt;extension");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void protocolsAreContributedWithUniqueIds() {
        List<String> ids = Arrays.stream(
                        Platform.getExtensionRegistry().getConfigurationElementsFor("org.firn.protocol.protocols"))
                .map(element -> element.getAttribute("id"))
                .toList();
        assertFalse(ids.isEmpty());
        assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
        assertTrue(ids.contains("spa.align.movies"), ids.toString());
    }

    private static Stream<IConfigurationElement> elements() {
        return Stream.of(Platform.getExtensionRegistry().getExtensionPoints())
                .flatMap(point -> Stream.of(point.getExtensions()))
                .filter(extension -> extension.getNamespaceIdentifier().startsWith("org.firn."))
                .map(IExtension::getConfigurationElements)
                .flatMap(Stream::of)
                .flatMap(ContributionTest::withChildren);
    }

    private static Stream<IConfigurationElement> withChildren(IConfigurationElement element) {
        return Stream.concat(
                Stream.of(element), Stream.of(element.getChildren()).flatMap(ContributionTest::withChildren));
    }

    private static Stream<String> classNames(IConfigurationElement element) {
        return CLASS_ATTRIBUTES.stream().map(element::getAttribute).filter(Objects::nonNull);
    }
}
