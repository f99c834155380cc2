/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The geometry conventions of Firn, which are those of RELION and the 3DEM conventions (Heymann, Chagoyen and Belnap,
 * J. Struct. Biol. 151 (2005) 196): right-handed axes, lengths in Å, ZYZ Euler angles in degrees. What other programs
 * mean is turned into this at the border.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.formats.geometry;
