/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Faults are injected into real processes while they work, and what they leave is held against the truth. */
@NonNullByDefault
package org.firn.faults;

import org.eclipse.jdt.annotation.NonNullByDefault;
