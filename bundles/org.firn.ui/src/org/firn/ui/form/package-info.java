/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a form of a protocol shows, without a screen. */
@NonNullByDefault
package org.firn.ui.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
