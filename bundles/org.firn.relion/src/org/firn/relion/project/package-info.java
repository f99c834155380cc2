/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Project folders of RELION, opened as graphs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.relion.project;
