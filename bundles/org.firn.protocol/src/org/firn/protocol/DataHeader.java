/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What is known about a data object without its data: name, type and attributes. It travels where objects of the
 * repository cannot: to the runner, into journals, over the command line. Immutable.
 */
public final class DataHeader {
    /** The attribute that names an item set's table. */
    public static final String TABLE = "table";
    /** The attribute that holds the number of items of a set. */
    public static final String SIZE = "size";

    private static final Set<String> IDENTITY =
            Set.of("name", "label", "comment", "fingerprint", TABLE, SIZE, "state", "failedItems");

    private final String name;
    private final EClass type;
    private final Map<String, Object> attributes;

    /**
     * @param name the output's name in its run
     * @param type an EClass below {@code DataObject}
     * @param attributes numbers, strings, booleans and names of enum literals by attribute name
     */
    public DataHeader(String name, EClass type, Map<String, Object> attributes) {
        this.name = name;
        this.type = type;
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        attributes.keySet().forEach(attribute -> requireAttribute(type, attribute));
    }

    /** Reads the header of a stored data object. */
    public static DataHeader of(EObject object) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        Object name = "";
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = attribute.isMany() || !object.eIsSet(attribute) ? null : object.eGet(attribute);
            if (attribute.getName().equals("name")) {
                name = value == null ? "" : value;
            } else if (value != null) {
                attributes.put(attribute.getName(), plain(value, attribute));
            }
        }
        return new DataHeader((String) name, object.eClass(), attributes);
    }

    private static Object plain(Object value, EAttribute attribute) {
        if (value instanceof Enumerator literal) {
            return literal.getName();
        }
        boolean direct = value instanceof Number || value instanceof Boolean || value instanceof String;
        return direct ? value : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    /** A new object for the repository, of this type and with these attributes. */
    public EObject toObject() {
        EObject object = EcoreUtil.create(type);
        object.eSet(type.getEStructuralFeature("name"), name);
        attributes.forEach((attribute, value) -> set(object, (EAttribute) requireAttribute(type, attribute), value));
        return object;
    }

    private static void set(EObject object, EAttribute attribute, Object value) {
        EDataType dataType = attribute.getEAttributeType();
        Class<?> instance = dataType.getInstanceClass();
        if (dataType instanceof EEnum || !(value instanceof Number number)) {
            object.eSet(attribute, EcoreUtil.createFromString(dataType, String.valueOf(value)));
        } else if (instance == int.class || instance == Integer.class) {
            object.eSet(attribute, Math.toIntExact(number.longValue()));
        } else if (instance == long.class || instance == Long.class) {
            object.eSet(attribute, number.longValue());
        } else if (instance == float.class || instance == Float.class) {
            object.eSet(attribute, number.floatValue());
        } else if (instance == double.class || instance == Double.class) {
            object.eSet(attribute, number.doubleValue());
        } else {
            object.eSet(attribute, EcoreUtil.createFromString(dataType, number.toString()));
        }
    }

    /**
     * The EClass of this name among the data objects.
     *
     * @throws IllegalArgumentException if the package has none
     */
    public static EClass typeNamed(EPackage data, String name) {
        if (data.getEClassifier(name) instanceof EClass type) {
            return type;
        }
        throw new IllegalArgumentException("There is no data type " + name + " in " + data.getNsURI());
    }

    static EStructuralFeature requireAttribute(EClass type, String attribute) {
        EStructuralFeature feature = type.getEStructuralFeature(attribute);
        if (feature instanceof EAttribute) {
            return feature;
        }
        throw new IllegalArgumentException("The type " + type.getName() + " has no attribute " + attribute + "; it has "
                + type.getEAllAttributes().stream().map(EAttribute::getName).collect(Collectors.joining(", ")));
    }

    static boolean isIdentity(String attribute) {
        return IDENTITY.contains(attribute);
    }

    /** The output's name in its run. */
    public String name() {
        return name;
    }

    /** An EClass below {@code DataObject}. */
    public EClass type() {
        return type;
    }

    /** The attributes that are set, without the name. */
    public Map<String, Object> attributes() {
        return attributes;
    }

    /** A numeric attribute; empty when it is not set. */
    public OptionalDouble number(String attribute) {
        requireAttribute(type, attribute);
        return attributes.get(attribute) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /** A text attribute, or the name of an enum literal; empty when it is not set. */
    public Optional<String> text(String attribute) {
        requireAttribute(type, attribute);
        return Optional.ofNullable(attributes.get(attribute)).map(String::valueOf);
    }

    /** The number of items of a set; empty before a run, and for what is not a set. */
    public OptionalDouble size() {
        return attributes.get(SIZE) instanceof Number n ? OptionalDouble.of(n.doubleValue()) : OptionalDouble.empty();
    }

    /** Whether it is a set to which items may still come. */
    public boolean isOpen() {
        return "OPEN".equals(attributes.get("state"));
    }

    /** Whether this can be linked to an input that accepts the given type. */
    public boolean isA(EClass accepted) {
        return accepted.isSuperTypeOf(type);
    }

    /** The same header with further attributes. */
    public DataHeader with(Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(attributes);
        all.putAll(more);
        return new DataHeader(name, type, all);
    }

    @Override
    public String toString() {
        return name + ":" + type.getName() + attributes;
    }
}
