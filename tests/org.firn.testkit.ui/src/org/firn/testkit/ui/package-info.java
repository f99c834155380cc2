/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Drives widgets as a user does, in the words of SWTBot; with or without a workbench around them. */
@NonNullByDefault
package org.firn.testkit.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
