/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Workflows and projects of other programs: how they are read and written, and which protocols stand for theirs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocol.foreign;
