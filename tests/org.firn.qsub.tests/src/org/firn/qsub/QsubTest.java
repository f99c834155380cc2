/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.qsub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobException;
import org.firn.jobs.JobSpec;
import org.firn.jobs.JobState;
import org.firn.jobs.batch.BatchRequest;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.BatchStatus;
import org.firn.jobs.batch.CommandOutput;
import org.junit.jupiter.api.Test;

/** Output of PBS and Grid Engine is understood, and requests become their options. */
class QsubTest {
    private static final String PBS =
            """
            Job Id: 20.head
                Job_Name = f12
                job_state = C
                exit_status = 3

            Job Id: 21.head
                Job_Name = f13
                job_state = Q
                comment = Not enough of the right type of nodes
            Job Id: 22.head
                job_state = R
            Job Id: 23.head
                job_state = Y
            Job Id: 24.head
                job_state = C
                exit_status = -11
            """;
    private static final String GRID_ENGINE =
            """
            job-ID  prior   name       user  state submit/start at     queue             slots ja-task-ID
            ---------------------------------------------------------------------------------------------
                  7 0.55500 f12        root  r     11/22/2026 20:00:00 all.q@vm              1
                  8 0.00000 f13        root  Eqw   11/22/2026 20:00:00                       1
            """;

    private static BatchRequest request() {
        JobSpec job = JobSpec.builder(Path.of("/p"), List.of("x"))
                .processors(4)
                .memoryMiB(2000)
                .wallTime(Duration.ofSeconds(3661))
                .queue("long")
                .after(List.of("7"))
                .build();
        return BatchRequest.of(job, "firn.x.0123456789ab", 1, Path.of("/p/log"), BatchSettings.DEFAULT);
    }

    @Test
    void listOfPbsIsUnderstood() throws Exception {
        List<BatchStatus> all = new Pbs().readList(PBS);
        assertEquals("20.head", all.get(0).id());
        assertEquals(3, all.get(0).exitCode());
        assertEquals(JobState.WAITING, all.get(1).state());
        assertTrue(all.get(1).words().contains("right type of nodes"));
        assertEquals(JobState.RUNNING, all.get(2).state());
        assertFalse(all.get(3).isKnown());
        assertTrue(all.get(3).state().isActive());
        assertEquals(JobEnd.TIMED_OUT, all.get(4).end());
        assertThrows(JobException.class, () -> new Pbs().readList("<html>"));
    }

    @Test
    void listAndAccountOfGridEngineAreUnderstood() throws Exception {
        GridEngine scheduler = new GridEngine();
        List<BatchStatus> all = scheduler.readList(GRID_ENGINE);
        assertEquals(JobState.RUNNING, all.get(0).state());
        assertEquals(JobState.WAITING, all.get(1).state());
        assertTrue(all.get(1).reason().contains("could not be started"));
        BatchStatus ended = scheduler
                .readHistory("7", new CommandOutput(0, "failed       0    \nexit_status  5\n", ""))
                .orElseThrow();
        assertEquals(5, ended.exitCode());
        assertThrows(JobException.class, () -> scheduler.readList("error: commlib error"));
    }

    @Test
    void idsAreFound() throws Exception {
        assertEquals("20.head", new Pbs().id("20.head\n"));
        assertEquals("7", new GridEngine().id("7.1-3:1\n"));
        assertThrows(JobException.class, () -> new Pbs().id("maybe"));
    }

    @Test
    void requestBecomesOptions() {
        List<String> pbs = new Pbs().submit(request(), "/p/submit.sh");
        assertTrue(
                pbs.containsAll(List.of(
                        "f0123456789ab", "nodes=1:ppn=4,mem=2000mb,walltime=1:01:01", "long", "depend=afterok:7")),
                pbs.toString());
        List<String> grid = new GridEngine().submit(request(), "/p/submit.sh");
        assertTrue(grid.containsAll(List.of("smp", "4", "h_vmem=2000M", "h_rt=1:01:01", "-hold_jid")), grid.toString());
    }
}
