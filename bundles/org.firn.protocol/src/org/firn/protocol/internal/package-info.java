/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads contributions and documents of JSON, with the place of each mistake; for this bundle and its friends. */
@NonNullByDefault
package org.firn.protocol.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
