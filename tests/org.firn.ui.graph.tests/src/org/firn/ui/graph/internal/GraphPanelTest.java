/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.testkit.ui.BotControl;
import org.firn.testkit.ui.Screen;
import org.firn.ui.edit.RunEdits;
import org.firn.ui.graph.GraphEditorInput;
import org.firn.ui.graph.PreviewProvider;
import org.firn.ui.graph.RunOpener;
import org.firn.ui.graph.internal.figures.NodeFigure;
import org.firn.ui.graph.internal.model.Spot;
import org.firn.ui.graph.internal.parts.DiagramNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a user does with a graph, on a real project without an engine. */
class GraphPanelTest {
    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path scratch;

    private final List<String> opened = new ArrayList<>();
    private TestSession session;
    private GraphPanel panel;
    private BotControl<FigureCanvas> canvas;
    private Shell shell;

    @BeforeEach
    void openAnEmptyProject() throws Exception {
        session = TestSession.real(scratch);
        RunOpener opener = new RunOpener() {
            @Override
            public void openForm(int run) {
                opened.add("form " + run);
            }

            @Override
            public void openOutput(int run, String output) {
                opened.add(run + "." + output);
            }
        };
        shell = screen.open(
                "Graph",
                1300,
                800,
                parent -> panel = new GraphPanel(parent, new GraphEditorInput(session, opener, PreviewProvider.NONE)));
        canvas = screen.bot(shell).widget(FigureCanvas.class);
    }

    @AfterEach
    void closeTheProject() {
        screen.syncExec(() -> shell.dispose());
        session.close();
    }

    @Test
    void protocolDroppedOntoTheGraphBecomesARunWhereItWasDropped() {
        canvas.drop("test.import", 300, 200);
        DiagramNode node = nodeOf("Import movies");
        screen.await("its place", () -> node.spot().equals(new Spot(300, 200)));
        assertEquals(
                List.of("movies"),
                node.node().outputs().stream().map(port -> port.name()).toList());
    }

    @Test
    void linkDraggedFromAnOutputToANodeIsMadeInTheProject() {
        DiagramNode from = add("import", "Import movies");
        DiagramNode to = add("align", "Align movies");
        canvas.drag(output(from, 0), middle(to));
        screen.await("the link", () -> !to.arriving().isEmpty());
        RunSnapshot run = session.snapshot().run(to.id()).orElseThrow();
        assertEquals(
                List.of(new LinkSnapshot("movies", from.id(), "movies", 0)),
                run.setup().inputs());
    }

    @Test
    void onlyCompatibleInputsAreLitWhileALinkIsDrawnAndTheStatusLineSaysWhy() {
        DiagramNode from = add("import", "Import movies");
        DiagramNode align = add("align", "Align movies");
        DiagramNode pick = add("pick", "Pick particles");
        canvas.dragAndHold(output(from, 0), middle(pick), SWT.NONE);
        screen.syncExec(() -> {
            assertTrue(figure(align).inputs().get(0).isLit(), "what fits is lit");
            assertFalse(figure(align).isDimmed());
            assertTrue(figure(pick).isDimmed(), "what does not fit is pale");
            assertFalse(figure(pick).inputs().get(0).isLit());
        });
        screen.screenshot(shell, "graph-link-drag");
        screen.bot(shell).label("takes no MovieSet");
        canvas.release(middle(pick), SWT.NONE);
        screen.syncExec(() -> assertFalse(figure(pick).isDimmed()));
        assertTrue(pick.arriving().isEmpty(), "nothing was linked");
    }

    @Test
    void linkThatWouldCloseACircleIsRefused() {
        DiagramNode one = add("join", "Join sets");
        DiagramNode two = add("classify", "Classify in 2D");
        canvas.drag(output(one, 0), middle(two));
        screen.await("the link", () -> !two.arriving().isEmpty());
        canvas.dragAndHold(output(two, 0), middle(one), SWT.NONE);
        screen.bot(shell).label("would close a circle");
        canvas.release(middle(one), SWT.NONE);
    }

    @Test
    void movedRunStaysWhereItWasPutUntilThatIsUndone() {
        DiagramNode node = add("import", "Import movies");
        Spot before = screen.syncGet(node::spot);
        Point from = middle(node);
        canvas.drag(from, new Point(from.x + 120, from.y + 90));
        assertEquals(before.plus(120, 90), screen.syncGet(node::spot));
        canvas.pressShortcut(SWT.CTRL, 'z');
        screen.await("the node to go back", () -> node.spot().equals(before));
        canvas.pressShortcut(SWT.CTRL, 'y');
        screen.await("the node to move again", () -> node.spot().equals(before.plus(120, 90)));
    }

