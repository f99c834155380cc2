/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.firn.viewer.internal.ExtensionViewers;

/** The viewers that there are. Thread-safe. */
public interface ViewerRegistry {

    /** Every viewer, ordered by name. */
    List<ViewerDescriptor> all();

    /** The viewer with this id. */
    default Optional<ViewerDescriptor> find(String id) {
        return all().stream().filter(viewer -> viewer.id().equals(id)).findFirst();
    }

    /**
     * The viewers that show a type: those of the type itself before those of its supertypes, then by priority, then by
     * name.
     */
    default List<ViewerDescriptor> viewersOf(EClass type) {
        return all().stream()
                .filter(viewer -> viewer.distance(type) >= 0)
                .sorted(Comparator.<ViewerDescriptor>comparingInt(viewer -> viewer.distance(type))
                        .thenComparing(Comparator.comparingInt(ViewerDescriptor::priority)
                                .reversed())
                        .thenComparing(ViewerDescriptor::name))
                .toList();
    }

    /**
     * The viewer that opens a type without asking: what the user chose for the type or else for the nearest of its
     * supertypes, otherwise the first of {@link #viewersOf}.
     *
     * @param preferences what {@link ViewerPreferences#toText} wrote; anything else counts as no choice
     * @return empty when no viewer shows the type
     */
    default Optional<ViewerDescriptor> defaultOf(EClass type, String preferences) {
        List<ViewerDescriptor> possible = viewersOf(type);
        return ViewerPreferences.parse(preferences)
                .viewerOf(type)
                .flatMap(id -> possible.stream()
                        .filter(viewer -> viewer.id().equals(id))
                        .findFirst())
                .or(() -> possible.stream().findFirst());
    }

    /** A registry of the given viewers, for tests and scripts. */
    static ViewerRegistry of(ViewerDescriptor... descriptors) {
        List<ViewerDescriptor> all = List.of(descriptors);
        return () -> all;
    }

    /**
     * The viewers contributed through the extension point {@code org.firn.viewer.viewers}. Contributions with a missing
     * attribute or a taken id are logged with their bundle's name and left out. None without a running Eclipse
     * platform.
     */
    static ViewerRegistry contributed() {
        return RegistryFactory.getRegistry() == null ? of() : new ExtensionViewers(RegistryFactory.getRegistry());
    }
}
