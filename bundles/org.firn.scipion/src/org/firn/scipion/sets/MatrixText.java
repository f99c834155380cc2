/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.sets;

import org.firn.formats.geometry.Pose;
import org.firn.formats.geometry.RigidTransform;

/** Scipion's matrix of 4 x 4, image to reference, written as JSON; its shifts are in px. Used by one thread. */
final class MatrixText {

    private static final int VALUES = 16;

    private final double[] values = new double[VALUES];

    /**
     * The pose.
     *
     * @param inPlane whether the images were aligned to each other: then the matrix may mirror, which the sign of its
     *     left upper part tells
     * @throws IllegalArgumentException the text is no such matrix
     */
    Pose pose(String text, boolean inPlane) {
        read(text);
        Pose pose = Pose.of(RigidTransform.of(values));
        return inPlane ? pose.inPlane() : pose;
    }

    private void read(String text) {
        int count = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            if (!isNumber(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < length && isNumber(text.charAt(end))) {
                end++;
            }
            if (count == VALUES) {
                throw new IllegalArgumentException("is no matrix of 4 x 4: '" + text + "'");
            }
            values[count++] = Double.parseDouble(text.substring(i, end));
            i = end;
        }
        boolean right = count == VALUES;
        for (int i = 0; i < count; i++) {
            right &= Double.isFinite(values[i]);
        }
        if (!right) {
            throw new IllegalArgumentException("is no matrix of 4 x 4: '" + text + "'");
        }
    }

    private static boolean isNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }
}
