/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Views by reference: subsets, unions and joins of tables that copy no row until they are asked to.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.view;