    @Test
    void deletedRunsComeBackWithTheirLinksAndPlaces() {
        DiagramNode from = add("import", "Import movies");
        DiagramNode to = add("align", "Align movies");
        canvas.drag(output(from, 0), middle(to));
        screen.await("the link", () -> !to.arriving().isEmpty());
        Spot spot = screen.syncGet(to::spot);
        canvas.setFocus();
        canvas.pressShortcut(SWT.CTRL, 'a');
        canvas.pressKey(SWT.DEL);
        screen.await("an empty graph", () -> panel.diagram().nodes().isEmpty());
        canvas.pressShortcut(SWT.CTRL, 'z');
        DiagramNode again = nodeOf("Align movies");
        screen.await("the link again", () -> again.arriving().size() == 1);
        assertEquals(spot, screen.syncGet(again::spot));
    }

    @Test
    void collapsedGroupIsOneNodeWithTheLinksThatCrossItsBorder() {
        DiagramNode from = add("import", "Import movies");
        DiagramNode to = add("align", "Align movies");
        DiagramNode last = add("pick", "Pick particles");
        canvas.drag(output(from, 0), middle(to));
        canvas.drag(output(to, 0), middle(last));
        screen.await(
                "the links", () -> !last.arriving().isEmpty() && !to.arriving().isEmpty());
        screen.syncExec(() -> panel.select(List.of(from.id(), to.id())));
        screen.asyncExec(() -> panel.perform("Group\u2026"));
        screen.bot().shell("Group").text().setText("Preprocessing");
        screen.bot().shell("Group").button("OK").click();
        screen.await("one node in place of two", () -> panel.diagram().nodes().size() == 2);
        DiagramNode group = nodeOf("Group of 2 runs");
        assertEquals("Preprocessing", group.node().title());
        assertEquals(1, group.leaving().size());
        screen.screenshot(shell, "graph-group");
        canvas.doubleClick(middle(group).x, middle(group).y);
        screen.await("its members", () -> panel.diagram().nodes().size() == 3);
    }

    @Test
    void searchSelectsTheRunsFoundOneAfterTheOther() {
        DiagramNode one = add("pick", "Pick particles");
        add("import", "Import movies");
        screen.bot(shell).text("Find runs").setText("particles pick");
        screen.await("the selection", () -> panel.selectedRuns().equals(List.of(one.id())));
        assertEquals("1 of 1", screen.bot(shell).label(" of "));
    }

    @Test
    void arrowKeysGoAlongLinks() {
        DiagramNode from = add("import", "Import movies");
        DiagramNode to = add("align", "Align movies");
        canvas.drag(output(from, 0), middle(to));
        screen.await("the link", () -> !to.arriving().isEmpty());
        canvas.click(middle(from).x, middle(from).y);
        canvas.pressKey(SWT.ARROW_RIGHT);
        assertEquals(List.of(to.id()), screen.syncGet(panel::selectedRuns));
        canvas.pressKey(SWT.ARROW_LEFT);
        assertEquals(List.of(from.id()), screen.syncGet(panel::selectedRuns));
    }

