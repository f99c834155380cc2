/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.Arrays;

/** Keeps of the values in each column of pixels the first, the least, the greatest and the last. */
final class Thinning {
    private double[] xs;
    private double[] ys;
    private int size;
    private int column = Integer.MIN_VALUE;
    private int inColumn;
    private double lastX;
    private double lastY;
    private double least;
    private double greatest;
    private double leastX;
    private double greatestX;

    Thinning(int columns) {
        xs = new double[4 * columns + 16];
        ys = new double[xs.length];
    }

    void add(int place, double x, double y) {
        if (place != column || Double.isNaN(y)) {
            finishColumn();
            column = Double.isNaN(y) ? Integer.MIN_VALUE : place;
            keep(x, y);
            least = y;
            greatest = y;
            leastX = x;
            greatestX = x;
        }
        if (y < least) {
            least = y;
            leastX = x;
        }
        if (y > greatest) {
            greatest = y;
            greatestX = x;
        }
        lastX = x;
        lastY = y;
        inColumn++;
    }

    private void finishColumn() {
        if (inColumn > 1) {
            boolean leastFirst = leastX <= greatestX;
            keep(leastFirst ? leastX : greatestX, leastFirst ? least : greatest);
            keep(leastFirst ? greatestX : leastX, leastFirst ? greatest : least);
            keep(lastX, lastY);
        }
        inColumn = 0;
    }

    private void keep(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    double[] xs() {
        finishColumn();
        return Arrays.copyOf(xs, size);
    }

    double[] ys() {
        return Arrays.copyOf(ys, size);
    }
}
