/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Runs as they were at one moment, for those who show them: values that no thread changes any more. */
@NonNullByDefault
package org.firn.engine.snapshot;

import org.eclipse.jdt.annotation.NonNullByDefault;
