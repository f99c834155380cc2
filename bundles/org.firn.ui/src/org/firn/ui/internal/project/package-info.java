/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the workbench keeps in touch with the engines of its projects. */
@NonNullByDefault
package org.firn.ui.internal.project;

import org.eclipse.jdt.annotation.NonNullByDefault;
