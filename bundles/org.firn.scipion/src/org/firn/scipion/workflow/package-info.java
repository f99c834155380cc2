/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Workflows and dynamic templates of Scipion: their text, what they mean here, and back. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.scipion.workflow;
