/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Metadata of Xmipp: a dialect of STAR, whose alignments mean different things for images and volumes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.exchange.xmipp;