    @Test
    void copiedRunsArePastedWithTheLinksBetweenThemAlsoIntoAnotherProject() throws Exception {
        linkedPair();
        canvas.setFocus();
        canvas.pressShortcut(SWT.CTRL, 'a');
        canvas.pressShortcut(SWT.CTRL, 'c');
        screen.await("the clipboard", () -> clipboard().contains("workflow/1"));
        try (TestSession other = TestSession.real(Files.createDirectory(scratch.resolve("other")))) {
            Shell second = screen.open(
                    "Other",
                    900,
                    600,
                    parent -> panel =
                            new GraphPanel(parent, new GraphEditorInput(other, RunOpener.NONE, PreviewProvider.NONE)));
            BotControl<FigureCanvas> otherCanvas = screen.bot(second).widget(FigureCanvas.class);
            otherCanvas.setFocus();
            otherCanvas.pressShortcut(SWT.CTRL, 'v');
            screen.await("two runs", () -> panel.diagram().nodes().size() == 2);
            screen.await("their link", () -> panel.diagram().content().links().size() == 1);
            screen.syncExec(second::dispose);
        }
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(screen.display());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    private void linkedPair() {
        DiagramNode from = add("import", "Import movies");
        DiagramNode to = add("align", "Align movies");
        canvas.drag(output(from, 0), middle(to));
        screen.await("the link", () -> !to.arriving().isEmpty());
    }

    @Test
    void textThatIsNoWorkflowIsNotPastedButExplained() {
        screen.syncExec(() -> {
            Clipboard clipboard = new Clipboard(screen.display());
            clipboard.setContents(new Object[] {"a shopping list"}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        canvas.setFocus();
        canvas.pressShortcut(SWT.CTRL, 'v');
        screen.bot(shell).label("Copy runs of a project first");
        assertEquals(0, screen.syncGet(() -> panel.diagram().nodes().size()));
    }

    @Test
    void alignedRunsAreLevelWithTheFirstUntilThatIsUndone() {
        DiagramNode one = add("import", "Import movies");
        DiagramNode two = add("pick", "Pick particles");
        Spot before = screen.syncGet(two::spot);
        screen.syncExec(() -> panel.select(List.of(one.id(), two.id())));
        canvas.contextMenu("Align in a row");
        assertEquals(new Spot(before.x(), one.spot().y()), screen.syncGet(two::spot));
        canvas.pressShortcut(SWT.CTRL, 'z');
        screen.await("the old place", () -> two.spot().equals(before));
        canvas.contextMenu("Align in a column");
        assertEquals(new Spot(one.spot().x(), before.y()), screen.syncGet(two::spot));
    }

    @Test
    void ungroupedRunsAreThemselvesAgainAndAGroupAgainWhenThatIsUndone() {
        DiagramNode one = add("import", "Import movies");
        DiagramNode two = add("pick", "Pick particles");
        screen.syncExec(() -> panel.select(List.of(one.id(), two.id())));
        screen.asyncExec(() -> panel.perform("Group\u2026"));
        screen.bot().shell("Group").button("OK").click();
        DiagramNode group = nodeOf("Group of 2 runs");
        screen.syncExec(() -> panel.select(List.of(group.id())));
        assertEquals(List.of(one.id(), two.id()), screen.syncGet(panel::selectedRuns), "a group is its members");
        canvas.contextMenu("Ungroup");
        screen.await("two runs", () -> panel.diagram().nodes().size() == 2);
        canvas.pressShortcut(SWT.CTRL, 'z');
        screen.await("the group", () -> panel.diagram().nodes().size() == 1);
    }

    @Test
    void duplicatedRunsHaveTheLinksBetweenThem() {
        linkedPair();
        canvas.setFocus();
        canvas.pressShortcut(SWT.CTRL, 'a');
        canvas.pressShortcut(SWT.CTRL, 'd');
        screen.await("four runs", () -> panel.diagram().nodes().size() == 4);
        screen.await("two links", () -> panel.diagram().content().links().size() == 2);
    }

    @Test
    void doubleClickOpensTheFormAndRefusedDeletionIsExplained() {
        DiagramNode from = add("import", "Import movies");
        DiagramNode to = add("align", "Align movies");
        canvas.drag(output(from, 0), middle(to));
        screen.await("the link", () -> !to.arriving().isEmpty());
        canvas.doubleClick(middle(from).x, middle(from).y);
        screen.await("the form", () -> opened.equals(List.of("form " + from.id())));
        canvas.pressKey(SWT.DEL);
        screen.bot(shell).label("align");
        assertEquals(2, screen.syncGet(() -> panel.diagram().nodes().size()));
    }

    @Test
    void wheelWithControlZoomsToThePointer() {
        canvas.drop("test.import", 300, 200);
        DiagramNode node = nodeOf("Import movies");
        screen.await("its place", () -> node.spot().equals(new Spot(300, 200)));
        canvas.drop("test.align", 1900, 1500);
        screen.await("room to scroll", () -> panel.diagram().nodes().stream()
                .anyMatch(other -> other.spot().x() == 1900));
        Point before = middle(node);
        canvas.scroll(before.x, before.y, 3, SWT.CTRL);
        Point after = middle(node);
        assertTrue(Math.abs(before.x - after.x) < 4 && Math.abs(before.y - after.y) < 4, before + " became " + after);
    }

    private DiagramNode add(String protocol, String kind) {
        session.submit(RunEdits.add(session.protocols(), "test." + protocol)).join();
        return nodeOf(kind);
    }

    private DiagramNode nodeOf(String kind) {
        screen.await("a node " + kind, () -> find(kind) != null);
        DiagramNode node = screen.syncGet(() -> find(kind));
        screen.syncExec(
                () -> canvas.widget().getLightweightSystem().getUpdateManager().performUpdate());
        return node;
    }

    private DiagramNode find(String kind) {
        return panel.diagram().nodes().stream()
                .filter(node -> node.node().kind().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private NodeFigure figure(DiagramNode node) {
        return panel.figureOf(node);
    }

    private Point output(DiagramNode node, int index) {
        return screen.syncGet(() -> centre(figure(node).outputs().get(index)));
    }

    private Point middle(DiagramNode node) {
        return screen.syncGet(() -> centre(figure(node)));
    }

    private static Point centre(IFigure figure) {
        Rectangle at = figure.getBounds().getCopy();
        figure.translateToAbsolute(at);
        return new Point(at.getCenter().x, at.getCenter().y);
    }
}
