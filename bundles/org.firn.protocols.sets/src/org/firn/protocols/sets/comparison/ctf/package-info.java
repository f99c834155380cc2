/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Comparison of estimates of contrast transfer functions.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.sets.comparison.ctf;
