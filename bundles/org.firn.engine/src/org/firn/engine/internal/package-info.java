/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The reconciler between the repository and the runners. */
@NonNullByDefault
package org.firn.engine.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
