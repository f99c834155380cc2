/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files written for this test after the published description of the format. */
class ImportedHostsTest {
    private static final String SLURM =
            """
            ; comment
            [my cluster]
            NAME = Big cluster
            PARALLEL_COMMAND = mpirun -np %_(JOB_NODES)d %_(COMMAND)s
            MANDATORY = 0
            SUBMIT_COMMAND = /opt/slurm/bin/sbatch --account=em %_(JOB_SCRIPT)s
            SUBMIT_TEMPLATE = #!/bin/bash
                ##SBATCH --job-name %_(JOB_NAME)s
                ##SBATCH -p %_(JOB_QUEUE)s
                ##SBATCH --constraint avx2
                ##SBATCH --gres=gpu:%_(GPU_KIND)s
                ##SBATCH --qos=%_(QOS)s
                module load relion/5
                sed -i s/a/b/ %_(JOB_SCRIPT)s
                %_(JOB_COMMAND)s
            CANCEL_COMMAND = scancel %_(JOB_ID)s
            CHECK_COMMAND = mystat %_(JOB_ID)s
            JOB_DONE_REGEX =
            QUEUES = {"short": [["GPU_KIND", "a100", "Which GPU", ""]], "long": []}
            STRANGE = 1
            """;

    @TempDir
    Path folder;

    private ImportedHosts read(String text) throws IOException {
        return ImportedHosts.ofScipion(Files.writeString(folder.resolve("hosts.conf"), text));
    }

    @Test
    void clusterKeepsItsOptionsQueuesAndSetup() throws IOException {
        Host host = read(SLURM).hosts().get(0);
        assertEquals("my-cluster", host.id());
        assertEquals("Big cluster", host.name());
        assertEquals("slurm", host.scheduler());
        assertEquals(
                List.of("--constraint=avx2", "--gres=gpu:a100", "--account=em"),
                host.submission().options());
        assertEquals(
                Map.of("sbatch", List.of("/opt/slurm/bin/sbatch")),
                host.submission().commands());
        assertEquals(List.of("module load relion/5"), host.launching().setup());
        assertEquals(
                List.of("short", "long"),
                host.queues().stream().map(HostQueue::name).toList());
        assertEquals("short", host.defaultQueue().name());
    }

    @Test
    void whatIsNotTakenOverIsToldWithItsLine() throws IOException {
        String notes = String.join("\n", read(SLURM).notes());
        assertTrue(notes.contains("hosts.conf line 4 [my cluster] PARALLEL_COMMAND was not taken over"), notes);
        assertTrue(notes.contains("MANDATORY was not taken over"), notes);
        assertTrue(notes.contains("STRANGE is not known"), notes);
        assertTrue(notes.contains("CHECK_COMMAND is 'mystat'"), notes);
        assertTrue(notes.contains("'--qos=%_(QOS)s', whose QOS has no value"), notes);
        assertTrue(notes.contains("asks for GPU_KIND, which is 'a100' from now on"), notes);
        assertTrue(notes.contains("'sed -i s/a/b/ %_(JOB_SCRIPT)s', which was left out"), notes);
        assertEquals(7, read(SLURM).notes().size(), notes);
    }

    @Test
    void importedHostsCanBeWrittenAndRead() throws IOException {
        HostsDraft draft = HostsDraft.open(folder.resolve("hosts.json"), Set.of("slurm"));
        Host host = read(SLURM).hosts().get(0);
        draft.add(host);
        assertEquals(List.of(), draft.meaning().problems());
        assertEquals(List.of(host), draft.meaning().hosts());
    }

    @Test
    void schedulerIsToldFromTheSubmitCommandAndTheTemplate() throws IOException {
        String pbs = "[a]\nSUBMIT_COMMAND = qsub %_(JOB_SCRIPT)s\nSUBMIT_TEMPLATE = #!/bin/sh\n  ##PBS -W group=em\n";
        String grid = "[b]\nSUBMIT_COMMAND = qsub %_(JOB_SCRIPT)s\nSUBMIT_TEMPLATE = #!/bin/sh\n  ##$ -P em\n";
        ImportedHosts both = read(pbs + grid + "[c]\nNAME = here\n[d]\nSUBMIT_COMMAND = bsub < %_(JOB_SCRIPT)s\n");
        assertEquals(
                List.of("pbs", "gridengine", "local", "local"),
                both.hosts().stream().map(Host::scheduler).toList());
        assertEquals(List.of("-W", "group=em"), both.hosts().get(0).submission().options());
        assertEquals(List.of("-P", "em"), both.hosts().get(1).submission().options());
        assertEquals(1, both.notes().size(), both.notes().toString());
        assertTrue(
                both.notes().get(0).contains("submits with 'bsub'"),
                both.notes().toString());
    }

    @Test
    void nonsenseIsToldAndNothingIsThrownAway() throws IOException {
        ImportedHosts read = read("[a]\nSUBMIT_COMMAND = sbatch x\nQUEUES = {\"q\": 3\nwhat is this\n");
        assertTrue(read.notes().stream().anyMatch(note -> note.contains("line 4 is not understood: what is this")));
        assertTrue(read.notes().stream().anyMatch(note -> note.contains("QUEUES is not understood")));
        IOException error = assertThrows(IOException.class, () -> read("no section"));
        assertTrue(error.getMessage().contains("no hosts.conf of Scipion"), error.getMessage());
    }
}
