/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.layout;

/**
 * A node as the layout sees it; sizes in pixels at 100 %.
 *
 * @param id the node's id
 * @param width from left to right
 * @param height from top to bottom
 */
public record Box(int id, int width, int height) {}
