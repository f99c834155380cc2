/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.firn.model.data.DataPackage;

/** The types of data that more than one viewer shows, with the viewer that the user prefers. Not thread-safe. */
public final class ViewerChoices {
    private static final Set<String> ACRONYMS = Set.of("Ctf", "Fsc");

    private final ViewerRegistry registry;
    private final List<EClass> types;
    private ViewerPreferences preferences;

    /**
     * @param types packages whose data objects are offered
     * @param preferences what {@link ViewerPreferences#toText} wrote; anything else counts as no choice
     */
    public ViewerChoices(ViewerRegistry registry, List<EPackage> types, String preferences) {
        this.registry = registry;
        this.preferences = ViewerPreferences.parse(preferences);
        List<EClass> found = new ArrayList<>();
        for (EPackage each : types) {
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass type && isChoice(type)) {
                    found.add(type);
                }
            }
        }
        found.sort(Comparator.comparing(ViewerChoices::label));
        this.types = List.copyOf(found);
    }

    private boolean isChoice(EClass type) {
        return !type.isAbstract()
                && DataPackage.Literals.DATA_OBJECT.isSuperTypeOf(type)
                && registry.viewersOf(type).size() > 1;
    }

    /** The types, by their labels. */
    public List<EClass> types() {
        return types;
    }

    /** What users read: the name in words, such as {@code Class set 2D}. */
    public static String label(EClass type) {
        String[] words = type.getName().split("(?<=[a-z])(?=[A-Z0-9])");
        for (int i = 1; i < words.length; i++) {
            words[i] = Character.isDigit(words[i].charAt(0)) ? words[i] : words[i].toLowerCase(Locale.ROOT);
        }
        words[0] = ACRONYMS.contains(words[0]) ? words[0].toUpperCase(Locale.ROOT) : words[0];
        return String.join(" ", words);
    }

    /** The viewers of a type, the one first that opens it when nothing is chosen. */
    public List<ViewerDescriptor> viewers(EClass type) {
        return registry.viewersOf(type);
    }

    /** The number in {@link #viewers} of the one that opens a type. */
    public int chosen(EClass type) {
        return registry.defaultOf(type, preferences.toText())
                .map(viewers(type)::indexOf)
                .orElse(0);
    }

    /** Prefers a viewer, by its number in {@link #viewers}. */
    public void choose(EClass type, int index) {
        preferences = preferences.with(type, viewers(type).get(index).id());
    }

    /** Forgets all choices. */
    public void reset() {
        preferences = ViewerPreferences.parse("");
    }

    /** As text for {@link ViewerPreferences#parse}. */
    public String toText() {
        return preferences.toText();
    }
}
