/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.acquisition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.firn.testkit.ClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A minute of an acquisition; {@code releng/benchmark streaming --minutes 10} does a long one. */
@Timeout(600)
class AcquisitionIT {
    @TempDir
    Path directory;

    @Test
    void movieThatIsWrittenWhileTheEngineIsKilledIsInEachResultOnce() throws Exception {
        Acquisition acquisition = new Acquisition(directory, 60, 1, 7);
        AcquisitionEvidence evidence = new AcquisitionProof(acquisition, ClassPath.ofThisProcess(directory)).run();
        evidence.figures().forEach(System.out::println);
        System.out.println(evidence.line());
        assertEquals(List.of(), evidence.faults());
        assertTrue(evidence.isClean(), evidence.line());
    }
}
