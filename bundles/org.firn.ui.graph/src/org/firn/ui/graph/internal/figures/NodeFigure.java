/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.ui.graph.internal.model.GraphNode;
import org.firn.ui.graph.internal.model.Port;
import org.firn.ui.graph.internal.model.Status;

/**
 * A node: protocol, title, state in words and as a band with the progress, tags, marks, a small picture of the output,
 * and ports at its edges. Seen from afar the title is left, larger, and the picture; from farther only the colour.
 */
public final class NodeFigure extends Figure {
    /** Below this scale no text is drawn. */
    static final double TEXT_SCALE = 0.3;
    /** Below this scale only the title is drawn, larger. */
    private static final double DETAIL_SCALE = 0.72;
    /** Below this scale there is no picture: there are more nodes on a screen than pictures are kept. */
    private static final double PICTURE_SCALE = 0.45;

    private static final int ROUNDING = 8;
    private static final int DIMMED = 70;

    private final GraphTheme theme;
    private final boolean isHorizontal;
    private final List<PortFigure> inputs = new ArrayList<>();
    private final List<PortFigure> outputs = new ArrayList<>();
    private @Nullable GraphNode node;
    private @Nullable Image preview;
    private @Nullable NodeLines lines;
    private boolean selected;
    private boolean dimmed;
    private boolean inviting;
    private Runnable onDetail = () -> {};

    /** An empty node, with ports left and right or above and below. */
    public NodeFigure(GraphTheme theme, boolean isHorizontal) {
        this.theme = theme;
        this.isHorizontal = isHorizontal;
    }

    /** Has somebody told whenever the node is drawn so large that a picture can be seen. */
    public void onDetail(Runnable listener) {
        onDetail = listener;
    }

    /**
     * Shows another state of the node.
     *
     * @return whether ports have changed, so that links may end elsewhere
     */
    public boolean show(GraphNode shown) {
        GraphNode before = node;
        node = shown;
        lines = null;
        boolean isRewired = before == null
                || !before.inputs().equals(shown.inputs())
                || !before.outputs().equals(shown.outputs());
        if (isRewired) {
            showPorts(shown);
        }
        repaint();
        return isRewired;
    }

    private void showPorts(GraphNode shown) {
        inputs.forEach(this::remove);
        outputs.forEach(this::remove);
        inputs.clear();
        outputs.clear();
        for (Port port : shown.inputs()) {
            inputs.add(new PortFigure(theme, port, true));
        }
        for (Port port : shown.outputs()) {
            outputs.add(new PortFigure(theme, port, false));
        }
        inputs.forEach(this::add);
        outputs.forEach(this::add);
        revalidate();
    }

    /** Shows a small picture; null for none. The picture stays its owner's. */
    public void setPreview(@Nullable Image picture) {
        if (preview != picture) {
            preview = picture;
            lines = null;
            repaint();
        }
    }

    /** Whether it shows a picture. */
    public boolean hasPreview() {
        return preview != null;
    }

    /** Shows whether it is selected. */
    public void setSelected(boolean isSelected) {
        if (selected != isSelected) {
            selected = isSelected;
            repaint();
        }
    }

    /** Shows it pale, since it is of no use for what the user is doing. */
    public void setDimmed(boolean isDimmed) {
        if (dimmed != isDimmed) {
            dimmed = isDimmed;
            repaint();
        }
    }

    /** Shows that a link may be let go here. */
    public void setInviting(boolean isInviting) {
        if (inviting != isInviting) {
            inviting = isInviting;
            repaint();
        }
    }

    /** Whether it is shown pale. */
    public boolean isDimmed() {
        return dimmed;
    }

    /** The ports at which links end. */
    public List<PortFigure> inputs() {
        return List.copyOf(inputs);
    }

    /** The ports at which links begin. */
    public List<PortFigure> outputs() {
        return List.copyOf(outputs);
    }

    /** The port at a point in the figure's coordinates, or near it; null when there is none. */
    public @Nullable PortFigure portAt(Point point) {
        int reach = theme.portRadius();
        for (Object child : getChildren()) {
            PortFigure port = PortFigure.of((IFigure) child);
            if (port != null && port.getBounds().getCopy().expand(reach, reach).contains(point)) {
                return port;
            }
        }
        return null;
    }

    /** Where links at a port meet the node, in the figure's coordinates; the middle of the side for no port. */
    public Point anchor(String name, boolean isInput) {
        List<PortFigure> ports = isInput ? inputs : outputs;
        for (int i = 0; i < ports.size(); i++) {
            if (ports.get(i).port().name().equals(name)) {
                return portCentre(i, ports.size(), isInput);
            }
        }
        return portCentre(0, 1, isInput);
    }

