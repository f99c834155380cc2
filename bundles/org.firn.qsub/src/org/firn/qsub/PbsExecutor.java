/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.qsub;

/** Jobs of PBS or Torque. */
public final class PbsExecutor extends QsubExecutor {
    /** An executor with the settings for a cluster that many people use. */
    public PbsExecutor() {
        super(new Pbs());
    }
}
