/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

/**
 * A column that decides about the order of rows.
 *
 * @param column its name
 * @param descending whether the greatest value comes first
 */
public record SortKey(String column, boolean descending) {}
