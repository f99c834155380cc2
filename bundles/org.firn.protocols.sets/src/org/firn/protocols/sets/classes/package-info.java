/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Protocols that choose classes and the particles in them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.sets.classes;
