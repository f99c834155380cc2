/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the tests of several bundles need: other processes, builders and contracts. */
@NonNullByDefault
package org.firn.testkit;

import org.eclipse.jdt.annotation.NonNullByDefault;
