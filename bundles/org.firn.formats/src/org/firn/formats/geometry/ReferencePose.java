/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import java.util.List;

/**
 * A pose with known values, against which the conventions are checked: the matrix that takes the image to its
 * reference, the angles and origins that RELION has for it, and where a sphere at (4, 8, 16) px from the centre of a
 * volume is seen. The last was confirmed with RELION's own projector to 0.02 px for those marked so; the matrices are
 * published test vectors of Scipion's plug-ins.
 *
 * @param id short name
 * @param toReference the motion from image to reference, shifts in px
 * @param angles RELION's
 * @param origin RELION's, in px: x, y, z
 * @param seen x and y in px from the centre of the image
 * @param projected whether RELION's projector has confirmed it
 * @since 1.0
 */
public record ReferencePose(
        String id,
        RigidTransform toReference,
        EulerAngles angles,
        List<Double> origin,
        List<Double> seen,
        boolean projected) {

    /** The point whose place is known, in px from the centre of the volume. */
    public static final List<Double> POINT = List.of(4.0, 8.0, 16.0);
    /** How many digits the published matrices have. */
    public static final double MATRIX_TOLERANCE = 2e-7;
    /** How exactly the places and origins are known, px. */
    public static final double PLACE_TOLERANCE = 1e-3;

    /** All of them. */
    public static List<ReferencePose> all() {
        return List.of(
                a1(),
                of("a2", false, m(0, 0, -1, 0, 0, 1, 0, 0, 1, 0, 0, 0), 180, 90, 180, 0, 0, 0, 16, 8),
                of("a3", true, m(0, 1, 0, 0, 0, 0, 1, 4, 1, 0, 0, 2), 90, 90, 180, 2, 0, 4, 14, 4),
                a4(),
                a5(),
                of("a6", false, m(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0), 0, 0, 0, 0, 0, 0, 4, 8),
                of("a7", true, m(0, 0, -1, 0, -1, 0, 0, 0, 0, 1, 0, 0), 180, 90, 90, 0, 0, 0, -8, 16));
    }

    private static ReferencePose a1() {
        RigidTransform m = m(
                .71461016,
                .63371837,
                -.29619813,
                4,
                -.61309201,
                .77128059,
                .17101008,
                8,
                .33682409,
                .059391174,
                .93969262,
                12);
        return of("a1", true, m, 150, 20, 170, 1.9956, 9.4178, 11.4596, 1.347, 0.238);
    }

    private static ReferencePose a4() {
        RigidTransform m = m(
                .22612257,
                .82379508,
                -.51983678,
                7,
                -.88564873,
                .39606407,
                .24240388,
                3,
                .40557978,
                .40557978,
                .81915206,
                4);
        return of("a4", true, m, 155, 35, 135, .5482, 8.5771, .3650, -0.240, 4.376);
    }

    private static ReferencePose a5() {
        RigidTransform m = m(
                -.78850311,
                -.24329656,
                -.56486255,
                5,
                .22753462,
                -.96866286,
                .099600501,
                -3,
                -.57139379,
                -.049990479,
                .81915206,
                -2);
        return of("a5", true, m, 170, 35, -5, -3.4823, 1.7895, -4.7614, -6.994, -11.312);
    }

    private static RigidTransform m(double... rows) {
        return RigidTransform.of(rows);
    }

    /** @param v rot, tilt, psi, the origin, and the place in the image */
    private static ReferencePose of(String id, boolean projected, RigidTransform m, double... v) {
        return new ReferencePose(
                id, m, new EulerAngles(v[0], v[1], v[2]), List.of(v[3], v[4], v[5]), List.of(v[6], v[7]), projected);
    }
}
