/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Comparison of classifications of particles.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.sets.comparison.classes;
