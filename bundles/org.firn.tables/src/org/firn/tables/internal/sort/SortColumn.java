/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.sort;

/**
 * A column to sort by.
 *
 * @param name the column
 * @param descending the greatest first
 */
public record SortColumn(String name, boolean descending) {}
