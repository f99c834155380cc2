/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.picks.PickEdits;

/**
 * Micrographs with what was picked on them. The first layer can be edited: positions are added, removed and moved, with
 * undo and redo over all micrographs, and given out as {@link PickEdits} for a run of the protocol
 * {@code spa.pick.manual}. Thread-safe; nothing here blocks on I/O.
 */
public final class MicrographModel {
    private final List<MicrographEntry> micrographs;
    private final List<PickLayer> layers;
    private final Executor executor;
    private Runnable changed = () -> {};
    private final PickChanges changes = new PickChanges();
    private List<List<Pick>> originals = List.of();
    private @Nullable String failure;
    private int current;

    /**
     * Shows the first micrograph.
     *
     * @param micrographs at least one
     * @param layers sets of positions; the first can be edited, and none means that nothing can be picked
     * @param executor reads positions
     */
    public MicrographModel(List<MicrographEntry> micrographs, List<PickLayer> layers, Executor executor) {
        if (micrographs.isEmpty()) {
            throw new IllegalArgumentException("There is no micrograph to show");
        }
        this.micrographs = List.copyOf(micrographs);
        this.layers = new ArrayList<>(layers);
        this.executor = executor;
        show(0);
    }

    /** Says whom to tell when there is something else to be seen; called on any thread, and should return at once. */
    public synchronized void onChange(Runnable listener) {
        changed = listener;
    }

    private void tell() {
        Runnable listener;
        synchronized (this) {
            listener = changed;
        }
        listener.run();
    }

    /** All micrographs. */
    public List<MicrographEntry> micrographs() {
        return micrographs;
    }

    /** The number of the micrograph that is shown. */
    public synchronized int current() {
        return current;
    }

    /** The micrograph that is shown. */
    public synchronized MicrographEntry micrograph() {
        return micrographs.get(current);
    }

    /** Shows another micrograph; a number beyond the ends shows the last or first. */
    public void show(int index) {
        int mine = Math.max(0, Math.min(micrographs.size() - 1, index));
        List<PickLayer> wanted;
        synchronized (this) {
            current = mine;
            originals = List.of();
            failure = null;
            wanted = List.copyOf(layers);
        }
        tell();
        executor.execute(() -> read(mine, wanted));
    }

    private void read(int index, List<PickLayer> wanted) {
        synchronized (this) {
            if (index != current) {
                return;
            }
        }
        List<List<Pick>> read = new ArrayList<>();
        @Nullable String reason = null;
        for (PickLayer layer : wanted) {
            try {
                read.add(List.copyOf(layer.set().of(micrographs.get(index).id())));
            } catch (IOException e) {
                read.add(List.of());
                reason = e.getMessage();
            }
        }
        synchronized (this) {
            if (index != current) {
                return;
            }
            originals = read;
            failure = reason;
        }
        tell();
    }

    /** Why positions of this micrograph cannot be shown; null when they can. */
    public synchronized @Nullable String failure() {
        return failure;
    }

    /** The sets of positions; the first can be edited. */
    public synchronized List<PickLayer> layers() {
        return List.copyOf(layers);
    }

    /** Shows a layer otherwise, see {@link PickLayer}; its set must stay the same. */
    public void setLayer(int index, PickLayer layer) {
        synchronized (this) {
            if (layers.get(index).set() != layer.set()) {
                throw new IllegalArgumentException("The set of a layer cannot be changed");
            }
            layers.set(index, layer);
        }
        tell();
    }

    /** The visible positions of a layer on this micrograph; none while they are being read. */
    public synchronized List<Pick> picks(int layer) {
        List<Pick> picks = all(layer);
        return picks.stream().filter(layers.get(layer)::shows).toList();
    }

    private List<Pick> all(int layer) {
        if (layer >= originals.size()) {
            return List.of();
        }
        List<Pick> original = originals.get(layer);
        return layer == 0 ? changes.applied(micrograph().id(), original) : original;
    }

    /** How many positions of the first layer a micrograph has, with all changes and whatever the threshold. */
    public synchronized int count(int index) {
        if (layers.isEmpty()) {
            return 0;
        }
        long id = micrographs.get(index).id();
        return layers.get(0).set().count(id) + changes.difference(id);
    }

    /** Whether positions of this micrograph can be changed now. */
    public synchronized boolean isEditable() {
        return !originals.isEmpty() && failure == null && layers.get(0).visible();
    }

    /**
     * The visible position of the first layer nearest to a place.
     *
     * @param distance the greatest distance in px of the micrograph
     * @return null when there is none so near
     */
    public synchronized @Nullable Pick nearest(double x, double y, double distance) {
        @Nullable Pick best = null;
        double least = distance;
        for (Pick pick : isEditable() ? picks(0) : List.<Pick>of()) {
            double length = Math.hypot(pick.x() - x, pick.y() - y);
            if (length <= least) {
                least = length;
                best = pick;
            }
        }
        return best;
    }

    /**
     * Adds a position to this micrograph.
     *
     * @return null when nothing can be changed now
     */
    public @Nullable Pick add(double x, double y) {
        @Nullable Pick pick;
        synchronized (this) {
            pick = isEditable() ? changes.add(micrograph().id(), x, y) : null;
        }
        tell();
        return pick;
    }

    /** Removes positions of this micrograph in one step. */
    public void remove(List<Pick> picks) {
        synchronized (this) {
            if (isEditable()) {
                List<Pick> there = all(0);
                changes.remove(
                        micrograph().id(),
                        picks.stream().filter(there::contains).toList());
            }
        }
        tell();
    }

    /** Removes what the threshold of the first layer hides on this micrograph, in one step. */
    public void removeHidden() {
        List<Pick> hidden;
        synchronized (this) {
            hidden = all(0).stream().filter(pick -> !layers.get(0).shows(pick)).toList();
        }
        remove(hidden);
    }

    /**
     * Moves a position of this micrograph.
     *
     * @return the position at its new place; null when it is not there, or nothing can be changed now
     */
    public @Nullable Pick move(Pick pick, double x, double y) {
        @Nullable Pick moved;
        synchronized (this) {
            boolean there = isEditable() && all(0).contains(pick);
            moved = there ? changes.move(micrograph().id(), pick, x, y) : null;
        }
        tell();
        return moved;
    }

    /** Takes the last change back, and shows the micrograph that it was made on. */
    public void undo() {
        follow(true);
    }

    /** Makes the change again that was taken back last, and shows its micrograph. */
    public void redo() {
        follow(false);
    }

    private void follow(boolean back) {
        int target;
        synchronized (this) {
            OptionalLong micrograph = back ? changes.undo() : changes.redo();
            target = micrograph.isPresent() ? indexOf(micrograph.getAsLong()) : current;
            target = target == current ? -1 : target;
        }
        if (target >= 0) {
            show(target);
        } else {
            tell();
        }
    }

    private int indexOf(long micrograph) {
        int index = 0;
        while (micrographs.get(index).id() != micrograph) {
            index++;
        }
        return index;
    }

    /** Whether there is a change to take back. */
    public synchronized boolean canUndo() {
        return changes.canUndo();
    }

    /** Whether there is a change to make again. */
    public synchronized boolean canRedo() {
        return changes.canRedo();
    }

    /** All changes, of all micrographs, as a run records them. */
    public synchronized PickEdits edits() {
        return changes.edits();
    }
}
