/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.TestContext;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.BatchSchedulers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HostsCommandTest {
    @TempDir
    private Path folder;

    private TestContext context;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        context = new TestContext(folder);
        file = folder.resolve("hosts.json");
        context.environment().put("FIRN_HOSTS", file.toString());
    }

    private static BatchScheduler none() {
        throw new AssertionError("No scheduler is made to list hosts");
    }

    private int run(String... arguments) throws Exception {
        BatchSchedulers schedulers =
                new BatchSchedulers(Map.of("slurm", HostsCommandTest::none, "pbs", HostsCommandTest::none));
        HostsCommand command = new HostsCommand(schedulers);
        new CommandLine(command).parseArgs(arguments);
        return command.run(context);
    }

    @Test
    void exampleIsAFileThatIsListed() throws Exception {
        assertEquals(ExitCode.DONE, run("--example"));
        Files.writeString(file, context.written());
        context = new TestContext(folder);
        context.environment().put("FIRN_HOSTS", file.toString());
        assertEquals(ExitCode.DONE, run());
        String listed = context.written();
        assertTrue(listed.contains("cluster1:gpu"), listed);
        assertTrue(listed.contains("48 h, 192000 MiB, 32 processors, 4 GPUs"), listed);
    }

    @Test
    void mistakeIsToldWithItsPlaceAndTheOtherHostsAreListed() throws Exception {
        Files.writeString(
                file,
                "{\"firn\": \"hosts/1\", \"hosts\": [\n  {\"id\": \"a\", \"scheduler\": \"slurm\"},\n"
                        + "  {\"id\": \"b\", \"scheduler\": \"lsf\"}]}");
        assertEquals(ExitCode.ERROR, run("--json"));
        assertTrue(context.written().contains("\"id\":\"a\""), context.written());
        assertTrue(context.errors().contains("hosts.json line 3, column 28"), context.errors());
    }

    @Test
    void hostsOfScipionAreAddedAndWhatIsLeftIsTold() throws Exception {
        Files.writeString(
                folder.resolve("hosts.conf"), "[cluster]\nSUBMIT_COMMAND = sbatch %_(JOB_SCRIPT)s\nMANDATORY = 1\n");
        assertEquals(ExitCode.DONE, run("--import", "hosts.conf"));
        assertTrue(context.written().contains("1 hosts added"), context.written());
        assertTrue(context.errors().contains("hosts.conf line 3 [cluster] MANDATORY"), context.errors());
        IOException twice = assertThrows(IOException.class, () -> run("--import", "hosts.conf"));
        assertTrue(twice.getMessage().contains("a host 'cluster' already"), twice.getMessage());
        Files.writeString(file, "{");
        assertThrows(UsageException.class, () -> run("--import", "hosts.conf"));
        assertEquals("{", Files.readString(file));
    }

    @Test
    void withoutAFileItIsToldHowToBegin() throws Exception {
        assertEquals(ExitCode.DONE, run());
        assertTrue(context.written().contains("firn hosts --example > " + file), context.written());
    }
}
