/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;

/** Makes up inputs and values that a protocol would take, to ask it what it would make of them. */
final class Samples {
    private Samples() {}

    /** Headers of the given types, and made-up ones where a required input lacks some. */
    static List<DataHeader> headers(ParameterSpec spec, List<EClass> linked) {
        List<DataHeader> headers = new ArrayList<>();
        linked.forEach(type -> headers.add(header(spec.name(), type)));
        int wanted = spec.isRequired() || !linked.isEmpty() ? spec.minimumLinks() : 0;
        for (EClass type = concrete(spec, linked); type != null && headers.size() < wanted; ) {
            headers.add(header(spec.name(), type));
        }
        return headers;
    }

    private static @Nullable EClass concrete(ParameterSpec spec, List<EClass> linked) {
        if (!linked.isEmpty()) {
            return linked.get(0);
        }
        for (EClass accepted : spec.accepted()) {
            for (EClassifier classifier : DataPackage.eINSTANCE.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract() && accepted.isSuperTypeOf(type)) {
                    return type;
                }
            }
        }
        return null;
    }

    private static DataHeader header(String name, EClass type) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (EAttribute attribute : type.getEAllAttributes()) {
            EDataType dataType = attribute.getEAttributeType();
            Class<?> instance = dataType.getInstanceClass();
            if (attribute.isMany() || dataType instanceof EEnum || instance == null) {
                continue;
            }
            if (instance == double.class || instance == Double.class) {
                attributes.put(attribute.getName(), 1.0);
            } else if (instance == long.class || instance == int.class) {
                attributes.put(attribute.getName(), 1L);
            }
        }
        return new DataHeader(name, type, attributes);
    }

    /** A value inside the range of a parameter. */
    static Object value(ParameterSpec spec) {
        return switch (spec.type()) {
            case NUMBER -> inside(spec);
            case INTEGER -> (long) Math.ceil(inside(spec));
            case RANGE_LIST -> "1";
            default -> "sample";
        };
    }

    private static double inside(ParameterSpec spec) {
        return Math.min(spec.maximum(), Math.max(spec.minimum(), 1));
    }
}
