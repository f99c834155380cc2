/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

/**
 * Which part of an image is on the screen. Rows of the image count upwards on the screen, and a position with whole
 * numbers is a pixel's centre: the first pixel covers -0.5 to 0.5. Not thread-safe.
 */
public final class Viewport {
    /** The greatest magnification: px of the screen for a px of the image. */
    public static final double LARGEST = 64;

    private final int imageWidth;
    private final int imageHeight;
    private int width = 1;
    private int height = 1;
    private double zoom = 1;
    /** Position in the image of the middle of the screen. */
    private double centreX;

    private double centreY;
    private boolean fitted = true;

    /**
     * Shows the whole image.
     *
     * @param imageWidth in px
     * @param imageHeight in px
     */
    public Viewport(int imageWidth, int imageHeight) {
        this.imageWidth = imageWidth;
        this.imageHeight = imageHeight;
        fit();
    }

    /** Says how large the screen is, in px. What is in its middle stays there; a fitted image stays fitted. */
    public void resize(int newWidth, int newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        if (fitted) {
            fit();
        }
    }

    /** Shows the whole image, as large as it fits. */
    public void fit() {
        zoom = Math.min((double) width / imageWidth, (double) height / imageHeight);
        centreX = (imageWidth - 1) / 2.0;
        centreY = (imageHeight - 1) / 2.0;
        fitted = true;
    }

    /** How many px of the screen show one px of the image. */
    public double zoom() {
        return zoom;
    }

    /** Whether the whole image is shown. */
    public boolean isFitted() {
        return fitted;
    }

    /**
     * Magnifies; what is under the pointer stays there.
     *
     * @param factor more than 1 to magnify
     * @param x of the pointer on the screen
     * @param y of the pointer on the screen
     */
    public void zoomAt(double factor, double x, double y) {
        double imageX = imageX(x);
        double imageY = imageY(y);
        double smallest = Math.min(1, Math.min((double) width / imageWidth, (double) height / imageHeight)) / 4;
        zoom = Math.max(smallest, Math.min(LARGEST, zoom * factor));
        centreX = imageX - (x - width / 2.0) / zoom;
        centreY = imageY + (y - height / 2.0) / zoom;
        fitted = false;
        keepInSight();
    }

    /** Moves the image by px of the screen. */
    public void pan(double dx, double dy) {
        centreX -= dx / zoom;
        centreY += dy / zoom;
        fitted = false;
        keepInSight();
    }

    private void keepInSight() {
        centreX = Math.max(0, Math.min(imageWidth - 1, centreX));
        centreY = Math.max(0, Math.min(imageHeight - 1, centreY));
    }

    /** Column of the image at a place on the screen. */
    public double imageX(double x) {
        return centreX + (x - width / 2.0) / zoom;
    }

    /** Row of the image at a place on the screen. */
    public double imageY(double y) {
        return centreY - (y - height / 2.0) / zoom;
    }

    /** Place on the screen of a column of the image. */
    public double screenX(double x) {
        return (x - centreX) * zoom + width / 2.0;
    }

    /** Place on the screen of a row of the image. */
    public double screenY(double y) {
        return height / 2.0 - (y - centreY) * zoom;
    }

    /** Whether a position lies in the image. */
    public boolean contains(double x, double y) {
        return x >= -0.5 && y >= -0.5 && x < imageWidth - 0.5 && y < imageHeight - 0.5;
    }

    int imageWidth() {
        return imageWidth;
    }

    int imageHeight() {
        return imageHeight;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
