/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;

/**
 * Which viewer a user wants for which type. Immutable. As text for a preference store:
 * {@code ClassSet2D=gallery;ItemSet=table}.
 *
 * @param viewers ids of viewers by the names of types
 */
public record ViewerPreferences(Map<String, String> viewers) {

    public ViewerPreferences {
        viewers = Collections.unmodifiableMap(new TreeMap<>(viewers));
    }

    /** Reads what {@link #toText} wrote; what cannot be understood is left out. */
    public static ViewerPreferences parse(String text) {
        Map<String, String> viewers = new TreeMap<>();
        for (String choice : text.split(";")) {
            int equals = choice.lastIndexOf('=');
            if (equals > 0 && equals < choice.length() - 1) {
                viewers.put(
                        choice.substring(0, equals).strip(),
                        choice.substring(equals + 1).strip());
            }
        }
        return new ViewerPreferences(viewers);
    }

    /** The preferences with a choice for a type. */
    public ViewerPreferences with(EClass type, String viewer) {
        Map<String, String> more = new TreeMap<>(viewers);
        more.put(type.getName(), viewer);
        return new ViewerPreferences(more);
    }

    /** The id that was chosen for a type, or else for the nearest of its supertypes. */
    public Optional<String> viewerOf(EClass type) {
        Deque<EClass> next = new ArrayDeque<>();
        next.add(type);
        while (!next.isEmpty()) {
            EClass nearest = next.removeFirst();
            String viewer = viewers.get(nearest.getName());
            if (viewer != null) {
                return Optional.of(viewer);
            }
            next.addAll(nearest.getESuperTypes());
        }
        return Optional.empty();
    }

    /** As text for {@link #parse}. */
    public String toText() {
        return viewers.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining(";"));
    }
}
