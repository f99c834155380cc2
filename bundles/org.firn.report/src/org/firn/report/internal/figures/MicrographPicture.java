/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.util.Optional;
import org.firn.report.internal.chart.PlotFrame;
import org.firn.report.internal.chart.Ticks;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.picture.GreyImage;
import org.firn.report.internal.picture.Pictures;

/** A small picture of a micrograph with a scale bar, on which positions can be drawn. */
final class MicrographPicture {
    private static final double CLIPPED = 0.004;

    private final GreyImage full;
    private final int edge;
    private final Markup overlay = new Markup();

    /**
     * Begins a picture.
     *
     * @param full the micrograph
     * @param edge the longest edge of the picture in px
     */
    MicrographPicture(GreyImage full, int edge) {
        this.full = full;
        this.edge = edge;
    }

    /** Draws a ring at a position in pixels of the micrograph. */
    void ring(double x, double y, double radius) {
        overlay.empty(
                "circle",
                "cx",
                PlotFrame.at(x + 0.5),
                "cy",
                PlotFrame.at(full.height() - y - 0.5),
                "r",
                PlotFrame.at(radius));
    }

    /**
     * Makes the picture.
     *
     * @param alt what it shows
     * @param samplingRate in Å/px, for the scale bar; 0 when not known
     * @return empty when the page would become too large
     */
    Optional<Markup> finish(String alt, double samplingRate, Pictures pictures) throws IOException {
        GreyImage small = full.binnedTo(edge);
        int binning = full.binningTo(edge);
        return pictures.noisyPng(small.stretched(CLIPPED, false), small.width(), small.height())
                .map(address -> {
                    Markup svg = new Markup();
                    svg.open(
                            "svg",
                            "class",
                            "micrograph",
                            "viewBox",
                            "0 0 " + full.width() + " " + full.height(),
                            "width",
                            "" + small.width(),
                            "height",
                            "" + small.height(),
                            "role",
                            "img",
                            "aria-label",
                            alt);
                    svg.empty(
                            "image",
                            "href",
                            address,
                            "width",
                            "" + small.width() * binning,
                            "height",
                            "" + small.height() * binning,
                            "y",
                            "" + (full.height() - small.height() * binning));
                    svg.open("g", "class", "rings").add(overlay).close();
                    if (samplingRate > 0) {
                        bar(svg, samplingRate);
                    }
                    return svg.close();
                });
    }

    private void bar(Markup svg, double samplingRate) {
        double unit = full.width() / (double) edge;
        double nanometres = Ticks.niceNotAbove(full.width() * samplingRate / 10 / 4);
        double length = nanometres * 10 / samplingRate;
        double left = 12 * unit;
        double bottom = full.height() - 14 * unit;
        svg.empty(
                "path",
                "class",
                "bar",
                "d",
                "M" + PlotFrame.at(left) + " " + PlotFrame.at(bottom) + "h" + PlotFrame.at(length));
        svg.element(
                "text",
                Words.number(nanometres) + " nm",
                "class",
                "bar",
                "x",
                PlotFrame.at(left),
                "y",
                PlotFrame.at(bottom - 8 * unit),
                "font-size",
                PlotFrame.at(15 * unit));
    }
}
