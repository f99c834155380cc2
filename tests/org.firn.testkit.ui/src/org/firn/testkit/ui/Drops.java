/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.lang.reflect.Constructor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Drops without a mouse: the window system's part is left out, the listeners of the target are called. */
final class Drops {
    private Drops() {}

    static void drop(Control control, Object data, int x, int y) {
        if (!(control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target)) {
            throw new AssertionError("Nothing can be dropped here");
        }
        DropTargetEvent event = event(control, target);
        Point at = control.toDisplay(x, y);
        event.x = at.x;
        event.y = at.y;
        event.operations = DND.DROP_COPY | DND.DROP_MOVE;
        event.detail = DND.DROP_COPY;
        event.dataTypes = types(target);
        event.currentDataType = event.dataTypes[0];
        for (DropTargetListener listener : target.getDropListeners()) {
            play(listener, event, data);
        }
    }

    private static void play(DropTargetListener listener, DropTargetEvent event, Object data) {
        listener.dragEnter(event);
        listener.dragOver(event);
        if (event.detail == DND.DROP_NONE) {
            listener.dragLeave(event);
            return;
        }
        listener.dropAccept(event);
        event.data = data;
        listener.drop(event);
    }

    private static TransferData[] types(DropTarget target) {
        Transfer[] transfers = target.getTransfer();
        if (transfers.length == 0) {
            throw new AssertionError("The target of drops takes no kind of data");
        }
        return transfers[0].getSupportedTypes();
    }

    /** The constructor is not for everybody; SWTBot goes the same way. */
    private static DropTargetEvent event(Control control, DropTarget target) {
        try {
            Class<?> raw = Class.forName("org.eclipse.swt.dnd.DNDEvent");
            Constructor<?> rawConstructor = raw.getDeclaredConstructor();
            rawConstructor.setAccessible(true);
            Event event = (Event) rawConstructor.newInstance();
            event.widget = target;
            event.display = control.getDisplay();
            event.type = SWT.NONE;
            Constructor<DropTargetEvent> constructor = DropTargetEvent.class.getDeclaredConstructor(raw);
            constructor.setAccessible(true);
            return constructor.newInstance(event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("This version of SWT makes its events otherwise", e);
        }
    }
}