    @Override
    protected void layout() {
        place(inputs, true);
        place(outputs, false);
    }

    private void place(List<PortFigure> ports, boolean isInput) {
        int radius = theme.portRadius();
        for (int i = 0; i < ports.size(); i++) {
            Point centre = portCentre(i, ports.size(), isInput);
            ports.get(i).setBounds(new Rectangle(centre.x - radius, centre.y - radius, 2 * radius + 1, 2 * radius + 1));
        }
    }

    private Point portCentre(int index, int count, boolean isInput) {
        Rectangle box = box();
        if (isHorizontal) {
            return new Point(
                    isInput ? box.x : box.right() - 1, box.y + box.height * (2 * index + 1) / (2 * Math.max(1, count)));
        }
        return new Point(
                box.x + box.width * (2 * index + 1) / (2 * Math.max(1, count)), isInput ? box.y : box.bottom() - 1);
    }

    private Rectangle box() {
        int radius = theme.portRadius();
        return getBounds().getCopy().shrink(radius, radius);
    }

    @Override
    public IFigure getToolTip() {
        GraphNode shown = node;
        return shown == null ? new Label() : new Label(shown.spoken());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        GraphNode shown = node;
        if (shown == null) {
            return;
        }
        double scale = graphics.getAbsoluteScale();
        if (dimmed) {
            graphics.setAlpha(DIMMED);
        }
        paintBox(graphics, shown, scale);
        if (scale >= DETAIL_SCALE) {
            paintBand(graphics, shown.status());
            paintDetails(graphics, shown);
        } else if (scale >= TEXT_SCALE) {
            paintLargeTitle(graphics, shown, scale >= PICTURE_SCALE);
        }
        if (scale >= PICTURE_SCALE) {
            paintPicture(graphics, scale >= DETAIL_SCALE ? previewArea() : farPreviewArea());
            onDetail.run();
        }
        paintMarks(graphics, shown.status());
    }

    private void paintBox(Graphics graphics, GraphNode shown, double scale) {
        Rectangle box = box();
        boolean isFar = scale < DETAIL_SCALE;
        Color ground =
                isFar ? scale < TEXT_SCALE ? theme.state(shown.status()) : theme.tint(shown.status()) : theme.box();
        if (shown.isGroup()) {
            // a second sheet behind the first: there is more inside
            Rectangle behind = box.getTranslated(4, 4);
            outline(graphics, behind, theme.box(), theme.dim(), 1);
        }
        boolean isMarked = selected || inviting;
        Color frame = isMarked ? theme.selection() : isFar ? theme.state(shown.status()) : theme.dim();
        outline(graphics, box, ground, frame, isMarked ? 3 : 1);
    }

    private static void outline(Graphics graphics, Rectangle box, Color ground, Color frame, int width) {
        graphics.setBackgroundColor(ground);
        graphics.fillRoundRectangle(box, ROUNDING, ROUNDING);
        graphics.setForegroundColor(frame);
        graphics.setLineWidth(width);
        Rectangle line = box.getCopy();
        line.width--;
        line.height--;
        graphics.drawRoundRectangle(line, ROUNDING, ROUNDING);
    }

    private void paintBand(Graphics graphics, Status status) {
        Rectangle box = box();
        int height = theme.lineHeight() / 3;
        Rectangle band = new Rectangle(box.x + 5, box.bottom() - height - 5, box.width - 10, height);
        graphics.setBackgroundColor(theme.tint(status));
        graphics.fillRoundRectangle(band, height, height);
        graphics.setBackgroundColor(theme.state(status));
        if (status.fraction() >= 0) {
            band.width = Math.max(height, (int) (band.width * status.fraction()));
        } else if (status.phase() == Phase.EXECUTING) {
            // how much there is to do is not known: a piece in the middle tells that something is going on
            band.shrink(band.width / 3, 0);
        }
        if (status.phase() != Phase.IDLE) {
            graphics.fillRoundRectangle(band, height, height);
        }
    }

    private void paintDetails(Graphics graphics, GraphNode shown) {
        NodeLines texts = lines(shown);
        Rectangle text = textArea();
        int x = text.x;
        graphics.setForegroundColor(theme.dim());
        graphics.setFont(theme.small());
        graphics.drawText(texts.kind(), x, text.y);
        paintTags(graphics, texts.tags(), text, shown.status());
        graphics.setForegroundColor(theme.foreground());
        graphics.setFont(theme.bold());
        graphics.drawText(texts.title(), x, text.y + theme.lineHeight());
        graphics.setForegroundColor(shown.status().phase() == Phase.FAILED ? theme.failure() : theme.dim());
        graphics.setFont(theme.small());
        graphics.drawText(texts.status(), x, text.y + theme.lineHeight() * 9 / 4);
    }

