/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.firn.formats.Fixtures;
import org.firn.formats.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SPIDER files as RELION's relion_image_handler writes them, IMAGIC as its manual says, and pictures. */
class OldFormatsTest {

    @TempDir
    Path folder;

    @Test
    void anImageOfSpiderHasThePixelsThatRelionPutThere() throws IOException {
        try (ImageReader truth = ImageFiles.open(Fixtures.copy("image/relion_one.mrc", folder));
                ImageReader spider = ImageFiles.open(Fixtures.copy("image/relion_one.spi", folder))) {
            assertEquals("SPIDER", spider.info().format());
            assertEquals(1, spider.sections());
            assertEquals(ImageKind.STACK, spider.kind());
            assertArrayEquals(truth.readAll(), spider.readAll());
            float[] rows = new float[2 * spider.width()];
            float[] expected = new float[rows.length];
            spider.readRows(0, 5, 2, rows);
            truth.readRows(0, 5, 2, expected);
            assertArrayEquals(expected, rows);
        }
    }

    /** Each image of a stack has a header of its own behind that of the stack. */
    @Test
    void aStackOfSpiderHasAHeaderBeforeEachImageAndIsRefusedWhenCutOff() throws IOException {
        byte[] one = Files.readAllBytes(Fixtures.copy("image/relion_one.spi", folder));
        int headerBytes = one.length - 16 * 16 * 4;
        ByteBuffer stack = ByteBuffer.allocate(headerBytes + 3 * one.length).order(ByteOrder.LITTLE_ENDIAN);
        stack.put(one, 0, headerBytes).put(one).put(one).put(one);
        stack.putFloat(4 * 23, 2).putFloat(4 * 25, 3);
        stack.putFloat(headerBytes + 2 * one.length + headerBytes, 42);
        Path file = Files.write(folder.resolve("stack.spi"), stack.array());
        try (ImageReader spider = ImageFiles.open(file);
                ImageReader truth = ImageFiles.open(folder.resolve("relion_one.spi"))) {
            assertEquals(3, spider.sections());
            assertArrayEquals(truth.read(0), spider.read(1));
            assertEquals(42, spider.read(2)[0]);
        }
        Files.write(file, Arrays.copyOf(stack.array(), stack.capacity() - 4));
        String message =
                assertThrows(FormatException.class, () -> ImageFiles.open(file)).getMessage();
        assertTrue(message.contains("is truncated"), message);
    }

    private Path imagic(ByteOrder order, String type) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(2 * 1024).order(order);
        header.putInt(0, 1).putInt(4, 1).putInt(4 * 12, 2).putInt(4 * 13, 3).putInt(4 * 60, 1);
        header.put(4 * 14, type.getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("a.hed"), header.array());
        ByteBuffer pixels = ByteBuffer.allocate(2 * 6 * 4).order(order);
        for (int i = 0; i < 12; i++) {
            pixels.putFloat(i);
        }
        return Files.write(folder.resolve("a.img"), pixels.array());
    }

    @Test
    void imagesOfImagicAreReadInEitherOrderOfBytesAndByEitherName() throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            imagic(order, "REAL");
            for (String name : new String[] {"a.hed", "a.img"}) {
                try (ImageReader images = ImageFiles.open(folder.resolve(name))) {
                    assertEquals(3, images.width());
                    assertEquals(2, images.sections());
                    assertArrayEquals(new float[] {6, 7, 8, 9, 10, 11}, images.read(1));
                }
            }
        }
    }

    @Test
    void halfAPairOfImagicOrAnUnknownTypeIsRefused() throws IOException {
        Path file = imagic(ByteOrder.LITTLE_ENDIAN, "COMP");
        String message =
                assertThrows(FormatException.class, () -> ImageFiles.open(file)).getMessage();
        assertTrue(message.contains("'COMP'"), message);
        Files.delete(folder.resolve("a.hed"));
        assertThrows(NoSuchFileException.class, () -> ImageFiles.open(file));
    }

    @Test
    void picturesHaveTheOriginInTheLowerLeftCorner() throws IOException {
        float[] pixels = new float[40 * 20];
        pixels[0] = 100;
        MrcWriter.writeImage(folder.resolve("i.mrc"), pixels, 40, 20, 1);
        try (ImageReader reader = ImageFiles.open(folder.resolve("i.mrc"))) {
            Thumbnail thumbnail = Thumbnail.of(reader, 0, 10);
            assertEquals(10, thumbnail.width());
            assertEquals(5, thumbnail.height());
            for (String name : new String[] {"i.png", "i.jpg"}) {
                thumbnail.write(folder.resolve(name));
                BufferedImage image = ImageIO.read(folder.resolve(name).toFile());
                assertTrue(image.getRaster().getSample(0, 4, 0) > 200, name);
                assertTrue(image.getRaster().getSample(9, 0, 0) < 50, name);
            }
            assertThrows(FormatException.class, () -> thumbnail.write(folder.resolve("i.bmp")));
        }
    }
}
