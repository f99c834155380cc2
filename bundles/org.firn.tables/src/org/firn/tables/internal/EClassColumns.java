/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;

/** Flattens the features of an EClass to columns; the rules are those of {@link TableSchema#of(EClass)}. */
public final class EClassColumns {

    private static final String UNIT_SOURCE = "http://firn.org/unit";
    private static final Map<Class<?>, ColumnType> TYPES = Map.ofEntries(
            Map.entry(boolean.class, ColumnType.BOOLEAN), Map.entry(Boolean.class, ColumnType.BOOLEAN),
            Map.entry(byte.class, ColumnType.INT32), Map.entry(Byte.class, ColumnType.INT32),
            Map.entry(short.class, ColumnType.INT32), Map.entry(Short.class, ColumnType.INT32),
            Map.entry(int.class, ColumnType.INT32), Map.entry(Integer.class, ColumnType.INT32),
            Map.entry(long.class, ColumnType.INT64), Map.entry(Long.class, ColumnType.INT64),
            Map.entry(float.class, ColumnType.FLOAT32), Map.entry(Float.class, ColumnType.FLOAT32),
            Map.entry(double.class, ColumnType.FLOAT64), Map.entry(Double.class, ColumnType.FLOAT64));

    private final EClass root;
    private final List<ColumnSpec> columns = new ArrayList<>();
    private final Deque<EClass> open = new ArrayDeque<>();

    private EClassColumns(EClass root) {
        this.root = root;
    }

    /**
     * Flattens a class.
     *
     * @param itemClass the class of the items
     * @return the columns, {@code id} first if the class has it
     */
    public static List<ColumnSpec> of(EClass itemClass) {
        EClassColumns flattened = new EClassColumns(itemClass);
        flattened.add(itemClass, "", false);
        return flattened.columns;
    }

    private void add(EClass eClass, String prefix, boolean optional) {
        if (open.contains(eClass)) {
            throw new IllegalArgumentException("Class " + root.getName() + " cannot be a table: '" + prefix
                    + "' leads back to class " + eClass.getName());
        }
        open.push(eClass);
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (feature.isMany() || feature.isTransient() || feature.isDerived() || feature.isVolatile()) {
                continue;
            }
            boolean nullable = optional || !feature.isRequired();
            if (feature instanceof EAttribute attribute) {
                addColumn(attribute, prefix, nullable);
            } else if (feature instanceof EReference reference && reference.isContainment()) {
                add(reference.getEReferenceType(), prefix + reference.getName() + '.', nullable);
            }
        }
        open.pop();
    }

    private void addColumn(EAttribute attribute, String prefix, boolean nullable) {
        Class<?> valueClass = attribute.getEAttributeType().getInstanceClass();
        ColumnType type = valueClass == null ? ColumnType.STRING : TYPES.getOrDefault(valueClass, ColumnType.STRING);
        String name = prefix + attribute.getName();
        if (!name.equals(TableSchema.ID.name())) {
            columns.add(new ColumnSpec(name, type, unit(attribute), documentation(attribute), nullable));
        } else if (type == ColumnType.INT64 || type == ColumnType.INT32) {
            String text = documentation(attribute);
            columns.add(0, text.isEmpty() ? TableSchema.ID : TableSchema.ID.documented(text));
        } else {
            throw new IllegalArgumentException("Class " + root.getName() + " cannot be a table: its attribute 'id' is "
                    + attribute.getEAttributeType().getName() + ", not ELong or EInt");
        }
    }

    private static String unit(EModelElement element) {
        String unit = EcoreUtil.getAnnotation(element, UNIT_SOURCE, "unit");
        return unit == null ? "" : unit;
    }

    private static String documentation(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        return text == null ? "" : text;
    }
}
