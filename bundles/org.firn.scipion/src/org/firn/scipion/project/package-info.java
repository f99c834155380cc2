/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Project folders of Scipion: their runs with states, links, parameters and sets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.scipion.project;
