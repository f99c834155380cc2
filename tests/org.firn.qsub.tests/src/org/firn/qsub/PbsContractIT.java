/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.qsub;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.firn.jobs.IExecutor;
import org.firn.jobs.batch.BatchExecutor;
import org.firn.jobs.batch.BatchSettings;
import org.firn.testkit.ExecutorContract;
import org.firn.testkit.SlurmCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** What every executor does, with the commands of PBS that Slurm brings. */
class PbsContractIT extends ExecutorContract {
    private static SlurmCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/qsub")),
                "There is no qsub: install the Debian package slurm-wlm-torque");
        SlurmCluster.assume();
        cluster = SlurmCluster.start(Files.createTempDirectory(Path.of("/tmp"), "firn-pbs"), 2);
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Override
    protected IExecutor open() {
        return new BatchExecutor(new Pbs(), cluster.commands(), BatchSettings.DEFAULT.withPoll(Duration.ofMillis(500)));
    }
}
