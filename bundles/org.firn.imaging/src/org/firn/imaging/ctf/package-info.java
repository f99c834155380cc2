/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The contrast transfer function (CTF) of the electron microscope and its estimation from a micrograph.
 *
 * <p>Sources: Rohou and Grigorieff 2015 (Journal of Structural Biology 192, 216) for the estimation, Mindell and
 * Grigorieff 2003 (Journal of Structural Biology 142, 334) for the astigmatic function. Defocus is positive for
 * underfocus, in Å; angles are in degrees; spatial frequencies in 1/Å.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.imaging.ctf;
