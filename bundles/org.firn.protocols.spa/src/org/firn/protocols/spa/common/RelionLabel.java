/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a column of ours is called in RELION's STAR files, for columns whose values are the same in both.
 *
 * @param label RELION's label, without underscore
 * @param column our column
 */
public record RelionLabel(String label, String column) {
    /** What every label of RELION begins with. */
    public static final String PREFIX = "rln";
    /** What columns of ours are called that hold labels of RELION unknown to us. */
    public static final String EXTRA = "rln.";

    /** The labels of particles that are copied without change. Shifts, images, names and optics need more. */
    public static final List<RelionLabel> OF_PARTICLES = List.of(
            new RelionLabel("rlnCoordinateX", "coordinate.x"),
            new RelionLabel("rlnCoordinateY", "coordinate.y"),
            new RelionLabel("rlnAutopickFigureOfMerit", "score"),
            new RelionLabel("rlnDefocusU", "ctf.defocusU"),
            new RelionLabel("rlnDefocusV", "ctf.defocusV"),
            new RelionLabel("rlnDefocusAngle", "ctf.defocusAngle"),
            new RelionLabel("rlnPhaseShift", "ctf.phaseShift"),
            new RelionLabel("rlnCtfMaxResolution", "ctf.resolution"),
            new RelionLabel("rlnCtfFigureOfMerit", "ctf.fitQuality"),
            new RelionLabel("rlnAngleRot", "transform.rot"),
            new RelionLabel("rlnAngleTilt", "transform.tilt"),
            new RelionLabel("rlnAnglePsi", "transform.psi"),
            new RelionLabel("rlnClassNumber", "classId"),
            new RelionLabel("rlnRandomSubset", "halfSet"),
            new RelionLabel("rlnMaxValueProbDistribution", "classProbability"),
            new RelionLabel("rlnLogLikeliContribution", "logLikelihood"),
            new RelionLabel("rlnOpticsGroup", "opticsGroup"));

    private static final Map<String, String> COLUMNS = new HashMap<>();

    static {
        OF_PARTICLES.forEach(entry -> COLUMNS.put(entry.label(), entry.column()));
    }

    /** Our column for a label; empty when there is none. */
    public static Optional<String> column(String label) {
        return Optional.ofNullable(COLUMNS.get(label));
    }

    /** Our name for a label that we have no column for: {@code rln.NrOfSignificantSamples}. */
    public static String extraColumn(String label) {
        return label.startsWith(PREFIX) ? EXTRA + label.substring(PREFIX.length()) : "star." + label;
    }
}
