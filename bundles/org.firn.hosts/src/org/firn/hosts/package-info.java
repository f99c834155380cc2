/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The hosts that a user has described in a file: their schedulers, queues, limits and containers. */
@NonNullByDefault
package org.firn.hosts;

import org.eclipse.jdt.annotation.NonNullByDefault;
