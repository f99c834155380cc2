/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.UUID;

/**
 * How a view file names a base.
 *
 * @param path relative to the folder of the view file, with slashes; or absolute
 * @param uuid the identity of the table
 * @param rows the row numbers that were in use
 * @param closed whether it was closed
 */
public record BaseReference(String path, UUID uuid, long rows, boolean closed) {}
