/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Brings every run of a project from its state towards what was requested; installs workflows, tells what is stale. */
@NonNullByDefault
package org.firn.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
