/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is seen of a plot, where values lie, and what is under the mouse. */
class PlotViewTest {
    private static final double EXACT = 1e-9;

    private static Plot line(double... ys) {
        double[] xs = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = i;
        }
        return Plot.of("Test", Axis.of("x", "px"), Axis.of("y", "Å"))
                .with(Series.of("values", Series.Style.LINE, xs, ys))
                .showing(new Range(0, 100), new Range(0, 10));
    }

    @Test
    void thePointUnderTheMouseStaysWhereItIsWhenZooming() {
        PlotView view = new PlotView(line(1, 2, 3));
        view.zoom(0.5, 0.25, 0.75);
        assertEquals(new Range(12.5, 62.5), view.x());
        assertEquals(new Range(3.75, 8.75), view.y());
        assertEquals(25, view.x().at(0.25), EXACT);
    }

    @Test
    void goingBackEndsAtTheWholePlot() {
        PlotView view = new PlotView(line(1, 2, 3));
        for (int i = 0; i < 200; i++) {
            view.pan(0.01, 0);
        }
        assertTrue(view.isZoomed());
        for (int i = 0; i < 200; i++) {
            view.back();
        }
        assertFalse(view.isZoomed());
        assertEquals(new Range(0, 100), view.x());
    }

    @Test
    void newValuesKeepWhatWasZoomedButAnotherPlotDoesNot() {
        PlotView view = new PlotView(line(1, 2, 3));
        view.zoomTo(new Range(1, 2), new Range(1, 2));
        view.choose(new Range(1, 1.5));
        view.show(line(3, 4, 5));
        assertEquals(new Range(1, 2), view.x());
        assertTrue(view.chosen().isPresent());
        view.show(Plot.of("Other", Axis.of("z", ""), Axis.of("y", "")));
        assertFalse(view.isZoomed());
        assertTrue(view.chosen().isEmpty());
    }

    @Test
    void zoomingNeverEndsInARangeThatNumbersCannotTellApart() {
        PlotView view = new PlotView(line(1, 2, 3));
        for (int i = 0; i < 500; i++) {
            view.zoom(0.5, 0.3, 0.3);
        }
        assertTrue(view.x().span() > 0);
        for (int i = 0; i < 5000; i++) {
            view.zoom(2, 0.3, 0.3);
        }
        assertTrue(Double.isFinite(view.x().span()));
    }

    @Test
    void pixelsAndValuesAreInverseOnBothKindsOfAxes() {
        Random random = new Random(1);
        Axis ratios = Axis.of("y", "").as(Axis.Kind.LOGARITHMIC);
        Plot plot = Plot.of("Test", Axis.of("x", ""), ratios).showing(new Range(-3, 8), new Range(0.01, 500));
        Projection paper = new PlotView(plot).on(40, 30, 600, 400);
        assertEquals(40, paper.column(-3), EXACT);
        assertEquals(640, paper.column(8), EXACT);
        assertEquals(430, paper.row(0.01), EXACT);
        assertEquals(30, paper.row(500), EXACT);
        for (int i = 0; i < 1000; i++) {
            double column = 40 + random.nextDouble() * 600;
            double row = 30 + random.nextDouble() * 400;
            assertEquals(column, paper.column(paper.xAt(column)), EXACT);
            assertEquals(row, paper.row(paper.yAt(row)), EXACT);
        }
        assertTrue(Double.isNaN(paper.row(-1)));
    }

    @Test
    void theReadoutIsTheNearestValueOrThePlace() {
        Projection paper = new PlotView(line(1, 2, 3, 4)).on(0, 0, 1000, 100);
        Readout near = Readout.at(paper, 23, 75).orElseThrow();
        assertEquals("values: 2 px, 3 Å", near.text());
        assertEquals(20, near.column(), EXACT);
        assertEquals(70, near.row(), EXACT);
        assertEquals("50 px, 9 Å", Readout.at(paper, 500, 10).orElseThrow().text());
        assertTrue(Readout.at(paper, 1100, 10).isEmpty());
    }

    @Test
    void theReadoutOfABarIsItsRangeAndHeight() {
        Plot plot = Plot.of("Test", Axis.of("defocus", "Å"), Axis.counts("Rows"))
                .with(Series.bars("", new double[] {5, 15}, new double[] {3, 1200}, 10));
        Projection paper = new PlotView(plot).on(0, 0, 100, 100);
        assertEquals("10 – 20 Å: 1,200", Readout.at(paper, 60, 5).orElseThrow().text());
    }

    @Test
    void aLongLineKeepsItsPeaksWhenItIsThinned() {
        double[] ys = new double[100_000];
        ys[54_321] = 7;
        ys[54_322] = -7;
        ys[99_999] = 2;
        Plot plot = line(ys).showing(new Range(0, 99_999), new Range(-8, 8));
        Series thin = plot.series().get(0).thinned(plot.xRange(), 500);
        assertTrue(thin.size() <= 4 * 502, "still " + thin.size() + " points");
        double least = 0;
        double greatest = 0;
        for (int i = 0; i < thin.size(); i++) {
            least = Math.min(least, thin.y(i));
            greatest = Math.max(greatest, thin.y(i));
            assertTrue(i == 0 || thin.x(i) >= thin.x(i - 1), "places go back at " + i);
        }
        assertEquals(-7, least);
        assertEquals(7, greatest);
        assertEquals(2, thin.y(thin.size() - 1));
    }

    @Test
    void csvHasEveryValueAndQuotesNames() {
        Plot plot = Plot.of("Test", Axis.of("x", "px"), Axis.of("a, b", ""))
                .with(Series.of("say \"so\"", Series.Style.POINTS, new double[] {1}, new double[] {0.1}));
        assertEquals("series,x (px),\"a, b\"\n\"say \"\"so\"\"\",1.0,0.1\n", PlotCsv.of(plot));
    }
}
