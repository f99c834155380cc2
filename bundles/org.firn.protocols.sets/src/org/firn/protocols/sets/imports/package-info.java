/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Protocols that make sets of what other programs wrote.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.sets.imports;
