/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Workflow files: runs and links without results, with inputs to be asked for; reading, writing, binding, checking. */
@NonNullByDefault
package org.firn.protocol.workflow;

import org.eclipse.jdt.annotation.NonNullByDefault;
