/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten faults, one of most kinds; {@code releng/faults} does as many as wanted. */
@Timeout(900)
class FaultsIT {
    @Test
    void noFaultLeavesAnUntrueStateOrLosesOrDoublesAnItem() throws Exception {
        Faults faults = new Faults();
        faults.run(Integer.getInteger("firn.faults.rounds", 10), Long.getLong("firn.faults.seed", 1), true);
        assertTrue(faults.isClean(), faults.line());
    }
}
