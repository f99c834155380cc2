/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Commands on other hosts, over SSH. */
@NonNullByDefault
package org.firn.ssh;

import org.eclipse.jdt.annotation.NonNullByDefault;
