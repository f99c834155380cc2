/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.ui.internal.catalogue.CatalogueModel.Group;

/** What a tree of JFace shows of a {@link Group}, which is its input. */
final class CatalogueTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(@Nullable Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(@Nullable Object parent) {
        if (!(parent instanceof Group group)) {
            return new Object[0];
        }
        List<Object> children = new ArrayList<>(group.groups());
        children.addAll(group.protocols());
        return children.toArray();
    }

    @Override
    public @Nullable Object getParent(@Nullable Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(@Nullable Object element) {
        return element instanceof Group group && group.count() > 0;
    }

    /** Names, and behind those of groups how many there are. */
    static final class Labels extends StyledCellLabelProvider {
        @Override
        public void update(ViewerCell cell) {
            StyledString text = new StyledString();
            if (cell.getElement() instanceof Group group) {
                text.append(group.name());
                text.append("  " + group.count(), StyledString.COUNTER_STYLER);
            } else if (cell.getElement() instanceof ProtocolDescriptor protocol) {
                text.append(protocol.name());
            }
            cell.setText(text.getString());
            cell.setStyleRanges(text.getStyleRanges());
            super.update(cell);
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof ProtocolDescriptor protocol ? protocol.description() : "";
        }
    }
}
