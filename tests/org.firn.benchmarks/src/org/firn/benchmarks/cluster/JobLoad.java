/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.cluster;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobSpec;

/** Small jobs, each of which notes when it ends and has an exit code of its own. Not thread-safe. */
final class JobLoad {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int CODES = 3;
    /** Where /proc/self/stat has the time of ended children, behind the name, in ticks. */
    private static final int CHILD_USER = 13;

    private static final double TICKS = 100;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1000;

    private final IExecutor executor;
    private final Path folder;
    private final List<Job> jobs = new ArrayList<>();
    private double submitSeconds;
    private double ownCpu;
    private double childrenCpu;

    /** A job that was accepted, and when its end was known. */
    private record Job(int number, JobHandle handle, CompletableFuture<Long> known) {}

    JobLoad(IExecutor executor, Path folder) {
        this.executor = executor;
        this.folder = folder;
    }

    /** Submits jobs from several threads, as the steps of runs do, and waits for all. */
    void together(int count, int submitters) throws Exception {
        double own = ownCpuNow();
        double children = childrenCpuNow();
        ExecutorService threads = Executors.newFixedThreadPool(submitters);
        long start = System.nanoTime();
        List<Callable<Job>> submissions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            submissions.add(() -> submit(number));
        }
        for (Future<Job> job : threads.invokeAll(submissions)) {
            jobs.add(job.get());
        }
        submitSeconds = (System.nanoTime() - start) / NANOS;
        threads.shutdown();
        for (Job job : jobs) {
            job.handle().await(LONGEST).orElseThrow();
        }
        ownCpu = ownCpuNow() - own;
        childrenCpu = childrenCpuNow() - children;
    }

    /** Submits each job when the one before has ended. */
    void oneByOne(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            Job job = submit(i);
            job.handle().await(LONGEST).orElseThrow();
            jobs.add(job);
        }
    }

    private Job submit(int number) throws Exception {
        String script = "date +%s%3N; exit " + number % CODES;
        JobHandle handle = executor.submit(JobSpec.builder(control(number), List.of("sh", "-c", script))
                .memoryMiB(50)
                .build());
        CompletableFuture<Long> known = new CompletableFuture<>();
        handle.ended().thenAccept(end -> known.complete(System.currentTimeMillis()));
        return new Job(number, handle, known);
    }

    private Path control(int number) {
        return folder.resolve("job-" + number);
    }

    double submitSeconds() {
        return submitSeconds;
    }

    double ownCpuSeconds() {
        return ownCpu;
    }

    double childrenCpuSeconds() {
        return childrenCpu;
    }

    /** How many times something was submitted. */
    long submissions() {
        return jobs.stream()
                .map(job -> job.handle().text().replaceAll("_.*", ""))
                .distinct()
                .count();
    }

    /** How long after each job its end was known, in s. */
    double[] statusDelays() throws IOException {
        double[] delays = new double[jobs.size()];
        for (int i = 0; i < delays.length; i++) {
            Job job = jobs.get(i);
            String printed = Files.readString(control(job.number()).resolve("stdout"));
            delays[i] = (job.known().join() - Long.parseLong(printed.strip())) / MILLIS;
        }
        return delays;
    }

    /** How many jobs have the exit code that they ended with. */
    long truthful() {
        return jobs.stream()
                .filter(job -> {
                    try {
                        return job.handle().await(LONGEST).orElseThrow().exitCode() == job.number() % CODES;
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .count();
    }

    private static double ownCpuNow() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }

    /** Of the children that were waited for. */
    private static double childrenCpuNow() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILD_USER]) + Long.parseLong(fields[CHILD_USER + 1])) / TICKS;
    }
}
