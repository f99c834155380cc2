/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What forms of protocols are made of. */
@NonNullByDefault
package org.firn.ui.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
