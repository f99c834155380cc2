/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.firn.formats.image.MrcWriter;
import org.firn.protocol.DataHeader;
import org.firn.viewer.RunRequest;
import org.firn.viewer.ViewedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MicrographViewFactoryTest {
    private static final String SPEC =
            """
            {"firn": "firn.run/1", "number": %d, "inputs": {"micrographs": [{"name": "micrographs",
             "type": "http://firn.org/data/1.0#%s",
             "attributes": {"table": "%s", "samplingRate": 2.0}}]}}
            """;

    @TempDir
    Path folder;

    private DataHeader coordinates;

    @BeforeEach
    void makeProject() throws IOException {
        MrcWriter.writeImage(folder.resolve("mic.mrc"), new float[64 * 64], 64, 64, 2);
        coordinates = MadeSets.coordinates(folder);
    }

    private void run(int number, String type, String table) throws IOException {
        Path run = Files.createDirectories(folder.resolve("runs/%06d-test".formatted(number)));
        Files.writeString(run.resolve("spec.json"), SPEC.formatted(number, type, table));
    }

    private ViewedData data(int run) {
        return new ViewedData(folder, run, "pick", coordinates);
    }

    @Test
    void positionsAreShownOnTheMicrographsThatTheirRunWasGiven() throws IOException {
        run(4, "MicrographSet", "micrographs.fit");
        run(5, "MicrographSet", "later.fit");
        try (MicrographView view = new MicrographViewFactory().open(data(4), Runnable::run)) {
            assertEquals("mic_1", view.model().micrograph().name());
            assertEquals(3, view.model().picks(0).size());
            assertEquals(2, view.pixelSize());
            view.model().add(5, 6);
            RunRequest run = view.record(view.model().edits());
            assertEquals("coordinates", run.input());
            assertEquals(Map.of("edits", "add 1 5,6\n"), run.parameters());
            assertEquals(Map.of("micrographs", "MicrographSet"), run.upstream());
        }
    }

    @Test
    void aFilteredSetIsShownOnTheMicrographsOfTheLatestRunBefore() throws IOException {
        run(4, "MicrographSet", "micrographs.fit");
        run(6, "CoordinateSet", "coordinates.fit");
        assertEquals(2, UpstreamMicrographs.of(data(6)).entries().size());
    }

    @Test
    void positionsWithoutMicrographsSayWhatToDo() throws IOException {
        run(6, "CoordinateSet", "coordinates.fit");
        String message = assertThrows(IOException.class, () -> UpstreamMicrographs.of(data(6)))
                .getMessage();
        assertTrue(message.contains("Open the micrographs instead"), message);
        Files.writeString(folder.resolve("runs/000006-test/spec.json"), "{\"inputs\": 5}");
        assertThrows(IOException.class, () -> UpstreamMicrographs.of(data(6)));
    }

    @Test
    void theBoxesOfPositionsAreAGallery() throws IOException {
        run(4, "MicrographSet", "micrographs.fit");
        try (GalleryModel gallery = new GalleryModelFactory().open(data(4), Runnable::run)) {
            gallery.show(0, 6, 48);
            assertEquals(new Region(50 - 24, 25 - 24, 48, 48), gallery.item(5).region());
            assertEquals(48, gallery.tile(5).image().image().width());
        }
    }

    @Test
    void aBoxIsEvenAndGoodForFourierTransforms() {
        assertEquals(new BoxSize(165, 72), BoxSize.suggest(165, 3.54));
        assertEquals(80, BoxSize.suggest(165, 3.54).withBox(78, 3.54).box());
        assertEquals(48, BoxSize.suggest(165, 3.54).withBox(2, 3.54).box(), "not smaller than the particle");
        assertEquals(new ScaleBar(100, "50 nm"), ScaleBar.fitting(5, 120));
        assertEquals(new ScaleBar(50, "5 Å"), ScaleBar.fitting(0.1, 60));
    }
}
