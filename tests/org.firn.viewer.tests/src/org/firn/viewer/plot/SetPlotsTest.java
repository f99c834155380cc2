/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.firn.formats.image.MrcWriter;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.viewer.ViewedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plots that belong to types of sets. */
class SetPlotsTest {
    @TempDir
    Path project;

    private PlotSource open(EClass type, Map<String, Object> attributes) throws IOException {
        return new SetPlotsFactory()
                .open(new ViewedData(project, 3, "test", new DataHeader("out", type, attributes)), Runnable::run);
    }

    private void write(EClass items, Object[]... rows) throws IOException {
        TableSchema schema = TableSchema.of(items);
        try (TableWriter writer = TableWriter.create(project.resolve("set.fit"), schema, Map.of())) {
            long id = 1;
            for (Object[] row : rows) {
                writer.set(0, id++);
                for (int i = 0; i < row.length; i += 2) {
                    int column = schema.indexOf((String) row[i]);
                    if (row[i + 1] instanceof String text) {
                        writer.set(column, text);
                    } else if (row[i + 1] instanceof Integer number) {
                        writer.set(column, (long) number);
                    } else {
                        writer.set(column, (double) (Double) row[i + 1]);
                    }
                }
                writer.endRow();
            }
            writer.close(true);
        }
    }

    private static Object[] row(Object... values) {
        return values;
    }

    @Test
    void aCorrelationShowsItsCurvesTheThresholdsAndTheResolution() throws IOException {
        write(
                DataPackage.Literals.FSC_POINT,
                row("curve", "masked", "frequency", 0.1, "correlation", 0.9),
                row("curve", "unmasked", "frequency", 0.1, "correlation", 0.8),
                row("curve", "masked", "frequency", 0.25, "correlation", 0.1));
        try (PlotSource plots =
                open(DataPackage.Literals.FSC_SET, Map.of("table", "set.fit", "resolution", 4.2, "threshold", 0.143))) {
            Plot plot = plots.plot(plots.kinds().get(0), "");
            assertEquals(
                    List.of("masked", "unmasked"),
                    plot.series().stream().map(Series::name).toList());
            assertEquals(2, plot.series().get(0).size());
            assertEquals(new Range(0, 0.25), plot.xRange());
            assertTrue(plot.rules().contains(new Plot.Rule(false, 0.143, "0.143")));
            assertTrue(
                    plot.rules().contains(new Plot.Rule(true, 1 / 4.2, "4.2 Å")),
                    plot.rules().toString());
        }
    }

    @Test
    void driftIsInAngstromsByThePixelSizeAndInTheOrderOfFrames() throws IOException {
        write(
                DataPackage.Literals.FRAME_SHIFT,
                row("micrograph.name", "it's", "frame", 2, "shiftX", 3.0, "shiftY", 4.0),
                row("micrograph.name", "it's", "frame", 1, "shiftX", 0.0, "shiftY", 0.0),
                row("micrograph.name", "b", "frame", 1, "shiftX", 0.0, "shiftY", 0.0));
        try (PlotSource plots =
                open(DataPackage.Literals.MOTION_SET, Map.of("table", "set.fit", "samplingRate", 2.0))) {
            String frames = plots.kinds().get(0);
            assertEquals(List.of("it's", "b"), plots.items(frames));
            Series x = plots.plot(frames, "it's").series().get(0);
            assertEquals(1, x.x(0));
            assertEquals(6, x.y(1));
            Plot all = plots.plot(plots.kinds().get(2), "");
            assertEquals("Å", all.y().unit());
            assertEquals(10, all.series().get(0).y(0), 1e-12);
            assertEquals(0, all.series().get(0).y(1), 1e-12);
        }
    }

    @Test
    void theFitIsAveragedAlongRingsOfEqualPhase() throws IOException {
        int size = 128;
        double[] defocus = {16_000, 12_000, 30};
        float[] pixels = new float[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double kx = x - size / 2.0;
                double ky = y - size / 2.0;
                double phi = Math.atan2(ky, kx) - Math.toRadians(defocus[2]);
                double phase = (14_000 + 2_000 * Math.cos(2 * phi)) / 14_000 * (kx * kx + ky * ky);
                double value = Math.pow(Math.sin(phase / 300), 2);
                pixels[y * size + x] = (float) (kx < 0 ? 0.5 * value : value);
            }
        }
        MrcWriter.writeImage(project.resolve("s.mrc"), pixels, size, size, 1);
        write(
                DataPackage.Literals.CTF_MODEL,
                row(
                        "micrograph.name",
                        "a",
                        "defocusU",
                        defocus[0],
                        "defocusV",
                        defocus[1],
                        "defocusAngle",
                        defocus[2],
                        "spectrum.file",
                        "s.mrc",
                        "spectrum.index",
                        0));
        try (PlotSource plots = open(DataPackage.Literals.CTF_SET, Map.of("table", "set.fit"))) {
            Plot plot = plots.plot(plots.kinds().get(0), "a");
            Series measured = plot.series().get(0);
            Series fitted = plot.series().get(1);
            for (int ring = 4; ring < 50; ring++) {
                double exact = Math.pow(Math.sin(ring * ring / 300.0), 2);
                assertEquals(exact, fitted.y(ring), 0.12, "ring " + ring);
                assertEquals(exact / 2, measured.y(ring), 0.06, "ring " + ring);
                assertEquals(ring / (double) size, fitted.x(ring), 1e-12);
            }
        }
    }

    @Test
    void classesAreShownTheLargestFirst() throws IOException {
        write(DataPackage.Literals.CLASS2_D, row("size", 5), row("size", 70), row("size", 0));
        try (PlotSource plots = open(DataPackage.Literals.CLASS_SET2_D, Map.of("table", "set.fit"))) {
            Plot plot = plots.plot(plots.kinds().get(0), "");
            assertEquals(70, plot.series().get(0).y(0));
            assertEquals("75 particles in 3 classes, 1 of them empty", plot.note());
        }
    }

    @Test
    void whatCannotBeShownSaysWhy() throws IOException {
        write(DataPackage.Literals.FSC_POINT);
        try (PlotSource plots = open(DataPackage.Literals.FSC_SET, Map.of("table", "set.fit"))) {
            Plot plot = plots.plot(plots.kinds().get(0), "");
            assertTrue(plot.isEmpty());
            assertTrue(plot.note().contains("nothing"), plot.note());
        }
        assertTrue(assertThrows(IOException.class, () -> open(DataPackage.Literals.FSC_SET, Map.of()))
                .getMessage()
                .contains("nothing to show yet"));
        assertThrows(IOException.class, () -> open(DataPackage.Literals.FSC_SET, Map.of("table", "gone.fit")));
    }
}
