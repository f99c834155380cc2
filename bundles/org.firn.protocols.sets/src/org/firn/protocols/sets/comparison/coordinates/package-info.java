/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Comparison of sets of coordinates: which picks of several pickers are the same particle.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.sets.comparison.coordinates;
