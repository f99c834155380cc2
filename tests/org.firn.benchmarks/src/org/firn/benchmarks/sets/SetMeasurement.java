/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One operation of one store in a JVM of its own, as JMH runs it. JMH's own score is wall time; compared is the
 * processor time of the whole process, since some stores use several threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SetMeasurement {

    /** What an iteration lasts at least: the processor time of a process is counted in 10 ms. */
    private static final double LEAST_SECONDS = 0.4;

    /**
     * How long an operation is repeated before it counts, at most and unless it is slower than that: the compiler of
     * the JVM works for seconds in threads of its own, whose processor time would be taken for that of the operation.
     */
    private static final double WARM_UP_SECONDS = 3;

    /** {@code firn}, {@code sqlite} or {@code duckdb}. */
    @Param({"firn"})
    public String store;

    /** What is measured. */
    @Param
    public SetOperation operation;

    /** How many particles. */
    @Param({"1000000"})
    public int rows;

    /** Where the sets are; kept between operations. */
    @Param({""})
    public String folder;

    private SetStore sets;
    private int repetitions = 1;

    /** What was measured, for one execution of the operation. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Costs {
        /** Processor time of the process in s. */
        public double cpuSeconds;

        /** The memory of the process that belongs to no file, in MiB; mapped files can be let go at any time. */
        public double memoryMiB;

        /** What the operation says, for the comparison of stores. */
        public double answer;
    }

    /** Opens the sets, makes them if needed, and finds out how often the operation must be repeated. */
    @Setup
    public void open() throws Exception {
        Path directory = Files.createDirectories(Path.of(folder, store + "-" + rows));
        sets = switch (store) {
            case "firn" -> new FirnStore(directory);
            case "sqlite" -> new SqliteStore(directory);
            default -> new DuckDbStore(directory);
        };
        sets.prepare(rows);
        double once = once();
        for (double spent = once; spent < WARM_UP_SECONDS; ) {
            double seconds = once();
            spent += seconds;
            once = Math.min(once, seconds);
        }
        repetitions = (int) Math.max(1, Math.ceil(LEAST_SECONDS / once));
    }

    private double once() throws Exception {
        long start = System.nanoTime();
        operation.run(sets, rows);
        return (System.nanoTime() - start) * 1e-9;
    }

    /** Closes the sets. */
    @TearDown
    public void close() throws Exception {
        sets.close();
    }

    /** Executes the operation. */
    @Benchmark
    public double execute(Costs costs) throws Exception {
        long before = processNanos();
        for (int i = 0; i < repetitions; i++) {
            costs.answer = operation.run(sets, rows);
        }
        costs.cpuSeconds = (processNanos() - before) * 1e-9 / repetitions;
        costs.memoryMiB = memoryMiB();
        return costs.answer;
    }

    private static long processNanos() throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        return (Long) server.getAttribute(new ObjectName("java.lang:type=OperatingSystem"), "ProcessCpuTime");
    }

    private static double memoryMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("RssAnon:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
