/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.HostTokens;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;

/** Starts programs on this machine and finds them again. Thread-safe. */
public final class LocalJobs implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LocalJobs.class.getName());
    private static final long START_MILLIS = 3000;

    private final String wrapper = readWrapper();
    private final Programs programs = new Programs();
    private final ExecutorService workers = Executors.newCachedThreadPool(daemon("firn-job"));
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, daemon("firn-job-timer"));
    private final MemorySampler sampler = new MemorySampler(timer);
    private final Map<Path, LocalJob> live = new ConcurrentHashMap<>();
    private final long graceMillis;
    private final HostTokens tokens;
    private @Nullable ExitWatcher watcher;

    /**
     * @param grace how long a cancelled program has before it is forced to end
     * @param tokens what all programs of this machine share
     */
    public LocalJobs(Duration grace, HostTokens tokens) {
        this.tokens = tokens;
        graceMillis = grace.toMillis();
        timer.setRemoveOnCancelPolicy(true);
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    static String readWrapper() {
        try (InputStream in = LocalJobs.class.getResourceAsStream("job.sh")) {
            // Without its comments, which would be repeated in the command line of every job.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException("The job wrapper is missing from the bundle org.firn.jobs", e);
        }
    }

    /** Starts a program. */
    public JobHandle submit(JobSpec job) throws JobException {
        ControlDirectory control = new ControlDirectory(job.controlDirectory());
        if (control.isUsed()) {
            throw new JobException("The control directory " + control.path() + " was used for another job already");
        }
        if (!Files.isDirectory(job.workingDirectory())
                && !job.workingDirectory().equals(control.path())) {
            throw new JobException("The working directory " + job.workingDirectory() + " of "
                    + job.command().get(0) + " is not there. Create it, or choose another");
        }
        Path program = programs.find(job);
        String prelude = tokens.prelude(job);
        try {
            Files.createDirectories(control.path());
            control.writeJob(JobRecord.of(job, programs.describe(program)));
            Process child = start(job, program, prelude);
            LocalJob handle = new LocalJob(control, this, child.pid());
            live.put(control.path(), handle);
            handle.follow(child, job.wallTimeSeconds());
            return handle;
        } catch (IOException e) {
            throw new JobException(
                    "The program " + program + " cannot be started: " + e.getMessage()
                            + ". It needs sh, setsid (util-linux) and a file system with space for " + control.path(),
                    e);
        }
    }

    private Process start(JobSpec job, Path program, String prelude) throws IOException {
        ProcessBuilder builder = new ProcessBuilder()
                .directory(job.workingDirectory().toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(job.stdout().toFile())
                .redirectError(job.stderr().toFile());
        builder.environment().putAll(job.environment());
        String locale = builder.environment().put("LC_ALL", "C");
        // A session of its own: it outlives this process and its terminal, and can be ended as a whole.
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                "/bin/sh",
                "-c",
                prelude + wrapper,
                "firn-job",
                job.controlDirectory().toString(),
                ProcessIdentity.thisBoot(),
                locale == null ? "" : "=" + locale,
                program.toString()));
        command.addAll(job.command().subList(1, job.command().size()));
        return builder.command(command).start();
    }

    /** Finds a program again. */
    public JobHandle reattach(Path controlDirectory, String text) throws JobException {
        ControlDirectory control = new ControlDirectory(controlDirectory.toAbsolutePath());
        JsonObject job = control.readJob()
                .orElseThrow(
                        () -> new JobException("No job was started with the control directory " + controlDirectory));
        LocalJob here = live.get(control.path());
        if (here != null) {
            return here;
        }
        Optional<JobResult> known = control.readResult();
        if (known.isPresent()) {
            return LocalJob.ended(control, this, known.get());
        }
        Optional<ProcessHandle> alive = ProcessIdentity.parse(text)
                .or(() -> startedProcess(control))
                .filter(ProcessIdentity::isAlive)
                .flatMap(identity -> ProcessHandle.of(identity.pid()));
        if (alive.isEmpty() || control.exitCode().isPresent()) {
            return LocalJob.ended(control, this, endOf(control));
        }
        try {
            LocalJob handle = new LocalJob(control, this, alive.get().pid());
            live.put(control.path(), handle);
            handle.follow(
                    alive.get(),
                    job.has("wallTimeSeconds") ? job.get("wallTimeSeconds").getAsLong() : 0);
            return handle;
        } catch (IOException e) {
            throw new JobException("The directory " + controlDirectory + " cannot be watched: " + e.getMessage(), e);
        }
    }

    /** What the wrapper says it is, which it may say a moment after its submitter died. */
    @SuppressWarnings("try")
    private Optional<ProcessIdentity> startedProcess(ControlDirectory control) {
        CountDownLatch written = new CountDownLatch(1);
        try (ExitWatcher.Subscription watching = watcher().onChange(control.path(), () -> {
            if (control.process().isPresent()) {
                written.countDown();
            }
        })) {
            long age = Duration.between(control.started(), Instant.now()).toMillis();
            if (control.process().isEmpty() && age < START_MILLIS) {
                written.await(START_MILLIS - age, TimeUnit.MILLISECONDS);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot watch " + control.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return control.process();
    }

    private static JobResult endOf(ControlDirectory control) {
        int code = control.exitCode().orElse(-1);
        JobResult end = new JobResult(
                code,
                control.ending().orElse(code >= 0 ? JobEnd.EXITED : JobEnd.LOST),
                control.started(),
                control.ended(),
                control.cpuSeconds(),
                0);
        LocalJob.record(control, end);
        return end;
    }

    void forget(Path controlDirectory) {
        live.remove(controlDirectory);
    }

    ExecutorService workers() {
        return workers;
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    MemorySampler sampler() {
        return sampler;
    }

    long graceMillis() {
        return graceMillis;
    }

    synchronized ExitWatcher watcher() throws IOException {
        if (watcher == null) {
            watcher = new ExitWatcher();
        }
        return watcher;
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
        workers.shutdown();
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file watcher cannot be closed", e);
        }
    }
}
