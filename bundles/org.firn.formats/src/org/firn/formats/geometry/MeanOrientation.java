/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The orientation in the middle of several, modulo the symmetry of the volume: the one with the largest sum of the
 * cosines of half the angles to the nearest equivalents of the given ones, Σ cos(θ/2), so that Σ θ² is smallest where
 * the angles are small.
 *
 * <p>The search alternates between choosing the nearest equivalents and averaging these, which never lowers the sum; it
 * starts from several of the given orientations, since one start may end in a lesser maximum. Immutable, so safe for
 * use by many threads.
 *
 * @since 1.0
 */
public final class MeanOrientation {

    private static final int STARTS = 16;
    private static final int MOST_ROUNDS = 100;
    private static final double SETTLED = 1e-15;

    private final List<Quaternion> group;

    private MeanOrientation(List<Quaternion> group) {
        this.group = group;
    }

    /** The mean modulo a group; C1 for none. */
    public static MeanOrientation modulo(SymmetryGroup group) {
        return new MeanOrientation(list(group.quaternions()));
    }

    /**
     * The mean; of all its equivalents the one near one of the given orientations. Where these are spread evenly over
     * all orientations, the mean says nothing: look at their {@link AngularDistance#rotation} from it.
     *
     * @param orientations those with NaN angles do not count
     * @return empty when no orientation counts
     */
    public Optional<EulerAngles> of(Orientations orientations) {
        List<Quaternion> given = list(orientations.quaternions()).stream()
                .filter(q -> !Double.isNaN(q.dot(q)))
                .toList();
        Quaternion best = null;
        double largest = -1;
        for (Quaternion start : given.subList(0, Math.min(STARTS, given.size()))) {
            Quaternion mean = climb(start, given);
            double sum = sum(mean, given).dot(mean);
            if (sum > largest) {
                largest = sum;
                best = mean;
            }
        }
        return Optional.ofNullable(best).map(q -> q.toRotation().toEulerAngles());
    }

    private Quaternion climb(Quaternion start, List<Quaternion> given) {
        Quaternion mean = start;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            Quaternion next = sum(mean, given).normalized();
            boolean settled = 1 - next.dot(mean) < SETTLED;
            mean = next;
            if (settled) {
                break;
            }
        }
        return mean;
    }

    /** The sum of the equivalents nearest to a quaternion. */
    private Quaternion sum(Quaternion near, List<Quaternion> given) {
        double[] sum = new double[4];
        for (Quaternion q : given) {
            Quaternion nearest = nearest(near, q);
            sum[0] += nearest.w();
            sum[1] += nearest.x();
            sum[2] += nearest.y();
            sum[3] += nearest.z();
        }
        return Quaternion.at(sum, 0);
    }

    private Quaternion nearest(Quaternion near, Quaternion q) {
        Quaternion nearest = q;
        double largest = -1;
        for (Quaternion g : group) {
            Quaternion equivalent = q.times(g);
            double cosine = equivalent.dot(near);
            if (Math.abs(cosine) > largest) {
                largest = Math.abs(cosine);
                nearest = cosine < 0 ? equivalent.negated() : equivalent;
            }
        }
        return nearest;
    }

    private static List<Quaternion> list(double[] components) {
        return IntStream.range(0, components.length / 4)
                .mapToObj(i -> Quaternion.at(components, 4 * i))
                .toList();
    }
}
