/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** One connection to an SSH server, its keys, and the commands on it. */
@NonNullByDefault
package org.firn.ssh.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
