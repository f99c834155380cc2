/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.html.Words;

/** What the attributes of data objects say, in words and with units. Knows no type of its own beyond images. */
final class Attributes {
    private static final String UNITS = "http://firn.org/unit";
    private static final Set<String> UNSAID = Set.of(
            "name",
            "label",
            "comment",
            "fingerprint",
            "table",
            "size",
            "state",
            "width",
            "height",
            "depth",
            "samplingRate",
            "failedItems");

    private Attributes() {}

    /** The words for a type: {@code ClassSet2D} becomes {@code Class set 2D}. */
    static String type(DataHeader data) {
        return Words.ofName(data.type().getName());
    }

    /** The size of the images or the map and of a pixel; empty when the object has none. */
    static String geometry(DataHeader data) {
        List<String> parts = new ArrayList<>();
        double width = ProjectData.number(data, "width");
        double depth = ProjectData.number(data, "depth");
        if (width > 0) {
            parts.add(Words.number(width) + " × " + Words.number(ProjectData.number(data, "height"))
                    + (depth > 0 ? " × " + Words.number(depth) : "") + " px");
        }
        double sampling = ProjectData.number(data, "samplingRate");
        if (sampling > 0) {
            parts.add(Words.number(sampling) + " Å/px");
        }
        return String.join(", ", parts);
    }

    /** How the images were recorded, by what is said: only what is known. */
    static Map<String, String> acquisition(DataHeader data) {
        Map<String, String> said = new LinkedHashMap<>();
        for (EAttribute attribute : DataPackage.Literals.ACQUISITION.getEAllAttributes()) {
            Object value = data.attributes().get(attribute.getName());
            if (value instanceof Number number && number.doubleValue() != 0) {
                said.put(Words.ofName(attribute.getName()), value(number, attribute));
            }
        }
        return said;
    }

    /** Everything else that is known of a data object; of flags only those that are set, with an empty value. */
    static Map<String, String> other(DataHeader data) {
        Map<String, String> said = new LinkedHashMap<>();
        for (EAttribute attribute : data.type().getEAllAttributes()) {
            Object value = data.attributes().get(attribute.getName());
            boolean recording = attribute.getEContainingClass() == DataPackage.Literals.ACQUISITION;
            boolean unsaid = recording || UNSAID.contains(attribute.getName());
            if (!unsaid
                    && value != null
                    && !Boolean.FALSE.equals(value)
                    && !value.toString().isEmpty()) {
                said.put(Words.ofName(attribute.getName()), value(value, attribute));
            }
        }
        return said;
    }

    private static String value(Object value, EStructuralFeature attribute) {
        if (value instanceof Boolean) {
            return "";
        }
        EAnnotation unit = attribute.getEAnnotation(UNITS);
        String symbol = unit == null ? "" : String.valueOf(unit.getDetails().get("unit"));
        return Words.withUnit(
                value instanceof Number number ? Words.number(number.doubleValue()) : value.toString(), symbol);
    }
}
