/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.firn.testkit.SlurmCluster;

/**
 * Injects faults with a seed and prints what became of the work, in one line of figures at the end. The exit code is 0
 * only when no state was untrue and no item was lost or doubled.
 */
public final class Faults {
    private static final long SECOND = 1_000_000_000;

    private String only = "";
    private int rounds;
    private int affected;
    private int untruthful;
    private int lost;
    private int doubled;

    /** @param arguments {@code --rounds N --seed S}, {@code --local} to leave a cluster out, and {@code --only
     *     TEXT} for the faults with this in their names */
    public static void main(String[] arguments) throws Exception {
        Faults faults = new Faults();
        faults.only = text(arguments, "--only", "");
        faults.run(
                Integer.parseInt(text(arguments, "--rounds", "10")),
                Long.parseLong(text(arguments, "--seed", "1")),
                !List.of(arguments).contains("--local"));
        System.out.println(faults.line());
        Runtime.getRuntime().halt(faults.isClean() ? 0 : 1);
    }

    private static String text(String[] arguments, String option, String otherwise) {
        int at = List.of(arguments).indexOf(option);
        return at < 0 ? otherwise : arguments[at + 1];
    }

    /**
     * Injects one fault a round.
     *
     * @param withCluster whether rounds on a Slurm cluster of our own are among them, when that can be had here
     */
    void run(int count, long seed, boolean withCluster) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("/tmp"), "firn-faults");
        boolean cluster = withCluster && SlurmCluster.isPossible();
        try (SlurmCluster slurm = cluster ? SlurmCluster.start(directory.resolve("slurm"), 2) : null) {
            for (int number = 0; number < count; number++) {
                Random random = new Random(seed * 1_000_003 + number);
                Fault fault = Fault.choose(number, random, cluster, only);
                Path place = Files.createDirectory(directory.resolve("round-" + number));
                Round round = new Round(place, fault, random, slurm);
                long begun = System.nanoTime();
                round.run();
                add(round);
                System.out.printf("round %d: %s, %d s%n", number, round.line(), (System.nanoTime() - begun) / SECOND);
            }
        } finally {
            Round.delete(directory);
        }
    }

    private void add(Round round) {
        rounds++;
        affected += round.affected();
        untruthful += round.untruthful();
        lost += round.lost();
        doubled += round.doubled();
    }

    boolean isClean() {
        return untruthful == 0 && lost == 0 && doubled == 0;
    }

    String line() {
        return "faults " + rounds + ", runs affected " + affected + ", untruthful states " + untruthful
                + ", items lost " + lost + ", items doubled " + doubled;
    }
}
