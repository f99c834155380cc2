/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * Reads the entries of an extension point into descriptors by id. An entry without what it must have, or with an id
 * that another has already, is logged with the name of its bundle and left out.
 */
final class Contributions {
    private final IExtensionRegistry registry;
    private final Consumer<String> log;

    Contributions(IExtensionRegistry registry, Consumer<String> log) {
        this.registry = registry;
        this.log = log;
    }

    <T> Map<String, T> read(String point, String element, Function<Entry, T> descriptor) {
        Map<String, T> found = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        for (IConfigurationElement configuration : registry.getConfigurationElementsFor(point)) {
            Entry entry = new Entry(configuration);
            try {
                if (!configuration.getName().equals(element)) {
                    throw new IllegalArgumentException(
                            "has an element <" + configuration.getName() + ">, where only <" + element + "> is known");
                }
                String id = entry.required("id");
                T made = descriptor.apply(entry);
                String owner = owners.putIfAbsent(id, entry.contributor());
                if (owner != null) {
                    throw new IllegalArgumentException("repeats the id " + id + ", which " + owner + " has already");
                }
                found.put(id, made);
            } catch (IllegalArgumentException e) {
                log.accept("The contribution of " + entry.contributor() + " to " + point + " " + e.getMessage()
                        + "; it is left out");
            }
        }
        return found;
    }

    /** One entry of an extension. */
    record Entry(IConfigurationElement element) {

        String contributor() {
            return element.getContributor().getName();
        }

        String required(String attribute) {
            String value = element.getAttribute(attribute);
            if (value == null || value.isBlank()) {
                String id = element.getAttribute("id");
                throw new IllegalArgumentException(
                        (id == null ? "has an entry" : "has the entry " + id) + " without the attribute " + attribute);
            }
            return value.strip();
        }

        String optional(String attribute, String otherwise) {
            String value = element.getAttribute(attribute);
            return value == null || value.isBlank() ? otherwise : value.strip();
        }

        /** Whether an attribute is true, as it is when not given. */
        boolean isTrue(String attribute) {
            return Boolean.parseBoolean(optional(attribute, "true"));
        }

        /**
         * Makes an instance of the class that the attribute {@code class} names.
         *
         * @param kind what is contributed, for the message
         * @throws IllegalStateException the class cannot be loaded, or is of another type; the message names the bundle
         */
        <T> T create(String kind, Class<T> type) {
            String name = element.getAttribute("class");
            String broken = "The " + kind + " " + element.getAttribute("id") + " of the bundle " + contributor()
                    + " cannot be used: " + name;
            try {
                Object made = element.createExecutableExtension("class");
                if (type.isInstance(made)) {
                    return type.cast(made);
                }
                throw new IllegalStateException(broken + " is not a " + type.getSimpleName());
            } catch (CoreException | LinkageError e) {
                throw new IllegalStateException(broken + " cannot be loaded (" + e.getMessage() + ")", e);
            }
        }
    }
}
