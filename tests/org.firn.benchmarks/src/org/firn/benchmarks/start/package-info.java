/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How long a short command of the real product takes, from its start to its end. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.benchmarks.start;
