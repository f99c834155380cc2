/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.firn.formats.Fixtures;
import org.firn.formats.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The movies were written by a script from lists of events, of which the resources have one. RELION 3.1.3 made the same
 * images of a larger one from the same script (it reads only 4096 x 4096), in both upsamplings: same pixels, same rows.
 */
class EerReaderTest {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;

    @TempDir
    Path folder;

    /** What the events of some frames draw. */
    private float[] drawn(int firstFrame, int frames, int upsampling) throws IOException {
        List<String> lines = Files.readAllLines(Fixtures.copy("image/small.events.txt", folder));
        float[] image = new float[WIDTH * HEIGHT * upsampling * upsampling];
        for (String line : lines.subList(firstFrame, firstFrame + frames)) {
            for (String event : line.split(" ")) {
                int[] v = Arrays.stream(event.split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                int x = v[0] % WIDTH * upsampling + v[1] * upsampling / 4;
                int y = v[0] / WIDTH * upsampling + v[2] * upsampling / 4;
                image[y * WIDTH * upsampling + x]++;
            }
        }
        return image;
    }

    @ParameterizedTest
    @CsvSource({
        "small7.eer, 1, 1",
        "small7.eer, 2, 1",
        "small7.eer, 5, 2",
        "small7.eer, 2, 4",
        "small8.eer, 1, 1",
        "small8.eer, 2, 2"
    })
    void eventsAreDrawnWhereTheyWere(String name, int grouping, int upsampling) throws IOException {
        Path file = Fixtures.copy("image/" + name, folder);
        try (ImageReader movie = ImageFiles.openEvents(file, new EventOptions(grouping, upsampling))) {
            assertEquals(5 / grouping, movie.sections());
            assertEquals(WIDTH * upsampling, movie.width());
            for (int i = 0; i < movie.sections(); i++) {
                Files.deleteIfExists(folder.resolve("small.events.txt"));
                float[] expected = drawn(i * grouping, grouping, upsampling);
                assertArrayEquals(expected, movie.read(i));
                float[] row = new float[movie.width()];
                movie.readRows(i, 7, 1, row);
                assertArrayEquals(Arrays.copyOfRange(expected, 7 * row.length, 8 * row.length), row);
            }
        }
    }

    @Test
    void openedAsAnyImageEachFrameIsASection() throws IOException {
        ImageInfo info = ImageFiles.info(Fixtures.copy("image/small7.eer", folder));
        assertEquals("EER", info.format());
        assertEquals(5, info.sections());
        assertEquals("65001", info.metadata().get("tiff.compression"));
    }

    @Test
    void aGroupingOfMoreFramesThanThereAreIsRefused() throws IOException {
        Path file = Fixtures.copy("image/small7.eer", folder);
        FormatException refusal =
                assertThrows(FormatException.class, () -> ImageFiles.openEvents(file, new EventOptions(6, 1)));
        assertTrue(refusal.getMessage().contains("has 5 frames"), refusal::getMessage);
    }

    @Test
    void aMovieThatIsCutOffIsRefused() throws IOException {
        Path file = Fixtures.copy("image/small7.eer", folder);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
        assertThrows(FormatException.class, () -> ImageFiles.info(file));
    }

    @Test
    void otherImagesAreNoMoviesOfEvents() throws IOException {
        Path file = Fixtures.copy("image/movie_u8_lzw.tif", folder);
        assertThrows(FormatException.class, () -> ImageFiles.openEvents(file, EventOptions.FRAMES));
        assertThrows(IllegalArgumentException.class, () -> new EventOptions(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new EventOptions(1, 3));
    }
}
