/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.faults;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.testkit.ClassPath;
import org.firn.testkit.SlurmCluster;

/** One workflow, one fault, and what is found afterwards. Used by one thread. */
final class Round {
    private static final int MOST_STARTS = 5;
    private static final int LATEST_MILLIS = 1500;
    private static final int ENGINE_SECONDS = 90;

    private final Path place;
    private final Fault fault;
    private final Random random;
    private final @Nullable SlurmCluster slurm;
    private final Evidence evidence;
    private final List<String> notes = new ArrayList<>();
    private int affected;

    Round(Path place, Fault fault, Random random, @Nullable SlurmCluster slurm) {
        this.place = place;
        this.fault = fault;
        this.random = random;
        this.slurm = slurm;
        evidence = new Evidence(place.resolve("disk/project"), place.resolve("record"));
    }

    void run() throws Exception {
        Files.createDirectories(place.resolve("record"));
        Files.createDirectories(place.resolve("disk"));
        try (Injection injection = new Injection(place, fault, slurm)) {
            injection.prepare();
            Process engine = start();
            awaitWork(engine);
            pause(random.nextInt(LATEST_MILLIS));
            long hit = System.currentTimeMillis();
            affected = injection.hit(engine) ? 1 : 0;
            if (fault.isOfDisk()) {
                evidence.noRecordBetween(hit, System.currentTimeMillis());
            }
            goOn(engine, injection);
            evidence.collect();
        }
    }

    /** As a person would: starts the engine again until all is done, looking at what it says in between. */
    private void goOn(Process first, Injection injection) throws Exception {
        Process engine = first;
        for (int starts = 1; ; starts++) {
            end(engine);
            injection.heal();
            evidence.look();
            if (evidence.isFinished() || starts >= MOST_STARTS) {
                notes.add(starts + " starts");
                return;
            }
            engine = start();
        }
    }

    private void end(Process engine) throws InterruptedException {
        if (!engine.waitFor(ENGINE_SECONDS, TimeUnit.SECONDS)) {
            notes.add("the engine did not come to rest");
            engine.destroyForcibly().waitFor();
        }
    }

    /** Starts an engine; the first one makes the project. */
    private Process start() throws IOException {
        Path options = place.resolve("java.args");
        Files.writeString(options, "-cp\n\"" + ClassPath.ofThisProcess(place) + "\"\n");
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "@" + options);
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(
                EngineMain.class.getName(),
                place.resolve("disk/project").toString(),
                place.resolve("record").toString(),
                fault.executor()));
        command.addAll(java);
        command.add(RunnerMain.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        place.resolve("engine.log").toFile()));
        if (slurm != null) {
            builder.environment().putAll(slurm.environment());
        }
        return builder.start();
    }

    /** Faults before anything has begun would show little. */
    private void awaitWork(Process engine) throws InterruptedException, IOException {
        for (int i = 0; i < 600 && engine.isAlive() && !evidence.hasBegun(); i++) {
            pause(50);
        }
    }

    static void pause(long millis) throws InterruptedException {
        Object clock = new Object();
        synchronized (clock) {
            TimeUnit.MILLISECONDS.timedWait(clock, Math.max(1, millis));
        }
    }

    int affected() {
        return affected;
    }

    int untruthful() {
        return evidence.untruthful().size();
    }

    int lost() {
        return evidence.lost();
    }

    int doubled() {
        return evidence.doubled();
    }

    String line() throws IOException {
        String text = fault.name() + (affected == 0 ? " (came too late)" : "") + "; " + String.join(", ", notes)
                + evidence.untruthful().stream()
                        .map(line -> "\n  untrue: " + line)
                        .reduce("", String::concat);
        if (evidence.untruthful().isEmpty() && evidence.lost() == 0 && evidence.doubled() == 0) {
            return text;
        }
        Path log = place.resolve("engine.log");
        return text + "\n  lost " + evidence.lost() + ", doubled " + evidence.doubled() + "\n"
                + Files.readString(log)
                        .lines()
                        .filter(one -> !one.startsWith("\tat "))
                        .limit(40)
                        .collect(Collectors.joining("\n"));
    }

    static void delete(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException error) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
