/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** View-models of plots: series over axes with units, what part of them is seen, and what is under the mouse. */
@NonNullByDefault
package org.firn.viewer.plot;

import org.eclipse.jdt.annotation.NonNullByDefault;
