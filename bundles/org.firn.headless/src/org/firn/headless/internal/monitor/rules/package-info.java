/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is done when a figure of an acquisition passes a threshold. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.headless.internal.monitor.rules;