    private void paintPicture(Graphics graphics, Rectangle area) {
        Image picture = preview;
        if (picture != null && !picture.isDisposed()) {
            graphics.drawImage(picture, new Rectangle(picture.getBounds()), area);
        }
    }

    /** How wide the marks in the corner are. */
    private int marks(Status status) {
        int count = (status.stale() ? 1 : 0) + (status.phase() == Phase.FAILED || status.failedItems() > 0 ? 1 : 0);
        return count * (theme.lineHeight() + 3);
    }

    private void paintTags(Graphics graphics, List<String> tags, Rectangle text, Status status) {
        int right = text.right() - (preview == null ? marks(status) : 0);
        for (String tag : tags) {
            int width = FigureUtilities.getTextWidth(tag, theme.small()) + 8;
            right -= width + 4;
            graphics.setBackgroundColor(
                    GraphTheme.mix(theme.background(), theme.selection().getRGB(), 0.3));
            graphics.fillRoundRectangle(new Rectangle(right, text.y, width, theme.lineHeight()), ROUNDING, ROUNDING);
            graphics.setForegroundColor(theme.foreground());
            graphics.drawText(tag, right + 4, text.y);
        }
    }

    private void paintLargeTitle(Graphics graphics, GraphNode shown, boolean isBesidePicture) {
        List<String> large =
                isBesidePicture ? lines(shown).large() : lines(shown).larger();
        Rectangle box = box();
        int height = FigureUtilities.getFontMetrics(theme.large()).getHeight();
        int y = box.y + (box.height - height * large.size()) / 2;
        graphics.setForegroundColor(theme.foreground());
        graphics.setFont(theme.large());
        for (String line : large) {
            graphics.drawText(line, box.x + theme.lineHeight() / 2, y);
            y += height;
        }
    }

    private void paintMarks(Graphics graphics, Status status) {
        Rectangle box = box();
        int size = theme.lineHeight();
        Rectangle corner = new Rectangle(box.right() - size - 3, box.y + 3, size, size);
        if (status.phase() == Phase.FAILED || status.failedItems() > 0) {
            mark(graphics, corner, status.phase() == Phase.FAILED ? theme.failure() : theme.warning(), "!");
            corner.translate(-size - 3, 0);
        }
        if (status.stale()) {
            graphics.setForegroundColor(theme.warning());
            graphics.setLineStyle(SWT.LINE_DASH);
            graphics.setLineWidth(2);
            graphics.drawRoundRectangle(box.getCopy().shrink(1, 1), ROUNDING, ROUNDING);
            graphics.setLineStyle(SWT.LINE_SOLID);
            mark(graphics, corner, theme.warning(), "\u21bb");
        }
    }

    private void mark(Graphics graphics, Rectangle corner, Color colour, String sign) {
        graphics.setBackgroundColor(colour);
        graphics.fillOval(corner);
        if (graphics.getAbsoluteScale() >= TEXT_SCALE) {
            graphics.setForegroundColor(theme.background());
            graphics.setFont(theme.bold());
            int width = FigureUtilities.getTextWidth(sign, theme.bold());
            graphics.drawText(sign, corner.x + (corner.width - width) / 2, corner.y);
        }
    }

    private Rectangle textArea() {
        Rectangle box = box();
        int inset = theme.lineHeight() / 2;
        int right = preview == null ? inset : box.height - inset;
        return new Rectangle(
                box.x + inset + 2, box.y + theme.lineHeight() / 3, box.width - inset - right - 2, box.height);
    }

    private Rectangle previewArea() {
        Rectangle box = box();
        int size = theme.lineHeight() * 3;
        return new Rectangle(box.right() - size - theme.lineHeight() / 2, box.y + theme.lineHeight() / 3, size, size);
    }

    private Rectangle farPreviewArea() {
        Rectangle box = box();
        int inset = theme.lineHeight() / 4;
        int size = box.height - 2 * inset;
        return new Rectangle(box.right() - size - inset, box.y + inset, size, size);
    }

    private NodeLines lines(GraphNode shown) {
        NodeLines known = lines;
        if (known == null) {
            int marks = preview == null ? marks(shown.status()) : 0;
            int whole = box().width - theme.lineHeight();
            int beside = preview == null ? whole : whole - farPreviewArea().width;
            known = NodeLines.of(shown, theme, textArea().width, marks, whole, beside);
            lines = known;
        }
        return known;
    }

    @Override
    protected boolean useLocalCoordinates() {
        return false;
    }
}
