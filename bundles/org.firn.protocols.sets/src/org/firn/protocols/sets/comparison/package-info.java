/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the protocols that compare sets share.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.sets.comparison;
