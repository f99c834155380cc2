/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Metadata of other programs from and to item tables: what a program's format is, and what surrounds a conversion.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocol.exchange;
