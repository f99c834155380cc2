/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Metadata of other programs: their labels, files and conventions, each in a package of its own. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.exchange;
