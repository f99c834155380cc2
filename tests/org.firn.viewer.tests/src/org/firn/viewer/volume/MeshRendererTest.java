/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.firn.imaging.Volume;
import org.junit.jupiter.api.Test;

class MeshRendererTest {
    private static final int[] SIZE = {32, 32, 32};

    /** A small ball at a place of a volume of 32 voxels along each edge. */
    private static Mesh ball(double x, double y, double z, double radius) {
        Volume volume = new Volume(32, 32, 32);
        for (int k = 0; k < 32; k++) {
            for (int j = 0; j < 32; j++) {
                for (int i = 0; i < 32; i++) {
                    volume.set(i, j, k, (float) (radius - Math.hypot(Math.hypot(i - x, j - y), k - z)));
                }
            }
        }
        return Isosurface.of(volume, 0, 1, () -> false);
    }

    /** The middle of what is drawn, from the left and from below, in shares of the image. */
    private static double[] middle(Mesh mesh, Trackball view) {
        int[] argb = new MeshRenderer().draw(mesh, SIZE, view, 1, 200, 200, 0xffffff);
        double x = 0;
        double y = 0;
        int count = 0;
        for (int i = 0; i < argb.length; i++) {
            if (argb[i] != 0) {
                x += i % 200;
                y += 199 - i / 200;
                count++;
            }
        }
        return new double[] {x / count / 200, y / count / 200};
    }

    @Test
    void xIsToTheRightAndYUpwards() {
        assertArrayEquals(new double[] {0.68, 0.5}, middle(ball(25.5, 15.5, 15.5, 4), Trackball.FRONT), 0.01);
        assertArrayEquals(new double[] {0.5, 0.68}, middle(ball(15.5, 25.5, 15.5, 4), Trackball.FRONT), 0.01);
        assertArrayEquals(new double[] {0.5, 0.5}, middle(ball(15.5, 15.5, 25.5, 4), Trackball.FRONT), 0.01);
    }

    @Test
    void draggingToTheRightMovesWhatIsInFrontToTheRight() {
        Trackball turned = Trackball.FRONT.dragged(0, 0, 0.5, 0);
        assertTrue(middle(ball(15.5, 15.5, 25.5, 4), turned)[0] > 0.55);
        assertTrue(middle(ball(15.5, 15.5, 5.5, 4), turned)[0] < 0.45);
        Trackball up = Trackball.FRONT.dragged(0, 0, 0, 0.5);
        assertTrue(middle(ball(15.5, 15.5, 25.5, 4), up)[1] > 0.55);
    }

    @Test
    void theHandOfTheVolumeIsKept() {
        double[] m =
                Trackball.FRONT.dragged(0.1, 0.2, -0.7, 0.4).turned(0, 0, 1, 1).matrix();
        double determinant = m[0] * (m[4] * m[8] - m[5] * m[7])
                - m[1] * (m[3] * m[8] - m[5] * m[6])
                + m[2] * (m[3] * m[7] - m[4] * m[6]);
        assertEquals(1, determinant, 1e-12);
        double[] quarter = Trackball.FRONT.turned(0, 0, 1, Math.PI / 2).matrix();
        assertEquals(1, quarter[3], 1e-12, "x turns to y");
    }

    @Test
    void whatIsInFrontHidesWhatIsBehind() {
        MeshRenderer renderer = new MeshRenderer();
        int[] small = renderer.draw(ball(15.5, 15.5, 27, 3), SIZE, Trackball.FRONT, 1, 100, 100, 0xff0000)
                .clone();
        Mesh both = join(ball(15.5, 15.5, 27, 3), ball(15.5, 15.5, 10, 8));
        int[] drawn = renderer.draw(both, SIZE, Trackball.FRONT, 1, 100, 100, 0xff0000);
        assertEquals(small[50 * 100 + 50], drawn[50 * 100 + 50]);
        assertEquals(small[48 * 100 + 47], drawn[48 * 100 + 47]);
        assertTrue(drawn[50 * 100 + 62] != 0 && small[50 * 100 + 62] == 0);
    }

    private static Mesh join(Mesh a, Mesh b) {
        float[] points = concat(a.points(), b.points());
        int[] triangles = Arrays.copyOf(a.triangles(), a.triangles().length + b.triangles().length);
        for (int i = 0; i < b.triangles().length; i++) {
            triangles[a.triangles().length + i] = b.triangles()[i] + a.points().length / 3;
        }
        return new Mesh(points, concat(a.normals(), b.normals()), triangles);
    }

    private static float[] concat(float[] a, float[] b) {
        float[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    @Test
    void theSurfaceHasNoCracks() {
        int[] argb = new MeshRenderer().draw(ball(15.5, 15.5, 15.5, 12), SIZE, Trackball.FRONT, 1, 300, 300, 0x808080);
        for (int y = 110; y < 190; y++) {
            for (int x = 110; x < 190; x++) {
                assertTrue(argb[y * 300 + x] != 0, x + ", " + y);
            }
        }
    }

    @Test
    void lightComesFromTheUpperLeft() {
        int[] argb = new MeshRenderer().draw(ball(15.5, 15.5, 15.5, 12), SIZE, Trackball.FRONT, 1, 200, 200, 0xffffff);
        int upperLeft = argb[75 * 200 + 80] & 0xff;
        int lowerRight = argb[125 * 200 + 120] & 0xff;
        assertTrue(upperLeft > lowerRight + 50, upperLeft + " and " + lowerRight);
    }
}
