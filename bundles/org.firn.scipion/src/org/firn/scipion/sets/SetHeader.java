/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.sets;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.Alignment;

/** What a set of Scipion says about all its items, as the attributes of a set of ours. */
public final class SetHeader {

    /** Attributes of sets of ours by the properties of Scipion that are the same numbers. */
    static final Map<String, String> NUMBERS = Map.of(
            "_samplingRate", "samplingRate",
            "_acquisition._voltage", "voltage",
            "_acquisition._sphericalAberration", "sphericalAberration",
            "_acquisition._amplitudeContrast", "amplitudeContrast",
            "_acquisition._magnification", "magnification",
            "_acquisition._doseInitial", "initialDose",
            "_acquisition._dosePerFrame", "dosePerFrame");

    private SetHeader() {}

    /**
     * The attributes.
     *
     * @param layout of the items
     * @param type our type of the set
     */
    public static Map<String, Object> attributes(SetLayout layout, EClass type, FileNames names) throws IOException {
        Map<String, Object> found = new LinkedHashMap<>();
        NUMBERS.forEach((property, attribute) -> {
            OptionalDouble number = layout.number(property);
            if (number.isPresent() && Double.isFinite(number.getAsDouble())) {
                found.put(attribute, number.getAsDouble());
            }
        });
        layout.part("_firstDim", 0).ifPresent(width -> {
            found.put("width", width);
            found.put("boxSize", width);
        });
        layout.part("_firstDim", 1).ifPresent(height -> found.put("height", height));
        layout.part("_boxSize", 0).ifPresent(box -> found.put("boxSize", box));
        if (layout.part("_firstFramesRange", 1).isPresent()) {
            found.put(
                    "frames",
                    layout.part("_firstFramesRange", 1).getAsLong()
                            - layout.part("_firstFramesRange", 0).orElse(1)
                            + 1);
        }
        for (String name : new String[] {"gainFile", "darkFile"}) {
            if (!layout.property("_" + name).isEmpty()) {
                found.put(name, names.of(layout.property("_" + name)));
            }
        }
        found.put("hasCtf", layout.isTrue("_hasCtf"));
        found.put("phaseFlipped", layout.isTrue("_isPhaseFlipped"));
        found.put("alignment", alignment(layout).getName());
        found.keySet().removeIf(attribute -> type.getEStructuralFeature(attribute) == null);
        return found;
    }

    private static Alignment alignment(SetLayout layout) {
        return switch (layout.property("_alignment")) {
            case "2D" -> Alignment.IN_PLANE;
            case "3D", "Projection" -> Alignment.PROJECTION;
            default -> Alignment.NONE;
        };
    }
}
