/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ProtocolException;
import org.firn.ui.edit.AddingEdit;
import org.firn.ui.edit.ProjectEdit;
import org.firn.ui.edit.RunClipboard;
import org.firn.ui.edit.RunEdits;
import org.firn.ui.edit.SetupEdits;
import org.firn.ui.graph.internal.model.Arrangement;
import org.firn.ui.graph.internal.model.ArrangementStore;
import org.firn.ui.graph.internal.model.Direction;
import org.firn.ui.graph.internal.model.GraphLink;
import org.firn.ui.graph.internal.model.Group;
import org.firn.ui.graph.internal.model.PortCatalogue;
import org.firn.ui.graph.internal.model.Spot;
import org.firn.ui.project.ProjectSession;

/**
 * What is done to a project from its graph, by ids of nodes: that of a group stands for all its members. Nothing waits;
 * what went wrong is said later.
 */
public final class GraphEdits {
    /** How far beside the originals copies are put, in pixels. */
    private static final int BESIDE = 40;

    private final ProjectSession session;
    private final ArrangementStore store;
    private final PortCatalogue ports;
    private final Consumer<String> trouble;

    /** @param trouble is told in one sentence why something was not done; on any thread */
    public GraphEdits(ProjectSession session, ArrangementStore store, PortCatalogue ports, Consumer<String> trouble) {
        this.session = session;
        this.store = store;
        this.ports = ports;
        this.trouble = trouble;
    }

    /** Adds a run of a protocol, at a place; null for where it fits. */
    public void add(String protocol, @Nullable Spot spot) {
        if (session.protocols().find(protocol).isEmpty()) {
            trouble.accept("There is no protocol " + protocol + ": drag one from the catalogue.");
            return;
        }
        AddingEdit edit = RunEdits.add(session.protocols(), protocol);
        submit(edit).thenRun(() -> {
            if (spot != null) {
                place(edit.added(), spot);
            }
        });
    }

