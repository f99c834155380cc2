/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is being executed, and what the machine is busy with. */
@NonNullByDefault
package org.firn.ui.internal.monitor;

import org.eclipse.jdt.annotation.NonNullByDefault;
