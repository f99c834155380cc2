/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.firn.testkit.ui.BotControl;
import org.firn.testkit.ui.Screen;
import org.firn.viewer.plot.Axis;
import org.firn.viewer.plot.Plot;
import org.firn.viewer.plot.Projection;
import org.firn.viewer.plot.Range;
import org.firn.viewer.plot.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plot under mouse and keyboard. */
class PlotWidgetTest {
    @RegisterExtension
    final Screen screen = new Screen();

    private BotControl<PlotWidget> plot;

    @BeforeEach
    void open() {
        double[] xs = IntStream.range(0, 200).mapToDouble(i -> i / 100.0).toArray();
        double[] ys =
                IntStream.range(0, 200).mapToDouble(i -> Math.sin(i / 20.0)).toArray();
        Plot sine = Plot.of("Sine", Axis.of("Time", "s"), Axis.of("Height", "Å"))
                .with(Series.of("wave", Series.Style.LINE, xs, ys))
                .showing(new Range(0, 2), new Range(-1, 1));
        plot = screen.bot(screen.open("Plot", 600, 400, shell -> new PlotWidget(shell, sine)))
                .widget(PlotWidget.class);
    }

    private Projection paper() {
        return screen.syncGet(() -> plot.widget().paper());
    }

    private Range x() {
        return screen.syncGet(() -> plot.widget().view().x());
    }

    @Test
    void aDragShowsThePartAndADoubleClickAll() {
        Projection paper = paper();
        Point from = new Point((int) paper.column(0.5), (int) paper.row(0.5));
        Point to = new Point((int) paper.column(1.5), (int) paper.row(-0.5));
        plot.drag(from, to);
        assertEquals(paper.xAt(from.x), x().from(), 1e-9);
        assertEquals(paper.xAt(to.x), x().to(), 1e-9);
        assertEquals(
                paper.yAt(to.y), screen.syncGet(() -> plot.widget().view().y().from()), 1e-9);
        plot.doubleClick(from.x, from.y);
        assertEquals(new Range(0, 2), x());
    }

    @Test
    void theWheelZoomsAroundThePointerAndKeysDoTheSame() {
        Projection paper = paper();
        int column = (int) paper.column(0.5);
        double under = paper.xAt(column);
        plot.scroll(column, (int) paper.row(0), 3, SWT.NONE);
        assertTrue(x().span() < 2);
        assertEquals(under, paper().xAt(column), 1e-9);
        plot.pressKey(SWT.HOME);
        assertEquals(new Range(0, 2), x());
        plot.pressKey('+');
        assertTrue(x().span() < 2);
        plot.pressKey(SWT.BS);
        assertEquals(new Range(0, 2), x());
        plot.pressKey(SWT.ARROW_RIGHT);
        assertEquals(0.2, x().from(), 1e-9);
    }

    @Test
    void whereRangesAreChosenADragChoosesAndAClickEndsThat() {
        List<Optional<Range>> chosen = new ArrayList<>();
        screen.syncExec(() -> plot.widget().chooseRanges(chosen::add));
        Projection paper = paper();
        plot.drag(new Point(paper.left() + 100, paper.top() + 9), new Point(paper.left() + 30, paper.top() + 90));
        assertEquals(paper.xAt(paper.left() + 30), chosen.get(0).orElseThrow().from(), 1e-9);
        assertEquals(paper.xAt(paper.left() + 100), chosen.get(0).orElseThrow().to(), 1e-9);
        assertEquals(new Range(0, 2), x());
        plot.click(paper.left() + 50, paper.top() + 50);
        assertEquals(Optional.empty(), chosen.get(1));
    }

    @Test
    void thePictureShowsTheLineInTheColourOfTheFirstSeries() {
        Projection paper = paper();
        ImageData picture = screen.syncGet(() -> {
            Image image = plot.widget().picture();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        });
        int column = (int) Math.round(paper.column(0.31));
        int row = (int) Math.round(paper.row(Math.sin(31 / 20.0)));
        var onLine = picture.palette.getRGB(picture.getPixel(column, row));
        var background = picture.palette.getRGB(picture.getPixel(column, row + 40));
        assertNotEquals(background, onLine);
        plot.screenshot("plot");
    }

    @Test
    void whereThereIsNothingToBeSeenTheMouseDoesNoHarm() {
        screen.syncExec(() -> plot.widget().show(Plot.empty("Nothing", "No value has come yet.")));
        plot.moveTo(300, 200);
        plot.scroll(300, 200, 3, SWT.NONE);
        plot.drag(new Point(100, 100), new Point(300, 300));
        assertFalse(screen.syncGet(() -> plot.widget().isDisposed()));
    }
}
