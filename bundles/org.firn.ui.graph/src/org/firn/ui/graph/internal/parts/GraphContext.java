/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import org.firn.ui.graph.internal.figures.GraphTheme;

/**
 * What the parts of an editor share.
 *
 * @param theme colours, fonts and sizes
 * @param handler what is done when the user asks for something
 * @param previews pictures of outputs
 */
public record GraphContext(GraphTheme theme, GraphHandler handler, Previews previews) {}
