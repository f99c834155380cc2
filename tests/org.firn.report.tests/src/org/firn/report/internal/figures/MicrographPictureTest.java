/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.firn.report.internal.picture.GreyImage;
import org.firn.report.internal.picture.Pictures;
import org.junit.jupiter.api.Test;

class MicrographPictureTest {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 60;

    private static String draw(int edge) throws Exception {
        float[] pixels = new float[WIDTH * HEIGHT];
        for (int y = 8; y < 14; y++) {
            for (int x = 20; x < 26; x++) {
                pixels[y * WIDTH + x] = 1;
            }
        }
        MicrographPicture picture = new MicrographPicture(new GreyImage(WIDTH, HEIGHT, pixels), edge);
        picture.ring(22.5, 10.5, 5);
        return picture.finish("A spot", 10, new Pictures(100_000)).orElseThrow().toString();
    }

    private static String attribute(String svg, String element, String name) {
        return svg.split("<" + element + " ")[1].split(" ?" + name + "=\"")[1].split("\"")[0];
    }

    @Test
    void aRingLiesAroundTheSpotThatWasPicked() throws Exception {
        for (int edge : new int[] {400, 50}) {
            String svg = draw(edge);
            double x = Double.parseDouble(attribute(svg, "circle", "cx"));
            double y = Double.parseDouble(attribute(svg, "circle", "cy"));
            byte[] png =
                    Base64.getDecoder().decode(attribute(svg, "image", "href").split(",")[1]);
            Raster raster = ImageIO.read(new ByteArrayInputStream(png)).getRaster();
            double scale = Double.parseDouble(attribute(svg, "image", "width")) / raster.getWidth();
            double top = Double.parseDouble(attribute(svg, "image", "y"));
            double[] spot = brightest(raster);
            assertEquals(spot[0] * scale, x, 0.1, "x with edge " + edge);
            assertEquals(top + spot[1] * scale, y, 0.1, "y with edge " + edge);
        }
    }

    /** The centre of mass of the brightest pixels, in px from the upper left corner of the picture. */
    private static double[] brightest(Raster raster) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (int i = 0; i < raster.getWidth() * raster.getHeight(); i++) {
            if (raster.getSample(i % raster.getWidth(), i / raster.getWidth(), 0) > 200) {
                x += i % raster.getWidth() + 0.5;
                y += i / raster.getWidth() + 0.5;
                count++;
            }
        }
        return new double[] {x / count, y / count};
    }

    @Test
    void aScaleBarTellsItsLength() throws Exception {
        String svg = draw(400);
        assertTrue(svg.contains(">20 nm</text>"), svg.substring(svg.indexOf("</g>")));
        assertTrue(svg.matches("(?s).*class=\"bar\" d=\"M[0-9.]+ [0-9.]+h20\".*"), svg.substring(svg.indexOf("</g>")));
    }
}
