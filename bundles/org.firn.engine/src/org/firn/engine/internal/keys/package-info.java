/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Keys: digests of everything that determines a result. */
@NonNullByDefault
package org.firn.engine.internal.keys;

import org.eclipse.jdt.annotation.NonNullByDefault;
