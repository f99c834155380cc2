/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * File formats and geometry conventions of cryo-electron microscopy, in pure Java; this package holds what all of its
 * readers and writers share.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.formats;
