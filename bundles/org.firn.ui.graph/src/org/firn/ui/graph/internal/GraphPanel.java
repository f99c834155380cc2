/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.firn.ui.graph.GraphEditorInput;
import org.firn.ui.graph.internal.commands.GraphEdits;
import org.firn.ui.graph.internal.commands.PassingCommandStack;
import org.firn.ui.graph.internal.figures.GraphTheme;
import org.firn.ui.graph.internal.figures.NodeFigure;
import org.firn.ui.graph.internal.layout.Box;
import org.firn.ui.graph.internal.layout.GraphFeed;
import org.firn.ui.graph.internal.layout.Wire;
import org.firn.ui.graph.internal.model.ArrangementFile;
import org.firn.ui.graph.internal.model.ArrangementStore;
import org.firn.ui.graph.internal.model.Direction;
import org.firn.ui.graph.internal.model.GraphContent;
import org.firn.ui.graph.internal.model.GraphLink;
import org.firn.ui.graph.internal.model.GraphSearch;
import org.firn.ui.graph.internal.model.Group;
import org.firn.ui.graph.internal.model.PortCatalogue;
import org.firn.ui.graph.internal.model.Spot;
import org.firn.ui.graph.internal.parts.Diagram;
import org.firn.ui.graph.internal.parts.DiagramNode;
import org.firn.ui.graph.internal.parts.GraphContext;
import org.firn.ui.graph.internal.parts.GraphHandler;
import org.firn.ui.graph.internal.parts.GraphPartFactory;
import org.firn.ui.graph.internal.parts.NodePart;

/** The graph of a project with its tools: search, zoom, overview, status line. Needs no workbench around it. */
public final class GraphPanel extends Composite implements GraphHandler {
    private static final int IDLE_SECONDS = 5;

    private final GraphEditorInput input;
    private final Executor worker = oneThread("graph");
    private final Executor painter = oneThread("previews");
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final GraphToolbar toolbar;
    private final GraphTheme theme;
    private final ArrangementStore store;
    private final GraphEdits edits;
    private final GraphSelection selection;
    private final GraphShow show;
    private final GraphFeed feed;
    private final GraphActions actions;
    private final GraphDialogs dialogs;
    private final ZoomControl zoom;
    private final Overview overview;
    private boolean fitted;

