/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;

/**
 * The images of the screen that a widget has made of tiles; the oldest are disposed when there are too many, and all
 * with the widget. Used by the thread of the screen.
 */
public final class ScreenImages {
    private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

    private final Control owner;
    private final long most;
    private final Map<Object, Image> images = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    /**
     * @param owner disposes the images when it is disposed
     * @param most how many pixels the images may have together
     */
    public ScreenImages(Control owner, long most) {
        this.owner = owner;
        this.most = most;
        owner.addDisposeListener(event -> clear());
    }

    /**
     * An image, made when it is not there yet; valid until the next call.
     *
     * @param key what it is an image of, and everything else that its look depends on
     * @param argb its pixels, the upper row first; those that are transparent get the owner's background
     */
    public Image get(Object key, int width, int height, Supplier<int[]> argb) {
        @Nullable Image known = images.get(key);
        if (known != null) {
            return known;
        }
        Image made = new Image(owner.getDisplay(), data(argb.get(), width, height));
        images.put(key, made);
        pixels += (long) width * height;
        Iterator<Image> oldest = images.values().iterator();
        while (pixels > most && images.size() > 1) {
            Image old = oldest.next();
            pixels -= (long) old.getBounds().width * old.getBounds().height;
            old.dispose();
            oldest.remove();
        }
        return made;
    }

    /** Pixels as the screen takes them; transparent ones get the owner's background. */
    public ImageData data(int[] argb, int width, int height) {
        ImageData data = new ImageData(width, height, 24, COLOURS);
        int background = COLOURS.getPixel(owner.getBackground().getRGB());
        byte[] bytes = data.data;
        for (int y = 0; y < height; y++) {
            int to = y * data.bytesPerLine;
            for (int x = 0; x < width; x++) {
                int value = argb[y * width + x];
                value = value >>> 24 == 0 ? background : value;
                bytes[to++] = (byte) (value >> 16);
                bytes[to++] = (byte) (value >> 8);
                bytes[to++] = (byte) value;
            }
        }
        return data;
    }

    /** Disposes all images. */
    public void clear() {
        images.values().forEach(Image::dispose);
        images.clear();
        pixels = 0;
    }
}
