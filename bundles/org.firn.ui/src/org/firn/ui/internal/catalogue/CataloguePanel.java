/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.catalogue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.ui.internal.catalogue.CatalogueModel.Group;
import org.firn.ui.internal.catalogue.CatalogueModel.Grouping;

/**
 * A field to search in, the tree of protocols, and what the chosen one is for. Protocols can be dragged away as text,
 * their id; double click and Enter add them.
 */
final class CataloguePanel extends Composite {
    /** More are not unfolded by themselves when something is searched. */
    private static final int FEW = 40;

    private static final int TREE_SHARE = 3;

    private final CatalogueModel model;
    private final Consumer<ProtocolDescriptor> add;
    private final Text search;
    private final Button byPackage;
    private final TreeViewer tree;
    private final Text description;

    /**
     * @param background where the forms of all protocols may be looked at
     * @param add gets the protocol that the user wants to have added
     */
    CataloguePanel(Composite parent, CatalogueModel model, Executor background, Consumer<ProtocolDescriptor> add) {
        super(parent, SWT.NONE);
        this.model = model;
        this.add = add;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(this);
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search protocols");
        search.setToolTipText("Words of the name, the description, the inputs or the publications");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(search);
        byPackage = new Button(this, SWT.CHECK);
        byPackage.setText("by &package");
        byPackage.setToolTipText("Group by the plug-in that protocols come from, instead of by their task");
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
        tree = new TreeViewer(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        tree.setContentProvider(new CatalogueTree());
        tree.setLabelProvider(new CatalogueTree.Labels());
        ColumnViewerToolTipSupport.enableFor(tree);
        description = new Text(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        sash.setWeights(TREE_SHARE, 1);
        listen();
        show();
        CompletableFuture.runAsync(model::loadDetails, background).thenRun(this::showLater);
    }

    private void listen() {
        search.addModifyListener(event -> show());
        search.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            }
        }));
        search.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> addChosen()));
        byPackage.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
        tree.addSelectionChangedListener(event -> describe());
        tree.addDoubleClickListener(event -> {
            if (tree.getStructuredSelection().getFirstElement() instanceof Group group) {
                tree.setExpandedState(group, !tree.getExpandedState(group));
            } else {
                addChosen();
            }
        });
        tree.addDragSupport(DND.DROP_COPY, new Transfer[] {TextTransfer.getInstance()}, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = chosen().isPresent();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = chosen().map(ProtocolDescriptor::id).orElse("");
            }
        });
    }

    private void showLater() {
        if (!isDisposed()) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed() && !search.getText().isBlank()) {
                    show();
                }
            });
        }
    }

    private void show() {
        Group root = model.tree(byPackage.getSelection() ? Grouping.PACKAGE : Grouping.TASK, search.getText());
        Control control = tree.getControl();
        control.setRedraw(false);
        try {
            tree.setInput(root);
            if (!search.getText().isBlank() && root.count() <= FEW) {
                tree.expandAll();
                first(root).ifPresent(protocol -> tree.setSelection(new StructuredSelection(protocol), true));
            } else {
                tree.expandToLevel(2);
            }
        } finally {
            control.setRedraw(true);
        }
        if (root.count() == 0) {
            description.setText("No protocol has these words in its name, description, inputs or publications.");
        } else {
            describe();
        }
    }

    private static Optional<ProtocolDescriptor> first(Group group) {
        return group.groups().stream()
                .flatMap(below -> first(below).stream())
                .findFirst()
                .or(() -> group.protocols().stream().findFirst());
    }

    private Optional<ProtocolDescriptor> chosen() {
        return tree.getStructuredSelection().getFirstElement() instanceof ProtocolDescriptor protocol
                ? Optional.of(protocol)
                : Optional.empty();
    }

    private void describe() {
        description.setText(chosen().map(protocol -> protocol.name() + "\n\n" + protocol.description() + "\n\n"
                        + protocol.id() + " of " + protocol.contributor())
                .orElse("Drag a protocol onto the graph, or double-click it, to add it."));
    }

    private void addChosen() {
        chosen().ifPresent(add);
    }

    /** The tree, as what gives the selection. */
    Viewer viewer() {
        return tree;
    }

    @Override
    public boolean setFocus() {
        return search.setFocus();
    }
}
