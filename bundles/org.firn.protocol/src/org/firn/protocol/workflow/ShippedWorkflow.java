/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.net.URL;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A workflow file that a bundle brings, known without reading it.
 *
 * @param id the id by which it is started, for example {@code spa-2d}
 * @param name what people call it
 * @param description one sentence; may be empty
 * @param contributor the bundle that contributes it
 * @param file its path in the bundle
 * @param location finds the file; gives null when the bundle has no such file
 */
public record ShippedWorkflow(
        String id,
        String name,
        String description,
        String contributor,
        String file,
        Supplier<@Nullable URL> location) {}
