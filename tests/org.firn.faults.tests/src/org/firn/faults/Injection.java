/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.LocalCommands;
import org.firn.testkit.SlurmCluster;

/** Does one fault, and takes back what would not end by itself. Used by one thread. */
final class Injection implements AutoCloseable {
    private static final Duration COMMAND = Duration.ofSeconds(20);
    private static final long OUTAGE_MILLIS = 3000;
    private static final int BLOCK = 1 << 16;

    private final Path place;
    private final Fault fault;
    private final @Nullable SlurmCluster slurm;
    private boolean mounted;
    private boolean controllerDown;
    private int nodeDown;

    Injection(Path place, Fault fault, @Nullable SlurmCluster slurm) {
        this.place = place;
        this.fault = fault;
        this.slurm = slurm;
    }

    private Path disk() {
        return place.resolve("disk");
    }

    /** Makes what has to be there before the work begins. */
    void prepare() throws IOException, InterruptedException {
        if (fault.target() == Fault.Target.FULL_DISK) {
            mounted = mount("-t", "tmpfs", "-o", "size=24m", "none", disk().toString());
        }
        if (fault.target() == Fault.Target.LOST_FILES) {
            Files.createDirectories(place.resolve("server"));
            mounted = mount("--bind", place.resolve("server").toString(), disk().toString());
        }
    }

    private boolean mount(String... arguments) throws IOException, InterruptedException {
        return run("mount", arguments).isSuccess();
    }

    private static CommandOutput run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        return new LocalCommands().run(command, COMMAND);
    }

    /** Does it; whether there was something to hit. */
    boolean hit(Process engine) throws Exception {
        if (!engine.isAlive()) {
            return false;
        }
        return switch (fault.target()) {
            case ENGINE -> kill(engine.toHandle());
            case PROGRAM -> killAll(line -> line.contains("\0firn-watched\0") && line.startsWith("sh\0"), 1);
            case RUNNER -> killAll(this::isRunner, 1);
            case RUNNER_AND_ENGINE -> killAll(this::isRunner, 1) | kill(engine.toHandle());
            case JOB -> killAll(line -> isRunner(line) || line.contains("\0firn-watched\0"), Integer.MAX_VALUE);
            case CONTROLLER -> killController();
            case NODE_DAEMON -> killNode();
            case FULL_DISK -> fill();
            case LOST_FILES -> vanish();
        };
    }

    private boolean isRunner(String line) {
        return line.contains("\0" + RunnerMain.class.getName() + "\0runner\0") && line.startsWith(javaCommand());
    }

    private static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java") + "\0";
    }

    private static boolean kill(ProcessHandle process) {
        boolean killed = process.destroyForcibly();
        process.onExit().join();
        return killed;
    }

    /** Kills processes of this round by their command lines. */
    private boolean killAll(Predicate<String> line, int most) {
        List<ProcessHandle> hit = ProcessHandle.allProcesses()
                .filter(process -> {
                    String own = commandLine(process.pid());
                    return own.contains(place.toString())
                            && !own.contains(EngineMain.class.getName() + "\0")
                            && line.test(own);
                })
                .limit(most)
                .toList();
        hit.forEach(ProcessHandle::destroyForcibly);
        return !hit.isEmpty();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private boolean killController() throws Exception {
        slurm().killController();
        controllerDown = true;
        Round.pause(OUTAGE_MILLIS);
        startController();
        return true;
    }

    private boolean killNode() throws Exception {
        nodeDown = 1;
        slurm().killNode(1);
        Round.pause(OUTAGE_MILLIS);
        startNode();
        return true;
    }

    private SlurmCluster slurm() {
        if (slurm == null) {
            throw new IllegalStateException("There is no cluster in this round");
        }
        return slurm;
    }

    private boolean fill() throws IOException, InterruptedException {
        if (!mounted) {
            return false;
        }
        Path filler = disk().resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] block = new byte[BLOCK];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // The disk is full now, which is what is wanted.
            Round.pause(OUTAGE_MILLIS);
        }
        Files.delete(filler);
        return true;
    }

    private boolean vanish() throws IOException, InterruptedException {
        if (!mounted || !run("umount", "-l", disk().toString()).isSuccess()) {
            return false;
        }
        Round.pause(OUTAGE_MILLIS);
        return mount("--bind", place.resolve("server").toString(), disk().toString());
    }

    /** Has the daemons there again, so that the next engine finds them. */
    void heal() throws Exception {
        startController();
        startNode();
    }

    private void startController() throws IOException, InterruptedException {
        if (controllerDown) {
            controllerDown = false;
            slurm().startController();
        }
    }

    private void startNode() throws IOException, InterruptedException {
        if (nodeDown > 0) {
            slurm().startNode(nodeDown);
            nodeDown = 0;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "-l", disk().toString());
        }
    }
}
