/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.slurm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.firn.jobs.IExecutor;
import org.firn.jobs.batch.BatchExecutor;
import org.firn.jobs.batch.BatchSettings;
import org.firn.testkit.ExecutorContract;
import org.firn.testkit.SlurmCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What every executor does, on a real Slurm. */
class SlurmContractIT extends ExecutorContract {
    private static SlurmCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        SlurmCluster.assume();
        cluster = SlurmCluster.start(Files.createTempDirectory(Path.of("/tmp"), "firn-slurm"), 2);
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Override
    protected IExecutor open() {
        return new BatchExecutor(
                new Slurm(), cluster.commands(), BatchSettings.DEFAULT.withPoll(Duration.ofMillis(300)));
    }
}
