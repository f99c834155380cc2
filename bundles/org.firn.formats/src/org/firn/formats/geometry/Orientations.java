/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import java.util.List;

/**
 * Many orientations in one primitive array, ready for {@link AngularDistance}: 32 bytes each. Immutable.
 *
 * @since 1.0
 */
public final class Orientations {

    private final double[] quaternions;

    private Orientations(double[] quaternions) {
        this.quaternions = quaternions;
    }

    /**
     * Those of columns of {@linkplain EulerAngles Euler angles}, one row each, in degrees. A row with a NaN (a missing
     * value) is kept, and its distances are NaN.
     *
     * @throws IllegalArgumentException when the columns are not equally long
     */
    public static Orientations of(double[] rot, double[] tilt, double[] psi) {
        if (rot.length != tilt.length || rot.length != psi.length) {
            throw new IllegalArgumentException("columns of angles must be equally long; rot has " + rot.length
                    + " rows, tilt " + tilt.length + ", psi " + psi.length);
        }
        double[] quaternions = new double[4 * rot.length];
        for (int i = 0; i < rot.length; i++) {
            Quaternion.of(rot[i], tilt[i], psi[i]).put(quaternions, 4 * i);
        }
        return new Orientations(quaternions);
    }

    /** Those of a list, in its order. */
    public static Orientations of(List<EulerAngles> angles) {
        return of(
                angles.stream().mapToDouble(EulerAngles::rot).toArray(),
                angles.stream().mapToDouble(EulerAngles::tilt).toArray(),
                angles.stream().mapToDouble(EulerAngles::psi).toArray());
    }

    /** The number of orientations. */
    public int size() {
        return quaternions.length / 4;
    }

    /** The components, w, x, y, z each; not a copy. */
    double[] quaternions() {
        return quaternions;
    }
}
