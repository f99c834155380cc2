/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows that have the same value in a column.
 *
 * @param value a Boolean, Integer, Long or String, or null
 * @param rows in the order of the whole
 */
public record ValuePart(@Nullable Object value, TableView rows) {}
