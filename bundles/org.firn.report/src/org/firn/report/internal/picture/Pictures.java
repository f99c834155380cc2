/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns grey values into PNG pictures inside the page, as long as the page stays small enough. */
public final class Pictures {
    private long room;
    private boolean refused;

    /** @param room how many characters all pictures together may have */
    public Pictures(long room) {
        this.room = room;
    }

    /**
     * Makes a picture.
     *
     * @param grey values from 0 to 255, the lowest row first
     * @param width in px
     * @param height in px
     * @return its address for an {@code img}; empty when the page would become too large
     */
    public Optional<String> png(byte[] grey, int width, int height) throws IOException {
        if (room <= 0) {
            refused = true;
            return Optional.empty();
        }
        String address = "data:image/png;base64," + Base64.getEncoder().encodeToString(encode(grey, width, height));
        if (address.length() > room) {
            refused = true;
            return Optional.empty();
        }
        room -= address.length();
        return Optional.of(address);
    }

    /** Makes a picture of noise: 64 grey values do, and take three quarters of the room. */
    public Optional<String> noisyPng(byte[] grey, int width, int height) throws IOException {
        byte[] coarse = new byte[grey.length];
        for (int i = 0; i < grey.length; i++) {
            coarse[i] = (byte) ((grey[i] & 0xFC) | 2);
        }
        return png(coarse, width, height);
    }

    /** Whether a picture was left out because the page would have become too large. */
    public boolean hasRefused() {
        return refused;
    }

    private static byte[] encode(byte[] grey, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(grey, (height - 1 - y) * width, row, 0, width);
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        if (!writers.hasNext()) {
            throw new IOException("This Java cannot write PNG pictures; use one with the module java.desktop");
        }
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
