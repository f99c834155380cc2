/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Parameter files of FREALIGN and cisTEM. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.exchange.frealign;
