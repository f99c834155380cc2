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
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.batch.BatchSchedulers;
import org.firn.jobs.batch.LocalCommands;
import org.firn.slurm.Slurm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts without a scheduler: this machine as the file describes it. */
class HostExecutorsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Path project;
    private Path work;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        Files.createFile(project.resolve("project.json"));
        work = Files.createDirectories(project.resolve("runs/000001-x/work"));
    }

    private Path hosts(String members) throws IOException {
        return Files.writeString(
                folder.resolve("hosts.json"),
                "{\"firn\": \"hosts/1\", \"hosts\": [{\"id\": \"here\", \"scheduler\": \"local\"" + members + "}]}");
    }

    private static IExecutor open(Path file, String id) {
        return new HostExecutors(file, new BatchSchedulers(Map.of()))
                .executors().stream()
                        .filter(executor -> executor.id().equals(id))
                        .findFirst()
                        .map(ExecutorDescriptor::create)
                        .orElseThrow();
    }

    private JobResult run(IExecutor executor, JobSpec job) throws Exception {
        return executor.submit(job).await(PATIENCE).orElseThrow();
    }

    private JobSpec.Builder job(String... command) {
        return JobSpec.builder(work.resolve("job"), List.of(command)).workingDirectory(work);
    }

    private String stdout() throws IOException {
        return Files.readString(work.resolve("job/stdout"));
    }

    /** A container command that notes its arguments and does what is behind the name of the image. */
    private Path fakeContainer() throws IOException {
        Path script = Files.writeString(
                folder.resolve("fake-container"),
                """
                #!/bin/sh
                printf '%s\\n' "$@" > "$(dirname "$0")/seen"
                while [ "$1" != image.sif ]; do shift; done
                shift
                exec "$@"
                """);
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> seen() throws IOException {
        return Files.readAllLines(folder.resolve("seen"));
    }

    @Test
    void setupAndEnvironmentGoBeforeTheProgramAndArgumentsStayExact() throws Exception {
        Path file = hosts(", \"setup\": [\"KIND=loaded\", \"export KIND\"], \"environment\": {\"ABC\": \"a b\"}");
        try (IExecutor here = open(file, "here")) {
            JobResult result = run(
                    here,
                    job("sh", "-c", "echo \"$KIND $ABC $1\"; exit 7", "x", "it's $HOME")
                            .build());
            assertEquals(7, result.exitCode());
            assertEquals("loaded a b it's $HOME\n", stdout());
        }
    }

    @Test
    void programOfAContainerRunsInItWithTheProjectAndItsInputsBound() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data set"));
        Path movie = Files.writeString(data.resolve("m.mrc"), "movie");
        Path raw = Files.createDirectories(folder.resolve("raw"));
        Path link = Files.createSymbolicLink(work.resolve("link.mrc"), Files.writeString(raw.resolve("l.mrc"), "raw"));
        Path file = hosts(", \"containers\": [{\"programs\": [\"c?t\", \"ca*\"], \"command\": [\"" + fakeContainer()
                + "\", \"exec\", \"{binds}\", \"--pwd={directory}\", \"{variables}\", \"image.sif\"],"
                + " \"bind\": \"--bind={path}\", \"variable\": \"--env={name}={value}\", \"folders\": [\"/opt\"]}]");
        try (IExecutor here = open(file, "here")) {
            JobSpec job = job("cat", movie.toString(), link.toString(), "/etc/passwd/none")
                    .environment(Map.of("A", "b c"))
                    .build();
            run(here, job);
            assertEquals("movieraw", stdout());
        }
        assertEquals(
                List.of(
                        "exec",
                        "--bind=/opt",
                        "--bind=" + data,
                        "--bind=" + project,
                        "--bind=" + raw,
                        "--pwd=" + work,
                        "--env=A=b c",
                        "image.sif",
                        "cat",
                        movie.toString(),
                        link.toString(),
                        "/etc/passwd/none"),
                seen());
        String record = Files.readString(work.resolve("job/job.json"));
        assertTrue(record.contains("fake-container") && record.contains("--bind="), record);
    }

    @Test
    void fileThatAnOptionNamesIsBoundAndOtherProgramsRunAsTheyAre() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path movie = Files.writeString(data.resolve("m.mrc"), "movie");
        Path file = hosts(", \"containers\": [{\"programs\": [\"printf\"], \"command\": [\"" + fakeContainer()
                + "\", \"{binds}\", \"image.sif\"], \"bind\": \"-v{path}:{path}\"}]");
        try (IExecutor here = open(file, "here")) {
            run(here, job("echo", "plain").build());
            assertTrue(Files.notExists(folder.resolve("seen")));
            Files.move(work.resolve("job"), work.resolve("job-1"));
            run(here, job("printf", "%s", "--in=" + movie).build());
        }
        assertTrue(seen().contains("-v" + data + ":" + data), seen().toString());
    }

    @Test
    void containerCommandThatIsNotThereIsTold() throws Exception {
        Path file = hosts(", \"containers\": [{\"programs\": [\"cat\"], \"command\": [\"no-apptainer\"]}]");
        try (IExecutor here = open(file, "here")) {
            Exception error = assertThrows(
                    JobException.class, () -> here.submit(job("cat").build()));
            assertTrue(error.getMessage().contains("no-apptainer is not in PATH"), error.getMessage());
        }
    }

    @Test
    void jobOfAWholeRunKnowsItsHostAndItsProgramsRunInTheContainer() throws Exception {
        Path file = hosts(", \"containers\": [{\"programs\": [\"*\"], \"command\": [\"" + fakeContainer()
                + "\", \"image.sif\"]}]");
        try (IExecutor here = open(file, "here")) {
            JobSpec runner = job("sh", "-c", "echo $FIRN_HOST $FIRN_HOSTS")
                    .environment(Map.of(JobSpec.RUN_VARIABLE, "align"))
                    .build();
            run(here, runner);
        }
        assertEquals("here " + file + "\n", stdout());
        assertTrue(Files.notExists(folder.resolve("seen")), "the runner itself runs in no container");
        Files.move(work.resolve("job"), work.resolve("job-1"));
        try (IExecutor programs = RunPrograms.open(Map.of("FIRN_HOST", "here", "FIRN_HOSTS", file.toString()))) {
            run(programs, job("echo", "in").build());
        }
        assertEquals(List.of("image.sif", "echo", "in"), seen());
    }

    @Test
    void runWhoseHostIsNoLongerDescribedDoesNotStartItsProgramsOtherwise() throws Exception {
        Path file = hosts(", \"maxJob\": 3");
        Exception error = assertThrows(
                IllegalArgumentException.class,
                () -> RunPrograms.open(Map.of("FIRN_HOST", "here", "FIRN_HOSTS", file.toString())));
        assertTrue(error.getMessage().contains("hosts.json line 1, column"), error.getMessage());
    }

    @Test
    void checkOfASchedulerThatIsNotThereHangsOrAnswersNonsenseTellsSo() throws Exception {
        BatchSchedulers schedulers = new BatchSchedulers(Map.of("slurm", Slurm::new));
        assertCheck(schedulers, "\"/no/such/squeue\"", "Is Slurm installed here?");
        assertCheck(schedulers, "[\"sh\", \"-c\", \"sleep 30\"]", "did not answer within 1 s");
        assertCheck(schedulers, "[\"echo\", \"hello\"]", "which is no line about a job");
        assertCheck(schedulers, "[\"sh\", \"-c\", \"echo denied >&2; exit 3\"]", "ended with 3: denied");
    }

    private void assertCheck(BatchSchedulers schedulers, String squeue, String told) throws Exception {
        Path file = Files.writeString(
                folder.resolve("hosts.json"),
                "{\"firn\": \"hosts/1\", \"hosts\": [{\"id\": \"c\", \"scheduler\": \"slurm\","
                        + " \"commands\": {\"squeue\": " + squeue + "}}]}");
        Host host = HostsFile.read(file, schedulers.ids()).find("c").orElseThrow();
        HostCheck check = HostCheck.of(host, schedulers, new LocalCommands(), Duration.ofSeconds(1));
        assertEquals(false, check.works());
        assertTrue(check.words().contains(told), check.words());
    }
}
