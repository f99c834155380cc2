/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.firn.benchmarks.harness.MarkdownTable;
import org.firn.benchmarks.harness.Options;
import org.firn.jobs.batch.BatchExecutor;
import org.firn.jobs.batch.BatchSettings;
import org.firn.slurm.Slurm;
import org.firn.testkit.SlurmCluster;

/**
 * What jobs of a cluster cost: on a Slurm of its own on this machine, whose daemons and jobs share the processors with
 * what is measured. Beside it, what Scipion's source and its measured behaviour say.
 */
public final class ClusterBenchmark {
    private static final int NODES = 2;
    private static final double PER_CENT_99 = 0.99;
    private static final double MEDIAN = 0.5;

    private ClusterBenchmark() {}

    /**
     * Measures and prints one table.
     *
     * @param args {@code --jobs N --submitters N --single N}
     * @throws Exception a case fails
     */
    public static void main(String[] args) throws Exception {
        Options options = new Options(args);
        int jobs = options.integer("jobs", 500);
        Path folder = Files.createTempDirectory(Path.of("/tmp"), "firn-cluster");
        try (SlurmCluster cluster = SlurmCluster.start(folder.resolve("slurm"), NODES);
                BatchExecutor executor = new BatchExecutor(new Slurm(), cluster.commands(), BatchSettings.DEFAULT)) {
            JobLoad warm = new JobLoad(executor, Files.createDirectory(folder.resolve("warm")));
            warm.together(2, 2);
            JobLoad load = new JobLoad(executor, Files.createDirectory(folder.resolve("many")));
            load.together(jobs, options.integer("submitters", 100));
            JobLoad single = new JobLoad(executor, Files.createDirectory(folder.resolve("single")));
            single.oneByOne(options.integer("single", 15));
            print(jobs, load, single);
        }
    }

    private static void print(int jobs, JobLoad load, JobLoad single) throws IOException {
        MarkdownTable table = new MarkdownTable("case", "Firn", "wanted", "Scipion");
        table.row(
                jobs + " jobs of single items submitted, jobs/s",
                figure(jobs / load.submitSeconds()),
                ">= 50",
                "one sbatch each: 33-90 from a shell");
        table.row("submissions (arrays) for them", String.valueOf(load.submissions()), "-", String.valueOf(jobs));
        table.row(
                "engine CPU for each managed job, ms",
                figure(1000 * load.ownCpuSeconds() / jobs),
                "-",
                "430-600 for the launch of a run");
        table.row(
                "CPU of sbatch and squeue for each job, ms",
                figure(1000 * load.childrenCpuSeconds() / jobs),
                "-",
                "one sbatch and one squeue process each, repeated");
        double[] delays = single.statusDelays();
        table.row(
                "end of a job to its known end, median ms",
                figure(1000 * at(delays, MEDIAN)),
                "<= 2000",
                "polls; reads a failed job as finished");
        table.row("the same, longest ms", figure(1000 * at(delays, 1)), "-", "up to 120,000");
        double[] many = load.statusDelays();
        table.row("the same with " + jobs + " jobs, median ms", figure(1000 * at(many, MEDIAN)), "<= 2000", "-");
        table.row("the same, 99 % of jobs, ms", figure(1000 * at(many, PER_CENT_99)), "-", "-");
        table.row("jobs told as they ended, of " + jobs, String.valueOf(load.truthful()), "all", "exit code not read");
        System.out.print(table);
    }

    private static double at(double[] sorted, double part) {
        double[] values = sorted.clone();
        Arrays.sort(values);
        return values[Math.min(values.length - 1, (int) (values.length * part))];
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
