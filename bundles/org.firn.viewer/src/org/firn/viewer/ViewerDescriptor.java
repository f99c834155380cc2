/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;

/**
 * What is known about a contributed viewer without loading its classes.
 *
 * @param id its id, for example {@code table}; user preferences store it
 * @param name what people call it, for example {@code Table}
 * @param icon the path of a picture in the bundle; empty for none
 * @param types the names of the types that it shows, with all their subtypes
 * @param priority of several viewers for one type, that with the greatest is offered first
 * @param contributor the bundle that contributes it
 * @param model makes the factory of the model
 * @param widget makes what shows the model, for a bundle that knows of screens
 */
public record ViewerDescriptor(
        String id,
        String name,
        String icon,
        List<String> types,
        int priority,
        String contributor,
        Supplier<ViewModelFactory<?>> model,
        Supplier<Object> widget) {

    public ViewerDescriptor {
        types = List.copyOf(types);
    }

    /** How far a type is from the nearest type that the viewer names: 0 for the same; -1 when it does not show it. */
    public int distance(EClass type) {
        if (names(type)) {
            return 0;
        }
        int least = -1;
        for (EClass parent : type.getESuperTypes()) {
            int distance = distance(parent);
            if (distance >= 0 && (least < 0 || distance + 1 < least)) {
                least = distance + 1;
            }
        }
        return least;
    }

    private boolean names(EClass type) {
        boolean isFirns = type.getEPackage() == DataPackage.eINSTANCE;
        return isFirns && types.contains(type.getName())
                || types.contains(type.getEPackage().getNsURI() + "#" + type.getName());
    }

    /**
     * The factory of the model, of which nothing was loaded before.
     *
     * @throws IllegalStateException if its class cannot be used; the message names the bundle
     */
    public ViewModelFactory<?> createModelFactory() {
        return model.get();
    }

    /**
     * What shows the model, of which nothing was loaded before.
     *
     * @param kind the type that the caller knows how to use
     * @throws IllegalStateException if its class cannot be used; the message names the bundle
     */
    public <W> W createWidget(Class<W> kind) {
        Object made = widget.get();
        if (!kind.isInstance(made)) {
            throw new IllegalStateException("The viewer " + id + " of the bundle " + contributor + " cannot be used: "
                    + made.getClass().getName() + " is no " + kind.getName() + ". Repair or remove the bundle");
        }
        return kind.cast(made);
    }
}
