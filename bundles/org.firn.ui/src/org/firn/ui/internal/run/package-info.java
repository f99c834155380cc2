/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What there is to see of one run. */
@NonNullByDefault
package org.firn.ui.internal.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
