/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is looked at, and by whom: view-models without a screen, and the registry of viewers. */
@NonNullByDefault
package org.firn.viewer;

import org.eclipse.jdt.annotation.NonNullByDefault;
