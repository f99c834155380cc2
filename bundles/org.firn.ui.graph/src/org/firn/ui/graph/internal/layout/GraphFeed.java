/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.layout;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.firn.engine.Staleness;
import org.firn.repository.Subscription;
import org.firn.ui.graph.internal.model.Arrangement;
import org.firn.ui.graph.internal.model.ArrangementStore;
import org.firn.ui.graph.internal.model.ContentBuilder;
import org.firn.ui.graph.internal.model.GraphContent;
import org.firn.ui.graph.internal.model.PortCatalogue;
import org.firn.ui.graph.internal.model.Spot;
import org.firn.ui.graph.internal.model.StaleRuns;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.project.ProjectSnapshot;

/**
 * Makes what is to be shown from what is known of a project, whenever that changes, on a thread that may compute.
 * Changes that come while it works are taken together.
 */
public final class GraphFeed implements AutoCloseable {

    /**
     * What is to be shown.
     *
     * @param content nodes and links
     * @param arrangement where nodes are; each node of the content has a place
     */
    public record Frame(GraphContent content, Arrangement arrangement) {}

    private final ProjectSession session;
    private final ArrangementStore store;
    private final PortCatalogue ports;
    private final Box size;
    private final Executor worker;
    private final Consumer<Frame> shown;
    private final StaleRuns stale;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final List<Subscription> subscriptions;
    private volatile boolean closed;
    private GraphContent last = GraphContent.EMPTY;

    /**
     * @param size the size of nodes; its id does not matter
     * @param worker runs the computing, one after the other
     * @param shown is given each frame, on that thread
     */
    public GraphFeed(
            ProjectSession session,
            ArrangementStore store,
            PortCatalogue ports,
            Box size,
            Executor worker,
            Consumer<Frame> shown) {
        this.session = session;
        this.store = store;
        this.ports = ports;
        this.size = size;
        this.worker = worker;
        this.shown = shown;
        stale = new StaleRuns(
                () -> session.work(repository -> Staleness.staleRuns(repository, session.protocols())), this::refresh);
        worker.execute(store::load);
        subscriptions = List.of(session.onChange(snapshot -> refresh()), store.onChange(change -> refresh()));
        refresh();
    }

    /** Has a new frame made. */
    public void refresh() {
        if (!closed && pending.compareAndSet(false, true)) {
            worker.execute(this::make);
        }
    }

    private void make() {
        pending.set(false);
        ProjectSnapshot project = session.snapshot();
        GraphContent content = ContentBuilder.build(
                        ports, project, store.current().groups(), stale.of(project))
                .sharing(last);
        last = content;
        placeNewOnes(content);
        shown.accept(new Frame(content, store.current()));
    }

    private void placeNewOnes(GraphContent content) {
        Map<Integer, Spot> known = store.current().spots();
        Set<Integer> fresh = new LinkedHashSet<>(content.nodes().keySet());
        fresh.removeAll(known.keySet());
        if (fresh.isEmpty()) {
            return;
        }
        boolean isMuch = fresh.size() > IncrementalPlacement.FEW
                || fresh.size() == content.nodes().size();
        store.apply(Arrangement.Change.moves(isMuch ? laidOut(content, fresh, known) : placed(content, fresh, known)));
    }

    private Map<Integer, Spot> placed(GraphContent content, Set<Integer> fresh, Map<Integer, Spot> known) {
        return new IncrementalPlacement(
                        boxes(content.nodes().keySet()),
                        wires(content),
                        known,
                        store.current().direction())
                .place(fresh);
    }

    /** Many at once are laid out for themselves, below all that is there. */
    private Map<Integer, Spot> laidOut(GraphContent content, Set<Integer> fresh, Map<Integer, Spot> known) {
        int below = content.nodes().keySet().stream()
                .filter(known::containsKey)
                .mapToInt(id -> known.get(id).y() + 2 * size.height())
                .max()
                .orElse(0);
        Map<Integer, Spot> spots = new HashMap<>();
        layout(content, fresh).forEach((id, spot) -> spots.put(id, spot.plus(0, below)));
        return spots;
    }

    /** Where the layout would put some nodes of a content; takes its time. */
    public Map<Integer, Spot> layout(GraphContent content, Set<Integer> ids) {
        return LayeredLayout.place(boxes(ids), wires(content), store.current().direction(), () -> false);
    }

    private List<Box> boxes(Set<Integer> ids) {
        return ids.stream().map(id -> new Box(id, size.width(), size.height())).toList();
    }

    /** What the layout sees of the links of a content. */
    static List<Wire> wires(GraphContent content) {
        return content.links().stream()
                .map(link -> new Wire(link.source(), link.target()))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        closed = true;
        subscriptions.forEach(Subscription::close);
    }
}
