/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;

/**
 * A kind of item that programs exchange, and the columns that it can have: those of its class, those of particles for
 * what belongs to a micrograph here and to its items there, and those that a set has elsewhere, which travel with each
 * row.
 *
 * @param name of its class
 * @param schema the columns of its class
 * @since 1.0
 */
public record ItemKind(String name, TableSchema schema) {

    /** The property of a table that names the kind of its items. */
    public static final String PROPERTY = "item";
    /** The column of the pixel size, Å/px. */
    public static final String SAMPLING_RATE = "samplingRate";
    /** The column of the edge of the box, px. */
    public static final String BOX_SIZE = "boxSize";
    /** The column of the pixel size of the micrographs that were recorded, Å/px. */
    public static final String ORIGINAL_SAMPLING_RATE = "optics.originalSamplingRate";
    /** The column of the name of the optics group. */
    public static final String OPTICS_NAME = "optics.name";

    /** Images of particles. */
    public static final ItemKind PARTICLE = of(DataPackage.Literals.PARTICLE);
    /** Places of particles. */
    public static final ItemKind COORDINATE = of(DataPackage.Literals.COORDINATE);
    /** Micrographs, which may have their contrast transfer function with them. */
    public static final ItemKind MICROGRAPH = of(DataPackage.Literals.MICROGRAPH);
    /** Movies. */
    public static final ItemKind MOVIE = of(DataPackage.Literals.MOVIE);

    private static final List<ItemKind> ALL = List.of(PARTICLE, COORDINATE, MICROGRAPH, MOVIE);
    private static final TableSchema OF_SETS = TableSchema.of(
            new ColumnSpec(SAMPLING_RATE, ColumnType.FLOAT64, "Å/px", "Edge of a pixel on the specimen.", true),
            new ColumnSpec(BOX_SIZE, ColumnType.INT32, "px", "Edge of the box.", true),
            new ColumnSpec(ORIGINAL_SAMPLING_RATE, ColumnType.FLOAT64, "Å/px", "Edge of a pixel as recorded.", true),
            new ColumnSpec(OPTICS_NAME, ColumnType.STRING, "", "Name of the optics group.", true));

    private static ItemKind of(EClass type) {
        return new ItemKind(type.getName(), TableSchema.of(type));
    }

    /** The kind of the items of a table, as its properties or else its columns say; empty when neither tells. */
    public static Optional<ItemKind> of(Map<String, String> properties, List<ColumnSpec> columns) {
        List<String> names = columns.stream().map(ColumnSpec::name).toList();
        Optional<ItemKind> told = ALL.stream()
                .filter(kind -> kind.name.equals(properties.get(PROPERTY)))
                .findFirst();
        if (told.isPresent()) {
            return told;
        }
        if (names.contains("x") && names.contains("y")) {
            return Optional.of(COORDINATE);
        }
        if (names.contains("image.file")) {
            boolean movie = names.contains("frames");
            return Optional.of(
                    movie ? MOVIE : names.contains("name") && !names.contains("transform.psi") ? MICROGRAPH : PARTICLE);
        }
        return names.contains("transform.psi") ? Optional.of(PARTICLE) : Optional.empty();
    }

    /**
     * A column of this kind.
     *
     * @param column its name
     * @throws IllegalArgumentException there is none
     */
    public ColumnSpec column(String column) {
        return schema.has(column)
                ? schema.column(column)
                : OF_SETS.has(column) ? OF_SETS.column(column) : PARTICLE.schema.column(column);
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return schema.has(column) || OF_SETS.has(column) || PARTICLE.schema.has(column);
    }
}
