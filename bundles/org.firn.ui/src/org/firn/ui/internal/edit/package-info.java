/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The changes of a project that the workbench makes. */
@NonNullByDefault
package org.firn.ui.internal.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
