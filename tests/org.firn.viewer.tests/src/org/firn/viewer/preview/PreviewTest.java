/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.firn.formats.image.MrcWriter;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.viewer.ViewedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small pictures of data. */
class PreviewTest {
    private static final int SIDE = 32;
    private static final int GREEN = 0xff30d030;

    @TempDir
    Path project;

    private Optional<Preview> preview(EClass type, Map<String, Object> attributes) throws IOException {
        return Preview.of(new ViewedData(project, 3, "test", new DataHeader("out", type, attributes)), SIDE);
    }

    private void table(EClass items, int rows, Row row) throws IOException {
        TableSchema schema = TableSchema.of(items);
        try (TableWriter writer = TableWriter.create(project.resolve("set.fit"), schema, Map.of())) {
            for (int i = 0; i < rows; i++) {
                Map<String, Object> values = new LinkedHashMap<>();
                row.fill(values, i);
                values.put("id", 1L + i);
                values.forEach((name, value) -> set(writer, schema.indexOf(name), value));
                writer.endRow();
            }
            writer.close(true);
        }
    }

    private interface Row {
        void fill(Map<String, Object> values, int row);
    }

    private static void set(TableWriter writer, int column, Object value) {
        if (value instanceof String text) {
            writer.set(column, text);
        } else if (value instanceof Long number) {
            writer.set(column, number);
        } else {
            writer.set(column, (double) (Double) value);
        }
    }

    /** Images of one grey at the left and a brighter one at the right half; brighter from image to image. */
    private void stack(String name, int count) throws IOException {
        try (MrcWriter stack = MrcWriter.stack(project.resolve(name), 8, 8).open()) {
            for (int i = 0; i < count; i++) {
                float[] pixels = new float[64];
                for (int p = 0; p < pixels.length; p++) {
                    pixels[p] = p % 8 < 4 ? 0 : i + 1;
                }
                stack.append(pixels);
            }
            stack.finish();
        }
    }

    @Test
    void theLargestClassesAreShownSideBySide() throws IOException {
        stack("classes.mrcs", 12);
        table(DataPackage.Literals.CLASS2_D, 12, (values, row) -> {
            values.put("image.file", "classes.mrcs");
            values.put("image.index", (long) row);
            values.put("size", 100L + row);
        });
        int[] argb = preview(DataPackage.Literals.CLASS_SET2_D, Map.of("table", "set.fit"))
                .orElseThrow()
                .argb();
        assertEquals(SIDE * SIDE, argb.length);
        assertEquals(0xff000000, argb[5 * SIDE + 1], "the dark half of the first of nine");
        assertEquals(0xffffffff, argb[5 * SIDE + 7], "its bright half");
        assertEquals(0xff000000, argb[5 * SIDE + 12], "the dark half of the second");
        assertEquals(0, argb[5 * SIDE + 9] >>> 24, "what is between them is transparent");
    }

    @Test
    void theFirstMicrographFillsThePicture() throws IOException {
        stack("mic.mrcs", 1);
        table(DataPackage.Literals.MICROGRAPH, 3, (values, row) -> values.put("image.file", "mic.mrcs"));
        int[] argb = preview(DataPackage.Literals.MICROGRAPH_SET, Map.of("table", "set.fit"))
                .orElseThrow()
                .argb();
        assertEquals(0xff000000, argb[16 * SIDE + 2]);
        assertEquals(0xffffffff, argb[16 * SIDE + 30]);
    }

    @Test
    void positionsAreDotsOnTheirFirstMicrograph() throws IOException {
        MrcWriter.writeImage(project.resolve("mic.mrc"), new float[128 * 64], 128, 64, 1);
        table(DataPackage.Literals.MICROGRAPH, 1, (values, row) -> values.put("image.file", "mic.mrc"));
        Files.move(project.resolve("set.fit"), project.resolve("mics.fit"));
        Path run = Files.createDirectories(project.resolve("runs/000003-pick"));
        Files.writeString(
                run.resolve("spec.json"),
                """
                {"inputs": {"micrographs": [{"name": "m", "type": "http://firn.org/data/1.0#MicrographSet",
                 "attributes": {"table": "mics.fit"}}]}}
                """);
        table(DataPackage.Literals.COORDINATE, 1, (values, row) -> {
            values.put("micrograph.id", 1L);
            values.put("x", 64.0 + 16);
            values.put("y", 48.0);
        });
        int[] argb = preview(DataPackage.Literals.COORDINATE_SET, Map.of("table", "set.fit"))
                .orElseThrow()
                .argb();
        assertEquals(GREEN, argb[(SIDE - 1 - 24) * SIDE + 24], "the middle of the wide micrograph is shown");
        assertEquals(9, Arrays.stream(argb).filter(pixel -> pixel == GREEN).count());
    }

    @Test
    void theMiddleOfAVolumeIsShown() throws IOException {
        float[] middle = new float[64];
        Arrays.fill(middle, 32, 64, 1);
        try (MrcWriter volume =
                MrcWriter.stack(project.resolve("volume.mrcs"), 8, 8).open()) {
            for (int z = 0; z < 5; z++) {
                volume.append(z == 2 ? middle : new float[64]);
            }
            volume.finish();
        }
        int[] argb = preview(DataPackage.Literals.VOLUME, Map.of("file", "volume.mrcs"))
                .orElseThrow()
                .argb();
        assertEquals(0xff000000, argb[30 * SIDE + 16], "the dark lower half of the only section that has one");
        assertEquals(0xffffffff, argb[2 * SIDE + 16]);
    }

    @Test
    void aCurveIsDrawnOnNothing() throws IOException {
        table(DataPackage.Literals.FSC_POINT, 20, (values, row) -> {
            values.put("curve", "masked");
            values.put("frequency", row / 100.0);
            values.put("correlation", 1 - row / 20.0);
        });
        int[] argb = preview(DataPackage.Literals.FSC_SET, Map.of("table", "set.fit"))
                .orElseThrow()
                .argb();
        long blue = Arrays.stream(argb).filter(pixel -> pixel == 0xff2f7fd0).count();
        assertTrue(blue > SIDE / 2, blue + " pixels of the curve");
        assertEquals(0, argb[6 * SIDE + 28] >>> 24, "above the end of the curve there is nothing");
    }

    @Test
    void withoutItemsOrForOtherDataThereIsNoPicture() throws IOException {
        table(DataPackage.Literals.CTF_MODEL, 0, (values, row) -> {});
        assertEquals(Optional.empty(), preview(DataPackage.Literals.CTF_SET, Map.of("table", "set.fit")));
        assertEquals(Optional.empty(), preview(DataPackage.Literals.DOCUMENT, Map.of()));
    }

    @Test
    void aDamagedImageIsNamed() throws IOException {
        Files.writeString(project.resolve("bad.mrc"), "this is no image");
        String message = assertThrows(
                        IOException.class, () -> preview(DataPackage.Literals.VOLUME, Map.of("file", "bad.mrc")))
                .getMessage();
        assertTrue(message.contains("bad.mrc"), message);
    }
}
