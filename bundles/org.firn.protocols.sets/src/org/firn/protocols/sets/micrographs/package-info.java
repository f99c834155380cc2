/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Protocols that go between particles, coordinates and micrographs.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.sets.micrographs;
