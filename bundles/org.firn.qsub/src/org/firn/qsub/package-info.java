/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Jobs of PBS, Torque and Grid Engine; plugged in only through the extension point of executors. */
@NonNullByDefault
package org.firn.qsub;

import org.eclipse.jdt.annotation.NonNullByDefault;
