/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Pictures of controls, for people to look at. */
final class Photograph {
    private Photograph() {}

    static Path take(Control control, String name) {
        Point size = size(control);
        control.update();
        Image image = new Image(control.getDisplay(), Math.max(size.x, 1), Math.max(size.y, 1));
        GC gc = new GC(image);
        try {
            control.print(gc);
            return save(image.getImageData(), name);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Without the frame, which belongs to the window manager, and of which there may be none. */
    private static Point size(Control control) {
        if (control instanceof Shell shell) {
            return new Point(shell.getClientArea().width, shell.getClientArea().height);
        }
        return control.getSize();
    }

    private static Path save(ImageData picture, String name) {
        try {
            Path file = folder().resolve(name + ".png");
            ImageLoader writer = new ImageLoader();
            writer.data = new ImageData[] {picture};
            writer.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() throws IOException {
        Path target = Path.of("target");
        Path parent = Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
        return Files.createDirectories(parent.resolve("screenshots"));
    }
}
