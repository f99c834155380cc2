/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

/** What to do with a particle whose box reaches over the border of its micrograph. */
public enum EdgePolicy {
    /** Reject the particle. */
    REJECT,
    /** Fill the missing pixels with the mean of those that are there, as long as the centre lies in the micrograph. */
    FILL
}
