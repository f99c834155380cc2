/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point group of rotations, in the setting that RELION and Xmipp mean by its name. The axes of the setting are those
 * of the volume: a volume with the symmetry looks the same in the orientations A and A · g for each element g.
 *
 * <table>
 * <caption>Settings, as in RELION's and Xmipp's documentation of their conventions</caption>
 * <tr><th>name</th><th>order</th><th>axes</th></tr>
 * <tr><td>C<i>n</i></td><td>n</td><td>n-fold on z</td></tr>
 * <tr><td>D<i>n</i></td><td>2n</td><td>n-fold on z, 2-fold on x (cryoSPARC has it on y)</td></tr>
 * <tr><td>T</td><td>12</td><td>3-fold on z, a 2-fold in the plane yz at (0, √2, 1): not the setting of the 3DEM
 * conventions, which have 2-folds on x, y and z</td></tr>
 * <tr><td>O</td><td>24</td><td>4-folds on x, y and z</td></tr>
 * <tr><td>I1</td><td>60</td><td>2-folds on x, y and z; of the 5-folds those nearest to z lie in the plane yz, at
 * (0, ±1, φ), φ = (1 + √5)/2; the 3-folds nearest to z lie in xz: I of the 3DEM conventions</td></tr>
 * <tr><td>I2, or I</td><td>60</td><td>as I1, turned by 90° about z: the 5-folds nearest to z lie in the plane xz, at
 * (±1, 0, φ) (Crowther's setting)</td></tr>
 * <tr><td>I3</td><td>60</td><td>5-fold on z, the 2-fold nearest to it in the plane xz on the side of −x, at
 * (−1, 0, φ)</td></tr>
 * <tr><td>I4</td><td>60</td><td>5-fold on z, the 2-fold nearest to it in the plane xz on the side of +x, at
 * (1, 0, φ)</td></tr>
 * </table>
 *
 * <p>The 3DEM conventions are those of Heymann, Chagoyen and Belnap, J. Struct. Biol. 151 (2005) 196. The sets of
 * matrices are checked against those that RELION 3.1.3 prints. Immutable.
 *
 * @since 1.0
 */
public final class SymmetryGroup {

    private static final Pattern AXIAL = Pattern.compile("([CD])([1-9][0-9]{0,2})");
    private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

    /** Elements of C999 are 0.36° apart; products of rounded ones only some 1e-15. */
    private static final double SAME = 1e-9;

    private final String name;
    private final List<Quaternion> generators;
    private final List<Quaternion> elements;

    private SymmetryGroup(String name, List<Quaternion> generators) {
        this.name = name;
        this.generators = generators;
        this.elements = closure(generators);
    }

    /**
     * The group of a name: C1 to C999, D1 to D999, T, O, I, I1, I2, I3 or I4, in capitals or not, with blanks around it
     * or not.
     *
     * @throws IllegalArgumentException when it is none of these; the message lists them
     */
    public static SymmetryGroup parse(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        Matcher axial = AXIAL.matcher(name);
        if (axial.matches()) {
            return new SymmetryGroup(name, axial(axial.group(1), Integer.parseInt(axial.group(2))));
        }
        List<Quaternion> generators =
                switch (name) {
                    case "T" -> List.of(Quaternion.about(0, 0, 1, 3), Quaternion.about(0, Math.sqrt(2), 1, 2));
                    case "O" -> List.of(Quaternion.about(0, 0, 1, 4), Quaternion.about(1, 1, 1, 3));
                    case "I1" -> List.of(Quaternion.about(0, 0, 1, 2), Quaternion.about(0, 1, GOLDEN, 5));
                    case "I", "I2" -> List.of(Quaternion.about(0, 0, 1, 2), Quaternion.about(1, 0, GOLDEN, 5));
                    case "I3" -> List.of(Quaternion.about(0, 0, 1, 5), Quaternion.about(-1, 0, GOLDEN, 2));
                    case "I4" -> List.of(Quaternion.about(0, 0, 1, 5), Quaternion.about(1, 0, GOLDEN, 2));
                    default ->
                        throw new IllegalArgumentException("The symmetry '" + text
                                + "' is not known; write C1 to C999, D1 to D999, T, O, I, I1, I2, I3 or I4"
                                + " (C1 when there is none)");
                };
        return new SymmetryGroup(name, generators);
    }

    private static List<Quaternion> axial(String letter, int fold) {
        List<Quaternion> generators = new ArrayList<>();
        if (fold > 1) {
            generators.add(Quaternion.about(0, 0, 1, fold));
        }
        if (letter.equals("D")) {
            generators.add(Quaternion.about(1, 0, 0, 2));
        }
        return List.copyOf(generators);
    }

    private static List<Quaternion> closure(List<Quaternion> generators) {
        List<Quaternion> group = new ArrayList<>();
        group.add(Quaternion.IDENTITY);
        for (int i = 0; i < group.size(); i++) {
            for (Quaternion generator : generators) {
                Quaternion product = group.get(i).times(generator).normalized();
                if (group.stream().noneMatch(known -> Math.abs(known.dot(product)) > 1 - SAME)) {
                    group.add(product);
                }
            }
        }
        return List.copyOf(group);
    }

    /** The name in capitals, without blanks: {@code D7}. */
    public String name() {
        return name;
    }

    /** The number of elements, at least 1. */
    public int order() {
        return elements.size();
    }

    /** One or two rotations, none for C1, whose products are all elements. */
    public List<Rotation> generators() {
        return generators.stream().map(Quaternion::toRotation).toList();
    }

    /** All rotations, the identity first, always in the same order; exact to 1e-12. */
    public List<Rotation> elements() {
        return elements.stream().map(Quaternion::toRotation).toList();
    }

    /** The elements in the same order, w, x, y, z each. */
    double[] quaternions() {
        double[] components = new double[4 * elements.size()];
        for (int i = 0; i < elements.size(); i++) {
            elements.get(i).put(components, 4 * i);
        }
        return components;
    }

    @Override
    public String toString() {
        return name;
    }
}
