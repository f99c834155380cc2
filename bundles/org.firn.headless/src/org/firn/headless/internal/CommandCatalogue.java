/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.headless.Command;

/** The commands contributed through the extension point. No class is loaded until one is created. */
public final class CommandCatalogue {
    /** The extension point's full id. */
    public static final String POINT = "org.firn.headless.commands";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** One command. */
    record Entry(String name, String description, int order, IConfigurationElement element) {

        String contributor() {
            return element.getContributor().getName();
        }

        Command create() {
            try {
                return (Command) element.createExecutableExtension("class");
            } catch (CoreException | ClassCastException | LinkageError e) {
                throw new IllegalStateException(
                        "The command " + name + " of the bundle " + contributor() + " cannot be used: "
                                + e.getMessage(),
                        e);
            }
        }
    }

    /** @param log receives a line for every entry that cannot be used */
    public CommandCatalogue(IExtensionRegistry registry, Consumer<String> log) {
        Map<String, Entry> byName = new LinkedHashMap<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            read(element, log).ifPresent(entry -> {
                Entry other = byName.putIfAbsent(entry.name(), entry);
                if (other != null) {
                    log.accept("The command " + entry.name() + " of the bundle " + entry.contributor()
                            + " is left out, since " + other.contributor() + " has one of the same name");
                }
            });
        }
        byName.values().stream()
                .sorted(Comparator.comparingInt(Entry::order).thenComparing(Entry::name))
                .forEach(entry -> entries.put(entry.name(), entry));
    }

    private static Optional<Entry> read(IConfigurationElement element, Consumer<String> log) {
        String name = element.getAttribute("id");
        String description = element.getAttribute("description");
        String order = element.getAttribute("order");
        if (name == null
                || description == null
                || element.getAttribute("class") == null
                || order != null && !order.matches("\\d{1,9}")) {
            log.accept("A command of the bundle " + element.getContributor().getName()
                    + " is left out, since it lacks an id, a description or a class, or its order is no number: id="
                    + name);
            return Optional.empty();
        }
        return Optional.of(
                new Entry(name, description, order == null ? Integer.MAX_VALUE : Integer.parseInt(order), element));
    }

    /** The commands in the order of the help. */
    List<Entry> all() {
        return List.copyOf(entries.values());
    }
}
