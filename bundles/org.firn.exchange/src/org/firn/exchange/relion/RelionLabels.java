/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.exchange.mapping.DefocusMapping;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.StackImage;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;

/** What RELION's labels mean, for each kind of item; those of optics groups and origins need more than a name. */
final class RelionLabels {

    static final String PREFIX = "rln";
    /** Before the name of a label that we have no column for. */
    static final String EXTRA = "rln.";
    /** The same, of a table of optics groups. */
    static final String OPTICS_EXTRA = "rln.optics.";

    private static final String OTHER = "star.";

    static final String GROUP = "rlnOpticsGroup";
    static final String MICROGRAPH = "rlnMicrographName";

    private static final List<FieldMapping> OF_CTF = List.of(
            FieldMapping.same("rlnPhaseShift", "ctf.phaseShift"),
            FieldMapping.same("rlnCtfMaxResolution", "ctf.resolution"),
            FieldMapping.same("rlnCtfFigureOfMerit", "ctf.fitQuality"));

    private RelionLabels() {}

    static List<Mapping> mappings(ItemKind kind, OpticsGroups optics) {
        List<Mapping> all = new ArrayList<>();
        if (kind.equals(ItemKind.PARTICLE)) {
            all.add(new StackImage("rlnImageName", true));
            all.add(new RelionMicrograph());
            all.addAll(List.of(
                    FieldMapping.same("rlnCoordinateX", "coordinate.x"),
                    FieldMapping.same("rlnCoordinateY", "coordinate.y"),
                    new DefocusMapping("rlnDefocusU", "rlnDefocusV", "rlnDefocusAngle", 1, 1, "")));
            all.addAll(OF_CTF);
            all.add(new RelionPoses(optics));
            all.addAll(List.of(
                    FieldMapping.same("rlnClassNumber", "classId"),
                    FieldMapping.same("rlnRandomSubset", "halfSet"),
                    FieldMapping.same("rlnAutopickFigureOfMerit", "score"),
                    FieldMapping.same("rlnMaxValueProbDistribution", "classProbability"),
                    FieldMapping.same("rlnLogLikeliContribution", "logLikelihood")));
        } else if (kind.equals(ItemKind.COORDINATE)) {
            all.add(new RelionMicrograph());
            all.addAll(List.of(
                    FieldMapping.same("rlnCoordinateX", "x"),
                    FieldMapping.same("rlnCoordinateY", "y"),
                    FieldMapping.same("rlnAutopickFigureOfMerit", "score")));
        } else {
            boolean movie = kind.equals(ItemKind.MOVIE);
            all.add(new StackImage(movie ? "rlnMicrographMovieName" : MICROGRAPH, false));
            all.add(new DefocusMapping("rlnDefocusU", "rlnDefocusV", "rlnDefocusAngle", 1, 1, ""));
            all.addAll(OF_CTF);
        }
        return all;
    }

    /** The labels whose type need not be found out. */
    static Set<String> known() {
        Set<String> known = new HashSet<>(Set.of(
                "rlnImageName",
                "rlnMicrographMovieName",
                MICROGRAPH,
                "rlnCoordinateX",
                "rlnCoordinateY",
                "rlnDefocusU",
                "rlnDefocusV",
                "rlnDefocusAngle",
                "rlnAngleRot",
                "rlnAngleTilt",
                "rlnAnglePsi",
                "rlnOriginX",
                "rlnOriginY",
                "rlnOriginXAngst",
                "rlnOriginYAngst",
                "rlnClassNumber",
                "rlnRandomSubset",
                "rlnAutopickFigureOfMerit",
                "rlnMaxValueProbDistribution",
                "rlnLogLikeliContribution",
                GROUP));
        OF_CTF.forEach(mapping -> known.add(mapping.field()));
        known.remove(MICROGRAPH); // its path is carried too, as text
        return known;
    }

    /** What a column is called that carries a label. */
    static String extraColumn(String label) {
        return label.startsWith(PREFIX) ? EXTRA + label.substring(PREFIX.length()) : OTHER + label;
    }

    /** The label that a column carries; empty for columns of ours, of optics groups and of other programs. */
    static Optional<String> label(ColumnSpec column) {
        String name = column.name();
        if (name.startsWith(OPTICS_EXTRA)) {
            return Optional.empty();
        }
        if (name.startsWith(EXTRA)) {
            return Optional.of(PREFIX + name.substring(EXTRA.length()));
        }
        return name.startsWith(OTHER) ? Optional.of(name.substring(OTHER.length())) : Optional.empty();
    }
}
