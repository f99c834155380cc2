/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.chart.Axis;
import org.firn.report.internal.chart.LinePlot;
import org.firn.report.internal.chart.Statistics;
import org.firn.report.internal.chart.Trajectories;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.tables.ItemTable;

/** Drift: the way of every micrograph, its length, and how fast the specimen moves from frame to frame. */
final class MotionFigures implements DataFigures {
    private static final int MOST_PANELS = 12;

    @Override
    public EClass type() {
        return DataPackage.Literals.MOTION_SET;
    }

    @Override
    public void draw(DataHeader data, Figures figures) throws IOException {
        double pixel = ProjectData.number(data, "samplingRate");
        String unit = pixel > 0 ? "Å" : "px";
        List<DriftTrack> tracks;
        try (ItemTable table = figures.open(data)) {
            tracks = DriftTrack.read(table, pixel > 0 ? pixel : 1);
        }
        if (tracks.isEmpty()) {
            figures.note("No drift was measured yet.");
            return;
        }
        double[] lengths = tracks.stream().mapToDouble(DriftTrack::length).toArray();
        String median = Words.fixed(Statistics.median(lengths), 1);
        figures.key(KeyFigures.Kind.DRIFT, median, unit, data);
        trajectories(tracks, unit, figures);
        figures.figure(
                PerItem.draw(
                        "Length of the drift of every micrograph",
                        tracks.stream().map(DriftTrack::name).toList(),
                        lengths,
                        "Drift of the whole exposure (" + unit + ")",
                        "Micrograph"),
                "Length of the way from the first frame to the last: median " + median + " " + unit + ", greatest "
                        + Words.fixed(Statistics.quantile(lengths, 1), 1) + " " + unit + ".");
        speed(tracks, unit, figures);
    }

    private static void trajectories(List<DriftTrack> tracks, String unit, Figures figures) {
        List<DriftTrack> shown = tracks;
        String which = "Drift of each micrograph";
        if (tracks.size() > MOST_PANELS) {
            shown = tracks.stream()
                    .sorted(Comparator.comparingDouble(DriftTrack::length).reversed())
                    .limit(MOST_PANELS)
                    .toList();
            which = "The " + MOST_PANELS + " of " + Words.count(tracks.size()) + " micrographs that drifted most";
        }
        Markup panels = Trajectories.draw(
                which,
                shown.stream()
                        .map(track -> new Trajectories.Way(
                                track.name(), Words.fixed(track.length(), 1) + " " + unit, track.xs(), track.ys()))
                        .toList(),
                unit);
        figures.wideFigure(
                panels,
                which + ", all on the same scale: from the first frame (ring) to the last (dot),"
                        + " and the length of the way.");
    }

    private static void speed(List<DriftTrack> tracks, String unit, Figures figures) {
        int frames = tracks.stream().mapToInt(track -> track.xs().length).max().orElse(0);
        if (frames < 2) {
            return;
        }
        double[] at = new double[frames - 1];
        double[][] quartiles = new double[3][frames - 1];
        for (int frame = 1; frame < frames; frame++) {
            int index = frame;
            double[] steps = tracks.stream()
                    .filter(track -> track.xs().length > index)
                    .mapToDouble(track -> track.step(index))
                    .toArray();
            at[frame - 1] = frame + 1.0;
            for (int q = 0; q < 3; q++) {
                quartiles[q][frame - 1] = Statistics.quantile(steps, 0.25 * (q + 1));
            }
        }
        double[] all = Arrays.stream(quartiles).flatMapToDouble(Arrays::stream).toArray();
        if (Arrays.stream(all).anyMatch(value -> !Double.isFinite(value))) {
            return;
        }
        LinePlot plot = new LinePlot(
                "Drift from frame to frame",
                Axis.exact("Frame", 1, frames),
                Axis.fromZero("Drift since the frame before (" + unit + ")", all),
                PerItem.WIDTH,
                PerItem.HEIGHT);
        plot.band(at, quartiles[0], quartiles[2]).line("first", at, quartiles[1]);
        figures.figure(
                plot.finish(),
                "Drift from each frame to the next: median over the micrographs (line) and the"
                        + " middle half of them (band).");
    }
}
