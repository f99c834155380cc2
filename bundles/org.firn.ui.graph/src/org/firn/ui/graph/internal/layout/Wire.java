/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.layout;

/**
 * A link as the layout sees it.
 *
 * @param source the id of the box that it leaves
 * @param target the id of the box that it reaches
 */
public record Wire(int source, int target) {}
