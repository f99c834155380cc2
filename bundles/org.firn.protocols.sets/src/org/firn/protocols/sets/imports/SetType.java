/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage.Literals;
import org.firn.protocol.ParameterSpec.Choice;
import org.firn.tables.TableSchema;

/** What the rows of a file can become, and the columns without which its items are of no use. */
enum SetType {
    PARTICLES("Particles", Literals.PARTICLE_SET, Literals.PARTICLE, "image.file", "image.index"),
    COORDINATES("Coordinates", Literals.COORDINATE_SET, Literals.COORDINATE, "micrograph.name", "x", "y"),
    MICROGRAPHS("Micrographs", Literals.MICROGRAPH_SET, Literals.MICROGRAPH, "image.file", "name"),
    MOVIES("Movies", Literals.MOVIE_SET, Literals.MOVIE, "image.file", "name"),
    CTFS("CTFs", Literals.CTF_SET, Literals.CTF_MODEL, "micrograph.name", "defocusU", "defocusV", "defocusAngle"),
    SHIFTS(
            "Shifts of frames",
            Literals.MOTION_SET,
            Literals.FRAME_SHIFT,
            "micrograph.name",
            "frame",
            "shiftX",
            "shiftY"),
    AVERAGES("Averages", Literals.AVERAGE_SET, Literals.AVERAGE, "image.file"),
    FSC("Fourier shell correlation", Literals.FSC_SET, Literals.FSC_POINT, "frequency", "correlation"),
    SEQUENCES("Sequences", Literals.SEQUENCE_SET, Literals.SEQUENCE, "name", "residues"),
    STATISTICS("Statistics", Literals.STATISTIC_SET, Literals.STATISTIC);

    private final String label;
    private final EClass set;
    private final EClass item;
    private final List<String> required;

    SetType(String label, EClass set, EClass item, String... required) {
        this.label = label;
        this.set = set;
        this.item = item;
        this.required = List.of(required);
    }

    /** The value of the parameter. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SetType of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    static Choice[] choices() {
        return Arrays.stream(values())
                .map(type -> new Choice(type.id(), type.label))
                .toArray(Choice[]::new);
    }

    String label() {
        return label;
    }

    EClass set() {
        return set;
    }

    TableSchema schema() {
        return TableSchema.of(item);
    }

    List<String> required() {
        return required;
    }

    boolean has(String attribute) {
        return set.getEStructuralFeature(attribute) != null;
    }
}
