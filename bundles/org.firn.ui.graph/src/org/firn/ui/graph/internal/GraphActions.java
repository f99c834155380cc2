/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.model.workflow.RunRequest;
import org.firn.ui.graph.internal.commands.GraphEdits;
import org.firn.ui.graph.internal.model.GraphNode;
import org.firn.ui.graph.internal.model.Port;

/** All that can be done with a graph by menu and key; one list, so that both always offer the same. */
final class GraphActions {
    private static final BooleanSupplier ALWAYS = () -> true;
    private final GraphPanel panel;
    private final GraphSelection selection;
    private final GraphEdits edits;
    private final ZoomControl zoom;
    private final List<GraphAction> runs = new ArrayList<>();
    private final List<GraphAction> editing = new ArrayList<>();
    private final List<GraphAction> viewing = new ArrayList<>();

    GraphActions(GraphPanel panel, GraphSelection selection, GraphEdits edits, ZoomControl zoom) {
        this.panel = panel;
        this.selection = selection;
        this.edits = edits;
        this.zoom = zoom;
        addRunActions();
        addEditActions();
        addGroupActions();
        addViewActions();
    }

    private void addRunActions() {
        add(
                runs,
                "Open form",
                0,
                SWT.CR,
                "",
                this::isOne,
                () -> panel.open(selection.ids().get(0)));
        add(runs, "Run", SWT.MOD1, 'r', "", this::isAny, () -> edits.request(RunRequest.RUN, selection.ids()));
        add(runs, "Stop", 0, 0, "", this::isActive, () -> edits.request(RunRequest.STOP, selection.ids()));
        add(runs, "Restart", 0, 0, "", this::isAny, () -> edits.request(RunRequest.RESTART, selection.ids()));
        add(runs, "Restart from here", 0, 0, "", this::isAny, () -> edits.restartFrom(selection.ids()));
    }

    private void addEditActions() {
        String standard = "org.eclipse.ui.edit.";
        add(editing, "Undo", SWT.MOD1, 'z', standard + "undo", ALWAYS, edits::undo);
        add(editing, "Redo", SWT.MOD1, 'y', standard + "redo", ALWAYS, edits::redo);
        add(editing, "Copy", SWT.MOD1, 'c', standard + "copy", this::isAny, panel::copy);
        add(editing, "Paste", SWT.MOD1, 'v', standard + "paste", ALWAYS, panel::paste);
        add(editing, "Duplicate", SWT.MOD1, 'd', "", this::isAny, () -> edits.duplicate(selection.ids()));
        add(editing, "Rename\u2026", 0, SWT.F2, standard + "rename", this::isOne, panel::rename);
        add(editing, "Delete", 0, SWT.DEL, standard + "delete", this::isAnyOrLink, this::delete);
        add(editing, "Select all", SWT.MOD1, 'a', standard + "selectAll", ALWAYS, panel::selectAll);
        add(editing, "Select what follows", 0, 0, "", this::isAny, panel::selectFollowing);
    }

    private void addGroupActions() {
        add(editing, "Group\u2026", SWT.MOD1, 'g', "", this::isSeveral, panel::group);
        add(editing, "Collapse", 0, '-', "", () -> panel.groupOfSelection().isPresent(), this::collapse);
        add(editing, "Expand", 0, '+', "", this::isGroup, () -> edits.collapse(first().id(), false));
        add(editing, "Ungroup", SWT.MOD1 | SWT.MOD2, 'g', "", this::isGroup, () -> edits.ungroup(first().id()));
        add(editing, "Align in a row", 0, 0, "", this::isSeveral, () -> panel.align(true));
        add(editing, "Align in a column", 0, 0, "", this::isSeveral, () -> panel.align(false));
    }

    private void addViewActions() {
        add(viewing, "Lay out", SWT.MOD1, 'l', "", ALWAYS, panel::layOut);
        add(viewing, "Change direction", 0, 0, "", ALWAYS, panel::turn);
        add(viewing, "Find", SWT.MOD1, 'f', "org.eclipse.ui.edit.findReplace", ALWAYS, panel::find);
        add(viewing, "Zoom in", SWT.MOD1, '+', "", ALWAYS, zoom::in);
        add(viewing, "Zoom out", SWT.MOD1, '-', "", ALWAYS, zoom::out);
        add(viewing, "Zoom to 100 %", SWT.MOD1, '1', "", ALWAYS, zoom::actual);
        add(viewing, "Fit into the window", SWT.MOD1, '0', "", ALWAYS, zoom::fit);
        add(viewing, "Show or hide the overview", SWT.MOD1, 'm', "", ALWAYS, panel::toggleOverview);
    }

    private static void add(
            List<GraphAction> list,
            String text,
            int modifiers,
            int key,
            String command,
            BooleanSupplier enabled,
            Runnable work) {
        list.add(new GraphAction(text, modifiers, key, command, enabled, work));
    }

    /** All of them. */
    List<GraphAction> all() {
        List<GraphAction> all = new ArrayList<>(runs);
        all.addAll(editing);
        all.addAll(viewing);
        return all;
    }

    /** The one with this text, without the dots that tell of a dialog. */
    GraphAction named(String text) {
        return all().stream()
                .filter(action -> action.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no action " + text));
    }

    /** Fills the context menu for what is selected now. */
    void fill(MenuManager menu) {
        runs.forEach(action -> menu.add(action.entry()));
        menu.add(outputs());
        menu.add(new Separator());
        editing.forEach(action -> menu.add(action.entry()));
        menu.add(new Separator());
        viewing.forEach(action -> menu.add(action.entry()));
    }

    private MenuManager outputs() {
        MenuManager menu = new MenuManager("Open output");
        if (isOne() && !first().isGroup()) {
            GraphNode node = first();
            for (Port port : node.outputs()) {
                menu.add(new GraphAction(
                                port.label() + " (" + port.typeNames() + ")",
                                0,
                                0,
                                "",
                                () -> node.status().phase() == Phase.FINISHED
                                        || node.status().phase() == Phase.EXECUTING,
                                () -> panel.openOutput(node.id(), port.name()))
                        .entry());
            }
        }
        return menu;
    }

    private void delete() {
        if (selection.ids().isEmpty()) {
            selection.links().forEach(edits::unlink);
        } else {
            edits.delete(selection.ids());
        }
    }

    private void collapse() {
        panel.groupOfSelection().ifPresent(group -> edits.collapse(group, true));
    }

    private GraphNode first() {
        return selection.nodes().get(0);
    }

    private boolean isAny() {
        return !selection.ids().isEmpty();
    }

    private boolean isAnyOrLink() {
        return isAny() || !selection.links().isEmpty();
    }

    private boolean isOne() {
        return selection.ids().size() == 1;
    }

    private boolean isSeveral() {
        return selection.ids().size() > 1;
    }

    private boolean isGroup() {
        return isOne() && first().isGroup();
    }

    private boolean isActive() {
        return selection.nodes().stream()
                .map(node -> node.status().phase())
                .anyMatch(phase -> phase == Phase.EXECUTING || phase == Phase.PENDING);
    }
}
