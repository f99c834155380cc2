/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void ticksAreRoundNumbersInsideTheRange() {
        assertEquals(
                List.of(0.0, 5.0, 10.0, 15.0, 20.0), Ticks.between(0, 22, 5).values());
        Ticks fine = Ticks.between(0.88, 2.29, 5);
        assertEquals(0.5, fine.step());
        assertEquals(List.of(1.0, 1.5, 2.0), fine.values());
        assertEquals("1.5", fine.format(1.5));
        assertEquals("0.00", Ticks.between(0, 0.1, 5).format(1e-18));
        assertEquals("20,000", Ticks.between(0, 9e4, 5).format(2e4));
    }

    @Test
    void axesHaveRoomEvenForOneValueOrNone() {
        Axis one = Axis.around("Defocus (µm)", 1.5, Double.NaN);
        assertTrue(one.from() < 1.5 && one.to() > 1.5);
        Axis none = Axis.around("Defocus (µm)");
        assertTrue(none.to() > none.from());
        assertTrue(Axis.fromZero("Å", 0, 0).to() > 0);
        assertEquals(List.of(0.0, 1.0), Axis.counts("Micrographs", 1).ticks().values());
    }

    @Test
    void frequenciesAreToldAsResolutionsToo() {
        assertEquals(
                "0.05 · 20 Å", Axis.exact("1/Å", 0, 0.14).withReciprocals("Å").label(0.05));
    }

    @Test
    void everyFiniteValueIsCountedOnce() {
        Random random = new Random(1);
        double[] values = random.doubles(1000, -3, 17).toArray();
        values[3] = Double.NaN;
        assertEquals(999, Arrays.stream(new Histogram(values).counts()).sum());
        assertEquals(
                4,
                Arrays.stream(new Histogram(new double[] {2, 2, 2, 2}).counts()).sum());
        assertEquals(0, Arrays.stream(new Histogram(new double[0]).counts()).sum());
    }

    @Test
    void valuesThatAreNotNumbersAreNotDrawn() {
        Axis axis = Axis.exact("x", 0, 3);
        double[] places = {0, 1, Double.NaN, 3};
        String line = new LinePlot("line", axis, axis, 200, 150)
                .line("first", places, places)
                .finish()
                .toString();
        assertFalse(line.contains("NaN"));
        String path = line.split("class=\"line first\" d=\"")[1].split("\"")[0];
        assertEquals(2, path.chars().filter(c -> c == 'M').count());
        String points = new ScatterPlot("points", axis, axis, 200, 150)
                .points("first", places, places, new String[] {"a", "b", "c", "d"})
                .finish()
                .toString();
        assertEquals(3, points.split("<circle").length - 1);
    }

    @Test
    void ofVeryManyPointsSomeAreDrawn() {
        double[] many = new Random(2).doubles(100_000).toArray();
        Axis axis = Axis.exact("x", 0, 1);
        String plot = new ScatterPlot("many", axis, axis, 200, 150)
                .points("first", many, many, new String[0])
                .finish()
                .toString();
        assertTrue(plot.length() < 120_000, "" + plot.length());
    }

    @Test
    void quantilesPassOverWhatIsNotANumber() {
        assertEquals(2, Statistics.median(1, 2, Double.NaN, 3));
        assertEquals(1.5, Statistics.quantile(new double[] {1, 2, 3}, 0.25));
        assertTrue(Double.isNaN(Statistics.median()));
    }
}
