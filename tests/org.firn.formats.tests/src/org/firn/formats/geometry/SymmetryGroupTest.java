/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The groups against the axioms, the documented axes, and the matrices that RELION prints. */
class SymmetryGroupTest {

    private static final double EXACT = 1e-12;
    private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

    @ParameterizedTest
    @CsvSource({
        "C1,1",
        "C2,2",
        "C7,7",
        "C360,360",
        "C999,999",
        "D1,2",
        "D2,4",
        "D3,6",
        "D7,14",
        "D100,200",
        "T,12",
        "O,24",
        "I,60",
        "I1,60",
        "I2,60",
        "I3,60",
        "I4,60"
    })
    void hasAsManyElementsAsItsKindSays(String name, int order) {
        SymmetryGroup group = SymmetryGroup.parse(name);
        assertEquals(order, group.order());
        assertEquals(order, group.elements().size());
        assertEquals(name, group.name());
    }

    static List<String> names() {
        return List.of("C1", "C2", "C5", "C24", "D1", "D2", "D3", "D7", "D12", "T", "O", "I", "I1", "I2", "I3", "I4");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAGroupOfRotations(String name) {
        List<Rotation> elements = SymmetryGroup.parse(name).elements();
        assertEquals(Rotation.IDENTITY, elements.get(0));
        for (Rotation a : elements) {
            assertTrue(a.isRotation(EXACT), name);
            assertEquals(1, count(elements, a, EXACT), "each element is there once");
            assertEquals(1, count(elements, a.transposed(), EXACT), "with its inverse");
            for (Rotation b : elements) {
                assertEquals(1, count(elements, a.times(b), EXACT), "and the product with each other");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsGeneratorsAreAmongItsElements(String name) {
        SymmetryGroup group = SymmetryGroup.parse(name);
        for (Rotation generator : group.generators()) {
            assertEquals(1, count(group.elements(), generator, EXACT));
        }
        assertEquals(name.equals("C1"), group.generators().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsQuaternionsAreItsElements(String name) {
        SymmetryGroup group = SymmetryGroup.parse(name);
        double[] quaternions = group.quaternions();
        for (int i = 0; i < group.order(); i++) {
            assertEquals(
                    group.elements().get(i), Quaternion.at(quaternions, 4 * i).toRotation());
        }
    }

    @Test
    void manyElementsStayExact() {
        List<Rotation> elements = SymmetryGroup.parse("D999").elements();
        assertEquals(1998, elements.size());
        for (int i = 0; i < 999; i++) {
            double angle = 2 * Math.PI * i / 999;
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            assertEquals(1, count(elements, new Rotation(c, -s, 0, s, c, 0, 0, 0, 1), EXACT));
        }
    }

    static Map<String, List<Rotation>> published() throws IOException {
        Map<String, List<Rotation>> groups = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                SymmetryGroupTest.class.getResourceAsStream("relion_symmetry_operators.txt"),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(" ");
                    double[] m = Arrays.stream(fields)
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                    groups.computeIfAbsent(fields[0], name -> new ArrayList<>())
                            .add(new Rotation(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8]));
                }
            }
        }
        return groups;
    }

    static List<String> publishedNames() throws IOException {
        return List.copyOf(published().keySet());
    }

    @ParameterizedTest
    @MethodSource("publishedNames")
    void isTheSetOfMatricesThatRelionPrints(String name) throws IOException {
        List<Rotation> published = published().get(name);
        List<Rotation> elements = SymmetryGroup.parse(name).elements();
        assertEquals(published.size(), elements.size());
        for (Rotation matrix : published) {
            assertEquals(1, count(elements, matrix, 1e-4), name + " misses " + matrix);
        }
    }

    @Test
    void thePublishedMatricesAreThoseOfAllKinds() throws IOException {
        Map<String, Integer> orders = published().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
        assertEquals(
                Map.of("C4", 4, "D2", 4, "D3", 6, "T", 12, "O", 24, "I", 60, "I1", 60, "I2", 60, "I3", 60, "I4", 60),
                orders);
    }

    /** Axes as in RELION's documentation (Reference, Conventions), and of I1 to I4 as in that of Xmipp (Symmetry). */
    @ParameterizedTest
    @CsvSource({
        "C4, 4, 0, 0, 1",
        "D3, 3, 0, 0, 1",
        "D3, 2, 1, 0, 0",
        "T, 3, 0, 0, 1",
        "T, 2, 0, 0.816496, 0.577350",
        "O, 4, 1, 0, 0",
        "O, 4, 0, 1, 0",
        "O, 4, 0, 0, 1",
        "O, 3, 1, 1, 1",
        "I1, 2, 1, 0, 0",
        "I1, 2, 0, 1, 0",
        "I1, 2, 0, 0, 1",
        "I1, 5, 0, 0.525731114, 0.850650807",
        "I1, 3, 0.356822076, 0, 0.934172364",
        "I2, 2, 1, 0, 0",
        "I2, 2, 0, 1, 0",
        "I2, 2, 0, 0, 1",
        "I2, 5, 0.525731114, 0, 0.850650807",
        "I2, 3, 0, 0.356822076, 0.934172364",
        "I3, 5, 0, 0, 1",
        "I3, 2, -0.525731114, 0, 0.850650807",
        "I3, 3, -0.491123477, 0.356822076, 0.794654472",
        "I4, 5, 0, 0, 1",
        "I4, 2, 0.525731114, 0, 0.850650807",
        "I4, 3, 0.491123477, 0.356822076, 0.794654472"
    })
    void hasTheAxisThatItsSettingSays(String name, int fold, double x, double y, double z) {
        Rotation turn = Quaternion.about(x, y, z, fold).toRotation();
        assertEquals(1, count(SymmetryGroup.parse(name).elements(), turn, 1e-5));
    }

    @Test
    void theSettingsOfTheIcosahedronDiffer() {
        List<String> settings = List.of("I1", "I2", "I3", "I4");
        for (String a : settings) {
            for (String b : settings) {
                List<Rotation> others = SymmetryGroup.parse(b).elements();
                boolean same = SymmetryGroup.parse(a).elements().stream().allMatch(m -> count(others, m, 1e-4) == 1);
                assertEquals(a.equals(b), same);
            }
        }
        // I1 is I2 turned by a quarter about z
        Rotation fold = Quaternion.about(0, 1, GOLDEN, 5).toRotation();
        Rotation quarter = new EulerAngles(90, 0, 0).toRotation();
        Rotation turned = quarter.times(fold).times(quarter.transposed());
        assertEquals(1, count(SymmetryGroup.parse("I2").elements(), turned, EXACT));
    }

    @Test
    void namesMayBeSmallAndHaveBlanksAround() {
        assertEquals("D7", SymmetryGroup.parse(" d7\n").name());
        assertEquals("I3", SymmetryGroup.parse("i3").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "C", "C0", "C01", "C-1", "C1000", "D", "D0", "T1", "TH", "O2", "I0", "I5", "5", "X"})
    void anUnknownNameIsRefusedWithTheKnownOnes(String name) {
        String message = assertThrows(IllegalArgumentException.class, () -> SymmetryGroup.parse(name))
                .getMessage();
        assertEquals(
                "The symmetry '" + name + "' is not known; write C1 to C999, D1 to D999, T, O, I, I1, I2, I3 or I4"
                        + " (C1 when there is none)",
                message);
    }

    private static long count(List<Rotation> elements, Rotation matrix, double tolerance) {
        return elements.stream().filter(e -> e.distance(matrix) <= tolerance).count();
    }
}
