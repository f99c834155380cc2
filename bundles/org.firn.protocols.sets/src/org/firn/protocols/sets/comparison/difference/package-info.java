/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The difference of any two sets.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.sets.comparison.difference;