    /** The graph of a project; the thread of the screen. */
    public GraphPanel(Composite parent, GraphEditorInput input) {
        super(parent, SWT.NONE);
        this.input = input;
        setLayout(compact(new GridLayout()));
        toolbar = new GraphToolbar(this);
        Composite area = new Composite(this, SWT.NONE);
        area.setLayout(new FormLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        theme = new GraphTheme(this);
        PortCatalogue ports = new PortCatalogue(input.session().protocols());
        store = new ArrangementStore(new ArrangementFile(input.session().directory()), worker, this::sayLater);
        edits = new GraphEdits(input.session(), store, ports, this::sayLater);
        PreviewCache previews = new PreviewCache(getDisplay(), input.previews(), painter);
        GraphRoot root = new GraphRoot();
        overview = open(area, root, new GraphContext(theme, this, previews));
        selection = new GraphSelection(viewer);
        zoom = new ZoomControl(root);
        dialogs = new GraphDialogs(this, edits);
        actions = new GraphActions(this, selection, edits, zoom);
        show = new GraphShow(viewer, this::frameShown);
        hook();
        feed = new GraphFeed(
                input.session(), store, ports, new Box(0, theme.nodeWidth(), theme.nodeHeight()), worker, show::offer);
        addDisposeListener(event -> {
            feed.close();
            previews.close();
        });
    }

    /** A thread that ends when it has nothing to do; an edit may still come after the graph was closed. */
    private static Executor oneThread(String name) {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private static GridLayout compact(GridLayout layout) {
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private Overview open(Composite area, GraphRoot root, GraphContext context) {
        EditDomain domain = new EditDomain();
        domain.setCommandStack(new PassingCommandStack());
        Control canvas = viewer.createControl(area);
        canvas.setBackground(theme.background());
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new GraphPartFactory(context));
        viewer.setKeyHandler(new LinkNavigator(viewer));
        domain.addViewer(viewer);
        Overview corner = new Overview(area, root, theme, new Diagram(Direction.RIGHT));
        FormData all = new FormData();
        all.left = new FormAttachment(0);
        all.top = new FormAttachment(0);
        all.right = new FormAttachment(100);
        all.bottom = new FormAttachment(100);
        canvas.setLayoutData(all);
        FormData small = new FormData(theme.lineHeight() * 13, theme.lineHeight() * 9);
        small.right = new FormAttachment(100, -theme.lineHeight());
        small.bottom = new FormAttachment(100, -theme.lineHeight());
        corner.control().setLayoutData(small);
        corner.control().moveAbove(canvas);
        return corner;
    }

    private void hook() {
        Control canvas = viewer.getControl();
        toolbar.fill(actions, words -> GraphSearch.find(show.content(), words), selection::centre);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> actions.fill(menu));
        viewer.setContextMenu(menu);
        ProtocolDrop.install(viewer, edits::add);
        viewer.addSelectionChangedListener(event -> selectionChanged());
        canvas.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                actions.all().stream()
                        .filter(action -> action.isMeant(event))
                        .findFirst()
                        .ifPresent(GraphAction::run);
            }
        });
        canvas.addListener(SWT.MouseWheel, this::wheel);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
            zoom.step(event.count > 0, new Point(event.x, event.y));
            event.doit = false;
        }
    }

    private void frameShown() {
        toolbar.count(show.content().nodes().size());
        overview.show(show.diagram());
        if (!fitted && !show.content().nodes().isEmpty()) {
            fitted = true;
            viewer.flush();
            zoom.fit();
        }
    }

    private void selectionChanged() {
        List<Integer> ids = selection.ids();
        toolbar.selected(ids.size(), ids.size() == 1 ? selection.nodes().get(0).spoken() : "");
        Event event = new Event();
        event.data = ids;
        notifyListeners(SWT.Selection, event);
    }

    /** The numbers of the selected runs, those in selected groups included. */
    public List<Integer> selectedRuns() {
        return List.copyOf(edits.members(selection.ids()));
    }

    /** Selects runs; those inside collapsed groups are left out. */
    public void select(List<Integer> runs) {
        if (!runs.equals(selectedRuns())) {
            selection.select(runs);
        }
    }

    /** What is shown now, for tests. */
    Diagram diagram() {
        return show.diagram();
    }

    /** The figure of a node, for tests. */
    NodeFigure figureOf(DiagramNode node) {
        return ((NodePart) viewer.getEditPartRegistry().get(node)).nodeFigure();
    }

    /** What is done by menu or key, by the text of the menu. */
    void perform(String action) {
        actions.named(action).run();
    }

    @Override
    public boolean setFocus() {
        // while everything is being disposed of, SWT still looks for somebody who takes the focus
        Control canvas = viewer.getControl();
        return canvas != null && canvas.setFocus();
    }

    /** What the workbench's commands do here, by their ids. */
    Map<String, Runnable> commands() {
        Map<String, Runnable> commands = new HashMap<>();
        actions.all().stream()
                .filter(action -> !action.command().isEmpty())
                .forEach(action -> commands.put(action.command(), action::run));
        return commands;
    }

    @Override
    public void move(Map<Integer, Spot> spots) {
        show.diagram().move(spots);
        edits.move(spots.size() == 1 ? "move a run" : "move " + spots.size() + " runs", spots);
    }

    @Override
    public void link(GraphLink link) {
        edits.link(link);
    }

    @Override
    public void unlink(GraphLink link) {
        edits.unlink(link);
    }

    @Override
    public void open(int id) {
        if (id < 0) {
            edits.collapse(id, false);
        } else {
            input.opener().openForm(id);
        }
    }

    @Override
    public void say(String text) {
        toolbar.say(text);
    }

    private void sayLater(String text) {
        if (!isDisposed()) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    say(text);
                }
            });
        }
    }

    void openOutput(int run, String output) {
        input.opener().openOutput(run, output);
    }

    void copy() {
        dialogs.copy(selection.ids());
    }

    void paste() {
        dialogs.paste();
    }

    void rename() {
        dialogs.rename(selection.nodes().get(0));
    }

    void group() {
        dialogs.group(selection.ids());
    }

    void find() {
        toolbar.find();
    }

    void toggleOverview() {
        overview.toggle();
    }

    void selectAll() {
        selection.select(show.content().nodes().keySet());
    }

    void selectFollowing() {
        selection.select(show.following(selection.ids()));
    }

    /** The expanded group that all selected runs are in. */
    Optional<Integer> groupOfSelection() {
        List<Integer> ids = selection.ids();
        return ids.isEmpty()
                ? Optional.empty()
                : store.current().groups().stream()
                        .filter(group -> !group.collapsed() && group.members().containsAll(ids))
                        .map(Group::id)
                        .findFirst();
    }

    /** Puts the selected nodes level with the first of them. */
    void align(boolean isRow) {
        Map<Integer, Spot> known = store.current().spots();
        List<Integer> ids = selection.ids();
        Spot first = known.get(ids.get(0));
        Map<Integer, Spot> spots = new HashMap<>();
        for (int id : ids) {
            Spot spot = known.get(id);
            spots.put(id, isRow ? new Spot(spot.x(), first.y()) : new Spot(first.x(), spot.y()));
        }
        show.diagram().move(spots);
        edits.move("align " + ids.size() + " runs", spots);
    }

    /** Lays out the selected nodes where they are, or all when fewer than two are selected. */
    void layOut() {
        List<Integer> ids = selection.ids();
        layOut(
                ids.size() > 1 ? ids : List.copyOf(show.content().nodes().keySet()),
                store.current().direction());
    }

    /** Lays all out with links that run the other way. */
    void turn() {
        Direction other = store.current().direction().isHorizontal() ? Direction.DOWN : Direction.RIGHT;
        layOut(List.copyOf(show.content().nodes().keySet()), other);
    }

    private void layOut(List<Integer> ids, Direction direction) {
        GraphContent content = show.content();
        List<Box> boxes = ids.stream()
                .map(id -> new Box(id, theme.nodeWidth(), theme.nodeHeight()))
                .toList();
        List<Wire> wires = content.links().stream()
                .map(link -> new Wire(link.source(), link.target()))
                .distinct()
                .toList();
        Consumer<Map<Integer, Spot>> done = spots -> edits.turn(direction, shifted(spots));
        new LayoutJob(boxes, wires, direction, done).schedule();
    }

    /** A part that is laid out stays where it was as a whole. */
    private Map<Integer, Spot> shifted(Map<Integer, Spot> spots) {
        Map<Integer, Spot> known = store.current().spots();
        int x = spots.keySet().stream()
                .filter(known::containsKey)
                .mapToInt(id -> known.get(id).x())
                .min()
                .orElse(0);
        int y = spots.keySet().stream()
                .filter(known::containsKey)
                .mapToInt(id -> known.get(id).y())
                .min()
                .orElse(0);
        int left = spots.values().stream().mapToInt(Spot::x).min().orElse(0);
        int top = spots.values().stream().mapToInt(Spot::y).min().orElse(0);
        Map<Integer, Spot> moved = new HashMap<>();
        spots.forEach((id, spot) -> moved.put(id, spot.plus(x - left, y - top)));
        return moved;
    }
}
