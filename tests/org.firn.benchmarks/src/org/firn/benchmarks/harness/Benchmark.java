/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of a benchmark: its options, and fresh processes that are measured and repeated.
 * <p>A benchmark is a class with a main method that makes a {@code Benchmark} from its arguments, measures its cases
 * and prints one {@link MarkdownTable}. A case in Java is a class with a main method of its own: it runs in a new JVM
 * each time, so that start, class loading and compilation are part of the figure, as they are for a user.
 * <pre>
 * Benchmark benchmark = new Benchmark(args);
 * Series ours = benchmark.java(WriteCase.class, file, benchmark.rows(1_000_000));
 * Series peer = benchmark.command(List.of("relion_star_handler", "--i", star));
 * table.row("write", Figures.seconds(ours.cpuSeconds()), Figures.ratio(peer.cpuSeconds(), ours.cpuSeconds()));
 * </pre>
 */
public final class Benchmark {

    private final Options options;
    private List<String> jvmOptions = List.of("-XX:+UseSerialGC", "-Xmx2g");

    /**
     * Reads the options {@code --rows N}, {@code --repetitions N} and any other {@code --key value}.
     *
     * @param args the arguments of the benchmark's main method
     */
    public Benchmark(String[] args) {
        this.options = new Options(args);
    }

    /**
     * Tells the options.
     *
     * @return all of them
     */
    public Options options() {
        return options;
    }

    /**
     * Tells the number of rows asked for.
     *
     * @param normal the number when none is asked for
     * @return rows
     */
    public int rows(int normal) {
        return options.integer("rows", normal);
    }

    /**
     * Tells how many fresh processes each case gets.
     *
     * @return 5, or what {@code --repetitions} says
     */
    public int repetitions() {
        return options.integer("repetitions", 5);
    }

    /**
     * Sets the options of the JVMs of all later Java cases; ours and peers get the same.
     *
     * @param newOptions for example {@code -Xmx512m}
     * @return this
     */
    public Benchmark jvmOptions(String... newOptions) {
        jvmOptions = List.of(newOptions);
        return this;
    }

    /**
     * Measures the main method of a class, each time in a fresh JVM with this JVM's class path.
     *
     * @param main a public class with a main method
     * @param args its arguments, as text
     * @return one measurement a repetition
     * @throws IOException a process failed
     * @throws InterruptedException the wait was interrupted
     */
    public Series java(Class<?> main, Object... args) throws IOException, InterruptedException {
        List<Measurement> runs = new ArrayList<>();
        for (int i = 0; i < repetitions(); i++) {
            runs.add(javaOnce(main, args));
        }
        return new Series(runs);
    }

    /**
     * Measures the main method of a class once, in a fresh JVM.
     *
     * @param main a public class with a main method
     * @param args its arguments, as text
     * @return what it cost
     * @throws IOException the process failed
     * @throws InterruptedException the wait was interrupted
     */
    public Measurement javaOnce(Class<?> main, Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ChildMain.class.getName()));
        command.add(main.getName());
        for (Object arg : args) {
            command.add(arg.toString());
        }
        Measurement run = new MeasuredProcess(command).run();
        double peakMiB = run.reported("peak-kib").orElse(0.0) / 1024;
        return new Measurement(run.cpuSeconds(), run.wallSeconds(), peakMiB, run.output());
    }

    /**
     * Measures an external program.
     *
     * @param command the program and its arguments
     * @return one measurement a repetition
     * @throws IOException a process failed
     * @throws InterruptedException the wait was interrupted
     */
    public Series command(List<String> command) throws IOException, InterruptedException {
        return command(command, Path.of(""), Map.of());
    }

    /**
     * Measures an external program in a directory.
     *
     * @param command the program and its arguments
     * @param directory the working directory
     * @param environment variables to add
     * @return one measurement a repetition
     * @throws IOException a process failed
     * @throws InterruptedException the wait was interrupted
     */
    public Series command(List<String> command, Path directory, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<Measurement> runs = new ArrayList<>();
        MeasuredProcess process = new MeasuredProcess(command, directory, environment);
        for (int i = 0; i < repetitions(); i++) {
            runs.add(process.run());
        }
        return new Series(runs);
    }
}
