/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What ties Firn to the workbench of Eclipse. */
@NonNullByDefault
package org.firn.ui.internal.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
