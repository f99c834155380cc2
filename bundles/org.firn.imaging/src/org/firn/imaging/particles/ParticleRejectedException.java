/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

/** A particle cannot be extracted; the message says why. The other particles of the micrograph are not affected. */
public final class ParticleRejectedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with its reason, a whole sentence. */
    public ParticleRejectedException(String message) {
        super(message);
    }
}
