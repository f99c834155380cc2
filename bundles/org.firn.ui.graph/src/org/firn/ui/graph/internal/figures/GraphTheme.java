/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.ui.graph.internal.model.Port;
import org.firn.ui.graph.internal.model.Status;

/**
 * Colours, fonts and sizes of a graph: from the system's colours, so that a dark theme stays dark, and from the default
 * font. The fonts live as long as the control. Hues are those of Okabe and Ito, which colour-blind people tell apart.
 */
public final class GraphTheme {
    private static final RGB GREY = new RGB(140, 140, 140);
    private static final RGB BLUE = new RGB(0, 114, 178);
    private static final RGB GREEN = new RGB(0, 158, 115);
    private static final RGB VERMILION = new RGB(213, 94, 0);
    private static final RGB AMBER = new RGB(230, 159, 0);
    private static final Map<String, RGB> TYPES = Map.ofEntries(
            Map.entry("MovieSet", new RGB(120, 94, 240)),
            Map.entry("MicrographSet", BLUE),
            Map.entry("CoordinateSet", AMBER),
            Map.entry("ParticleSet", GREEN),
            Map.entry("ClassSet2D", new RGB(204, 121, 167)),
            Map.entry("AverageSet", new RGB(204, 121, 167)),
            Map.entry("CtfSet", new RGB(86, 180, 233)),
            Map.entry("MotionSet", new RGB(150, 190, 60)),
            Map.entry("Volume", VERMILION),
            Map.entry("Mask", new RGB(170, 90, 60)),
            Map.entry("FscSet", new RGB(190, 70, 90)),
            Map.entry("SequenceSet", new RGB(110, 130, 0)),
            Map.entry("AtomicStructure", new RGB(160, 30, 160)));

    private static final int TITLE_CHARACTERS = 24;

    private final Color background;
    private final Color foreground;
    private final boolean isDark;
    private final Color box;
    private final Color dim;
    private final Color selection;
    private final Font normal;
    private final Font bold;
    private final Font small;
    private final Font large;
    private final int lineHeight;
    private final int characterWidth;

    /** The theme of a control; called by the thread of the screen. */
    public GraphTheme(Control control) {
        background = control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        foreground = control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        selection = control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
        isDark = brightness(background) < brightness(foreground);
        box = mix(background, foreground.getRGB(), 0.04);
        dim = mix(background, foreground.getRGB(), 0.62);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), control);
        FontDescriptor font = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        int height = JFaceResources.getDefaultFont().getFontData()[0].getHeight();
        normal = resources.create(font);
        bold = resources.create(font.setStyle(SWT.BOLD));
        small = resources.create(font.setHeight(Math.max(6, height - 1)));
        large = resources.create(font.setStyle(SWT.BOLD).setHeight(height * 17 / 10));
        GC gc = new GC(control);
        try {
            gc.setFont(bold);
            FontMetrics metrics = gc.getFontMetrics();
            lineHeight = metrics.getHeight();
            characterWidth = (int) Math.ceil(metrics.getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    /** A hue as it can be seen: nearer to the colour of text where the ground is dark. */
    private Color visible(RGB hue) {
        return isDark ? mix(new Color(hue), foreground.getRGB(), 0.3) : new Color(hue);
    }

    private static int brightness(Color color) {
        return 3 * color.getRed() + 6 * color.getGreen() + color.getBlue();
    }

    /** A colour between two. */
    public static Color mix(Color one, RGB other, double share) {
        return new Color(
                between(one.getRed(), other.red, share),
                between(one.getGreen(), other.green, share),
                between(one.getBlue(), other.blue, share));
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** The colour of a state. */
    public Color state(Status status) {
        if (status.blocked() && status.phase() == Phase.PENDING) {
            return visible(VERMILION);
        }
        return visible(
                switch (status.phase()) {
                    case FAILED -> VERMILION;
                    case EXECUTING -> BLUE;
                    case FINISHED -> GREEN;
                    case PENDING -> AMBER;
                    default -> GREY;
                });
    }

    /** A pale ground of the colour of a state, on which text can be read. */
    public Color tint(Status status) {
        return mix(background, state(status).getRGB(), 0.25);
    }

    /** The colour of what goes through a port. */
    public Color type(Port port) {
        for (EClass type : port.types()) {
            RGB known = TYPES.get(type.getName());
            if (known != null) {
                return visible(known);
            }
        }
        return port.types().isEmpty()
                ? new Color(GREY)
                : own(port.types().get(0).getName());
    }

    /** A type that a plug-in brings has a colour of its own, the same each time. */
    private static Color own(String type) {
        return type.equals("ItemSet") || type.equals("DataObject")
                ? new Color(GREY)
                : new Color(new RGB(Math.floorMod(type.hashCode(), 360), 0.55f, 0.7f));
    }

    /** The colour of a warning, such as for what is outdated. */
    public Color warning() {
        return new Color(AMBER);
    }

    /** The colour of a failure. */
    public Color failure() {
        return new Color(VERMILION);
    }

    /** What lies under everything. */
    public Color background() {
        return background;
    }

    /** Text. */
    public Color foreground() {
        return foreground;
    }

    /** The ground of a box. */
    public Color box() {
        return box;
    }

    /** Text that matters less. */
    public Color dim() {
        return dim;
    }

    /** The frame of what is selected. */
    public Color selection() {
        return selection;
    }

    /** The font of most texts. */
    public Font normal() {
        return normal;
    }

    /** The font of titles. */
    public Font bold() {
        return bold;
    }

    /** The font of remarks. */
    public Font small() {
        return small;
    }

    /** The font of titles that are seen from afar. */
    public Font large() {
        return large;
    }

    /** The height of a line of the title, in pixels. */
    public int lineHeight() {
        return lineHeight;
    }

    /** The radius of a port, in pixels. */
    public int portRadius() {
        return Math.max(4, lineHeight / 4);
    }

    /** The width of a node, in pixels. */
    public int nodeWidth() {
        return characterWidth * TITLE_CHARACTERS + 4 * lineHeight;
    }

    /** The height of a node, in pixels. */
    public int nodeHeight() {
        return lineHeight * 4 + lineHeight / 2 + 2 * portRadius();
    }
}
