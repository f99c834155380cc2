/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

/**
 * Decodes the electron events of a frame of an EER movie. The frame is a stream of bits, the lowest of each byte first:
 * a number of pixels to skip, then the place of an event within the next pixel, and so on along the rows. The largest
 * number says only that more pixels are skipped; what follows it is the next number at once, but in the first version
 * of the format a place without meaning. The top bit of a place is inverted.
 *
 * @param width of the camera in px
 * @param height of the camera in px
 * @param skipBits of a number of pixels
 * @param horizontalBits of a place along x, which come first
 * @param verticalBits of a place along y
 * @param alwaysPlace whether a place follows the largest number too
 * @param upsampling pixels of the image along a pixel of the camera
 */
record EventDecoder(
        int width,
        int height,
        int skipBits,
        int horizontalBits,
        int verticalBits,
        boolean alwaysPlace,
        int upsampling) {

    /**
     * Adds the events of a frame to an image.
     *
     * @return false when the bits end before the frame does
     */
    boolean add(byte[] bytes, float[] image) {
        int pixels = width * height;
        int largest = (1 << skipBits) - 1;
        int placeBits = horizontalBits + verticalBits;
        long end = 8L * bytes.length;
        long bit = 0;
        int pixel = 0;
        while (bit + skipBits <= end) {
            int skip = bits(bytes, bit, skipBits);
            bit += skipBits;
            pixel += skip;
            if (pixel >= pixels) {
                return true;
            }
            if (skip < largest) {
                if (bit + placeBits > end) {
                    return false;
                }
                draw(pixel, bits(bytes, bit, placeBits), image);
                pixel++;
            }
            bit += skip < largest || alwaysPlace ? placeBits : 0;
        }
        return pixel >= pixels;
    }

    private void draw(int pixel, int place, float[] image) {
        int fine = upsampling == 1 ? 0 : Integer.numberOfTrailingZeros(upsampling);
        int x = (place & (1 << horizontalBits) - 1) ^ 1 << horizontalBits - 1;
        int y = place >> horizontalBits ^ 1 << verticalBits - 1;
        int column = pixel % width * upsampling + (x >> horizontalBits - fine);
        int row = pixel / width * upsampling + (y >> verticalBits - fine);
        image[row * width * upsampling + column]++;
    }

    /** Up to 24 bits from any place. */
    private static int bits(byte[] bytes, long bit, int count) {
        int at = (int) (bit >> 3);
        int value = 0;
        for (int i = 0; i < 4 && at + i < bytes.length; i++) {
            value |= (bytes[at + i] & 0xff) << 8 * i;
        }
        return value >>> (bit & 7) & (1 << count) - 1;
    }
}
