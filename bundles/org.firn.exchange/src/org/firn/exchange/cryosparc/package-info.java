/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Datasets of cryoSPARC ({@code .cs}): structured NumPy arrays and CSDAT streams, joined with their passthroughs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.exchange.cryosparc;
