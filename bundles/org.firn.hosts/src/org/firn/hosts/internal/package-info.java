/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Executors of described hosts. */
@NonNullByDefault
package org.firn.hosts.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
