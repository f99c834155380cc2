/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Executes one run in its run directory; knows nothing of the repository. */
@NonNullByDefault
package org.firn.engine.internal.runner;

import org.eclipse.jdt.annotation.NonNullByDefault;
