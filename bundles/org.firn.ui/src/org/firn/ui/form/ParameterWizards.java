/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;

/** The wizards that are contributed for parameters. Thread-safe. */
public final class ParameterWizards {
    /** The id of the extension point. */
    public static final String EXTENSION_POINT = "org.firn.ui.parameterWizards";

    private final List<Entry> entries;
    private final Consumer<String> log;

    /**
     * A wizard that is there.
     *
     * @param label what the button says
     */
    private record Entry(String protocol, String parameter, String label, IConfigurationElement element) {}

    /**
     * A wizard for a parameter.
     *
     * @param label what its button says when asked
     * @param wizard the wizard
     */
    public record Wizard(String label, IParameterWizard wizard) {}

    /**
     * @param registry the extensions; null for none
     * @param log told of entries that cannot be used
     */
    public ParameterWizards(@Nullable IExtensionRegistry registry, Consumer<String> log) {
        List<Entry> found = new ArrayList<>();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                found.add(new Entry(
                        text(element, "protocol"), text(element, "parameter"), text(element, "label"), element));
            }
        }
        entries = List.copyOf(found);
        this.log = log;
    }

    /** Those of the platform. */
    public static ParameterWizards contributed() {
        return new ParameterWizards(RegistryFactory.getRegistry(), line -> ILog.of(ParameterWizards.class)
                .error(line));
    }

    private static String text(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        return value == null ? "" : value;
    }

    /**
     * The wizard for a parameter.
     *
     * @param protocol the protocol's id
     * @param parameter the parameter's name
     */
    public Optional<Wizard> find(String protocol, String parameter) {
        return entries.stream()
                .filter(entry ->
                        entry.protocol().equals(protocol) && entry.parameter().equals(parameter))
                .findFirst()
                .flatMap(this::create);
    }

    private Optional<Wizard> create(Entry entry) {
        try {
            return Optional.of(
                    new Wizard(entry.label(), (IParameterWizard) entry.element().createExecutableExtension("class")));
        } catch (CoreException | ClassCastException e) {
            log.accept("The wizard for " + entry.protocol() + "." + entry.parameter() + " of "
                    + entry.element().getContributor().getName() + " cannot be made: " + e.getMessage());
            return Optional.empty();
        }
    }
}
