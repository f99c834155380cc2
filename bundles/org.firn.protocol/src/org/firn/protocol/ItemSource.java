/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One thing that a per-item stage handles, when the stage does not read a set.
 *
 * @param id the id that the resulting item gets; unique in the stage
 * @param name what the user calls it, for messages, for example the file's name
 * @param file the file whose content counts for the key; null when there is none (the name then counts)
 */
public record ItemSource(long id, String name, @Nullable Path file) {}
