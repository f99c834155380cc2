/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.viewer.ViewModelFactory;
import org.firn.viewer.ViewerDescriptor;
import org.firn.viewer.ViewerRegistry;

/** The viewers found in an extension registry. */
public final class ExtensionViewers implements ViewerRegistry {
    private static final System.Logger LOG = System.getLogger(ExtensionViewers.class.getName());
    private static final String MODEL = "model";
    private static final String WIDGET = "widget";
    private static final List<String> REQUIRED = List.of("id", "name", "types", MODEL, WIDGET);

    private final List<ViewerDescriptor> all = new ArrayList<>();

    /** Reads the contributions, without loading their classes. */
    public ExtensionViewers(IExtensionRegistry registry) {
        Set<String> ids = new HashSet<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor("org.firn.viewer.viewers")) {
            String bundle = element.getContributor().getName();
            List<String> missing = REQUIRED.stream()
                    .filter(name -> element.getAttribute(name) == null)
                    .toList();
            String id = element.getAttribute("id");
            if (!missing.isEmpty()) {
                LOG.log(Level.WARNING, "The viewer {0} of the bundle {1} lacks {2}; left out", id, bundle, missing);
            } else if (!ids.add(id)) {
                LOG.log(Level.WARNING, "The viewer {0} of the bundle {1} is there already; left out", id, bundle);
            } else {
                all.add(describe(element, id, bundle));
            }
        }
        all.sort(Comparator.comparing(ViewerDescriptor::name));
    }

    private static ViewerDescriptor describe(IConfigurationElement element, String id, String bundle) {
        @Nullable String icon = element.getAttribute("icon");
        return new ViewerDescriptor(
                id,
                element.getAttribute("name"),
                icon == null ? "" : icon,
                Stream.of(element.getAttribute("types").split("[,\\s]+"))
                        .filter(type -> !type.isEmpty())
                        .toList(),
                priority(element, id, bundle),
                bundle,
                () -> create(element, MODEL, ViewModelFactory.class),
                () -> create(element, WIDGET, Object.class));
    }

    private static int priority(IConfigurationElement element, String id, String bundle) {
        @Nullable String text = element.getAttribute("priority");
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            LOG.log(
                    Level.WARNING,
                    "The viewer {0} of the bundle {1} has the priority {2}, which is no whole number; taken as 0",
                    id,
                    bundle,
                    text);
            return 0;
        }
    }

    private static <T> T create(IConfigurationElement element, String attribute, Class<T> kind) {
        try {
            return kind.cast(element.createExecutableExtension(attribute));
        } catch (CoreException | ClassCastException e) {
            throw new IllegalStateException(
                    "The viewer " + element.getAttribute("id") + " of the bundle "
                            + element.getContributor().getName() + " cannot be used: its " + attribute + " "
                            + element.getAttribute(attribute)
                            + " cannot be loaded or is of the wrong kind. Repair or remove the bundle",
                    e);
        }
    }

    @Override
    public List<ViewerDescriptor> all() {
        return List.copyOf(all);
    }
}
