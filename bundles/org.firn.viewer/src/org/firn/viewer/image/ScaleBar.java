/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

/**
 * A bar that tells lengths on the screen.
 *
 * @param pixels its length in px of the screen
 * @param label its length with a unit
 */
public record ScaleBar(int pixels, String label) {
    private static final double ANGSTROM_PER_NM = 10;

    /**
     * The longest bar of a round length that fits.
     *
     * @param angstrom what a px of the screen shows, in Å
     * @param room for the bar in px of the screen
     */
    public static ScaleBar fitting(double angstrom, int room) {
        double most = angstrom * Math.max(1, room);
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double length = power;
        for (int factor : new int[] {2, 5}) {
            length = factor * power <= most ? factor * power : length;
        }
        boolean nm = length >= 100;
        double shown = nm ? length / ANGSTROM_PER_NM : length;
        String number = shown >= 1 ? String.valueOf(Math.round(shown)) : String.valueOf(shown);
        return new ScaleBar((int) Math.round(length / angstrom), number + (nm ? " nm" : " Å"));
    }
}
