/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is looked at while an acquisition goes on. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.headless.internal.monitor;
