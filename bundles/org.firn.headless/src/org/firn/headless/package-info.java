/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The command line: what a plug-in needs to contribute a command of its own. */
@NonNullByDefault
package org.firn.headless;

import org.eclipse.jdt.annotation.NonNullByDefault;