    private void place(List<Integer> runs, Spot first) {
        Map<Integer, Spot> spots = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            spots.put(runs.get(i), first.plus(i * BESIDE, i * BESIDE));
        }
        store.apply(Arrangement.Change.moves(spots));
    }

    /** Links an output to an input; takes the place of what is there when the input takes only one. */
    public void link(GraphLink link) {
        LinkSnapshot wanted = new LinkSnapshot(link.input(), link.source(), link.output(), 0);
        session.snapshot().run(link.target()).ifPresent(run -> {
            boolean isMany = ports.inputs(run.protocol()).stream()
                    .filter(spec -> spec.name().equals(link.input()))
                    .anyMatch(spec -> spec.type() == ParameterType.MULTI_INPUT);
            submit(isMany ? SetupEdits.link(run, wanted) : SetupEdits.relink(run, link.input(), List.of(wanted)));
        });
    }

    /** Removes a link. */
    public void unlink(GraphLink link) {
        session.snapshot().run(link.target()).ifPresent(run -> {
            if (link.isWait()) {
                List<Integer> others = new ArrayList<>(run.setup().waitsFor());
                others.remove((Integer) link.source());
                submit(SetupEdits.waitFor(run, others));
            } else {
                run.setup().inputs().stream()
                        .filter(present -> present.input().equals(link.input())
                                && present.source() == link.source()
                                && present.output().equals(link.output()))
                        .findFirst()
                        .ifPresent(present -> submit(SetupEdits.unlink(run, present)));
            }
        });
    }

    /** Deletes runs. */
    public void delete(Collection<Integer> ids) {
        List<RunSnapshot> runs = runs(ids);
        if (!runs.isEmpty()) {
            submit(RunEdits.delete(runs));
        }
    }

    /** Adds copies of runs, beside them. */
    public void duplicate(Collection<Integer> ids) {
        List<RunSnapshot> runs = runs(ids);
        if (!runs.isEmpty()) {
            AddingEdit edit = RunEdits.duplicate(runs);
            submit(edit).thenRun(() -> placeBeside(edit.added(), runs));
        }
    }

    private void placeBeside(List<Integer> copies, List<RunSnapshot> originals) {
        Map<Integer, Spot> known = store.current().spots();
        Map<Integer, Spot> spots = new HashMap<>();
        for (int i = 0; i < Math.min(copies.size(), originals.size()); i++) {
            Spot beside = known.get(originals.get(i).number());
            if (beside != null) {
                spots.put(copies.get(i), beside.plus(BESIDE, BESIDE));
            }
        }
        store.apply(Arrangement.Change.moves(spots));
    }

    /** Runs as text for the clipboard. */
    public CompletableFuture<String> copy(Collection<Integer> ids) {
        Set<Integer> runs = members(ids);
        return told(session.work(repository -> RunClipboard.copy(repository, runs)));
    }

    /** Adds the runs that a text of {@link #copy} holds, of this project or another. */
    public void paste(String text) {
        try {
            submit(RunEdits.paste(session.protocols(), text));
        } catch (ProtocolException e) {
            trouble.accept(e.getMessage());
        }
    }

    /** Asks runs to run, stop and the like. */
    public void request(RunRequest request, Collection<Integer> ids) {
        submit(RunEdits.request(request, runs(ids)));
    }

    /** Asks runs and all that need them to start again. */
    public void restartFrom(Collection<Integer> ids) {
        submit(RunEdits.requestFromHere(RunRequest.RESTART, runs(ids)));
    }

    /** Gives a run or a group another title. */
    public void rename(int id, String title) {
        Arrangement now = store.current();
        if (id < 0) {
            arrange(
                    "rename group to " + title,
                    Arrangement.Change.groups(now.groups().stream()
                            .map(group ->
                                    group.id() == id ? new Group(id, title, group.members(), group.collapsed()) : group)
                            .toList()));
        } else {
            session.snapshot().run(id).ifPresent(run -> submit(SetupEdits.label(run, title)));
        }
    }

    /** Moves nodes. */
    public void move(String label, Map<Integer, Spot> spots) {
        arrange(label, Arrangement.Change.moves(spots));
    }

    /** Moves nodes and has links run another way. */
    public void turn(Direction direction, Map<Integer, Spot> spots) {
        arrange("lay out", Arrangement.Change.moves(spots).turned(direction));
    }

    /** Makes a collapsed group of runs, where the first of them is. */
    public void group(String name, Collection<Integer> ids) {
        Arrangement now = store.current();
        List<Group> groups = now.grouped(name, members(ids));
        int id = groups.get(groups.size() - 1).id();
        Map<Integer, Spot> spots = new HashMap<>();
        ids.stream()
                .map(now.spots()::get)
                .filter(spot -> spot != null)
                .findFirst()
                .ifPresent(spot -> spots.put(id, spot));
        Arrangement.Change moved = Arrangement.Change.moves(spots);
        arrange("group " + name, new Arrangement.Change(moved.spots(), Optional.of(groups), moved.direction()));
    }

    /** Shows a group as one node or as its members. */
    public void collapse(int group, boolean isCollapsed) {
        store.current()
                .group(group)
                .ifPresent(found -> arrange(
                        (isCollapsed ? "collapse " : "expand ") + found.name(),
                        Arrangement.Change.groups(store.current().collapsed(group, isCollapsed))));
    }

    /** Gives a group up; its members stay. */
    public void ungroup(int group) {
        store.current()
                .group(group)
                .ifPresent(found -> arrange(
                        "ungroup " + found.name(),
                        Arrangement.Change.groups(store.current().ungrouped(group))));
    }

    /** Undoes the newest change. */
    public void undo() {
        told(session.edits().undo());
    }

    /** Makes the change again that was undone last. */
    public void redo() {
        told(session.edits().redo());
    }

    private void arrange(String label, Arrangement.Change change) {
        submit(ArrangeEdit.made(label, store, change, store.apply(change)));
    }

    private CompletableFuture<Void> submit(ProjectEdit edit) {
        return told(session.edits().submit(edit));
    }

    private <T> CompletableFuture<T> told(CompletableFuture<T> future) {
        future.whenComplete((done, thrown) -> {
            if (thrown != null) {
                Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
                trouble.accept(cause.getMessage() == null ? cause.toString() : cause.getMessage());
            }
        });
        return future;
    }

    private List<RunSnapshot> runs(Collection<Integer> ids) {
        Set<Integer> numbers = members(ids);
        return session.snapshot().runs().stream()
                .filter(run -> numbers.contains(run.number()))
                .toList();
    }

    /** The numbers of the runs that nodes stand for. */
    public Set<Integer> members(Collection<Integer> ids) {
        Set<Integer> members = new TreeSet<>();
        for (int id : ids) {
            if (id >= 0) {
                members.add(id);
            } else {
                store.current().group(id).ifPresent(group -> members.addAll(group.members()));
            }
        }
        return members;
    }
}
