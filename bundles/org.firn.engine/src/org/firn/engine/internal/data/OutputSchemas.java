/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.OutputSpec;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;

/** The columns of outputs that are sets. */
public final class OutputSchemas {
    private static final String ITEM = "http://firn.org/item";

    private OutputSchemas() {}

    /** Whether a type is a set, whose items stand in a table. */
    public static boolean isSet(EClass type) {
        return DataPackage.Literals.ITEM_SET.isSuperTypeOf(type);
    }

    /**
     * The class of the items of a type of set.
     *
     * @throws IllegalArgumentException if the type does not say it
     */
    public static EClass itemType(EClass set) {
        EClass type = annotated(set);
        if (type == null) {
            throw new IllegalArgumentException("The type " + set.getName()
                    + " does not say what its items are. Give it the annotation " + ITEM + " in its model.");
        }
        return type;
    }

    private static @Nullable EClass annotated(EClass set) {
        EAnnotation annotation = set.getEAnnotation(ITEM);
        if (annotation != null) {
            String name = annotation.getDetails().get("type");
            EClassifier own = set.getEPackage().getEClassifier(name);
            return (EClass) (own == null ? DataPackage.eINSTANCE.getEClassifier(name) : own);
        }
        for (EClass parent : set.getESuperTypes()) {
            EClass inherited = annotated(parent);
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    /** The columns of an output: those of its items, then the declared extra ones that these do not have. */
    public static TableSchema of(OutputSpec output) {
        TableSchema own = TableSchema.of(itemType(output.type()));
        return own.with(output.extraColumns().stream()
                .filter(column -> !own.has(column.name()))
                .toArray(ColumnSpec[]::new));
    }
}
