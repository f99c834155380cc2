/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.LocalCommands;
import org.opentest4j.TestAbortedException;

/**
 * A Slurm cluster of this machine alone, in one directory, without systemd and without touching an installed one: its
 * own keys, ports and state, with several virtual nodes. Needs root and the Debian packages slurm-wlm and munge.
 */
public final class SlurmCluster implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration START = Duration.ofSeconds(60);
    private static final int KEY_BYTES = 128;
    private static final long LOOK_MILLIS = 50;

    private final Path directory;
    private final int nodes;
    private final LocalCommands commands;

    private SlurmCluster(Path directory, int nodes) {
        this.directory = directory;
        this.nodes = nodes;
        commands = new LocalCommands(environment());
    }

    /** Whether there can be a cluster here. */
    public static boolean isPossible() {
        return missing().isEmpty();
    }

    /** Ends the test as skipped, naming what is missing, when there can be no cluster here. */
    public static void assume() {
        String missing = missing();
        if (!missing.isEmpty()) {
            throw new TestAbortedException(missing);
        }
    }

    private static String missing() {
        for (String program : List.of("slurmctld", "slurmd", "munged", "sbatch")) {
            if (Stream.of("/usr/sbin", "/usr/bin").noneMatch(folder -> Files.isExecutable(Path.of(folder, program)))) {
                return "There is no " + program + ": install the Debian packages slurm-wlm and munge";
            }
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            return "A Slurm cluster of the test's own needs root";
        }
        return hasControlGroups() ? "" : "slurmd starts only where control groups are: mount /sys/fs/cgroup";
    }

    /** A container or a bare root may have the directory without anything mounted there. */
    private static boolean hasControlGroups() {
        try (Stream<Path> groups = Files.list(Path.of("/sys/fs/cgroup"))) {
            return groups.findAny().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Starts a cluster and waits until its nodes are idle.
     *
     * @param directory for everything that it writes; empty, with a short path, since sockets are in it
     * @param nodes how many virtual nodes of two processors
     * @param lines further lines of slurm.conf
     */
    public static SlurmCluster start(Path directory, int nodes, String... lines)
            throws IOException, InterruptedException {
        Files.createDirectories(directory);
        SlurmCluster cluster = new SlurmCluster(directory, nodes);
        cluster.configure(List.of(lines));
        cluster.startMunge();
        cluster.startController("-c");
        for (int node = 1; node <= nodes; node++) {
            cluster.startNode(node);
        }
        cluster.awaitIdleNodes();
        return cluster;
    }

    /** What commands of this cluster need in their environment. */
    public Map<String, String> environment() {
        return Map.of("SLURM_CONF", directory.resolve("slurm.conf").toString());
    }

    /** Runs commands for this cluster. */
    public LocalCommands commands() {
        return commands;
    }

    /** Runs a command for this cluster; its output. */
    public String run(String... command) throws IOException, InterruptedException {
        CommandOutput output = commands.run(List.of(command), ANSWER);
        if (!output.isSuccess()) {
            throw new IOException(String.join(" ", command) + ": " + output.words());
        }
        return output.out();
    }

    private void configure(List<String> lines) throws IOException {
        for (String part : List.of("log", "run", "state", "spool")) {
            // munged refuses directories that others may write
            Files.createDirectories(
                    directory.resolve(part),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        }
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.write(directory.resolve("munge.key"), key);
        Files.setPosixFilePermissions(directory.resolve("munge.key"), PosixFilePermissions.fromString("rw-------"));
        String host = InetAddress.getLocalHost().getHostName().split("\\.")[0];
        String machine = IntStream.rangeClosed(1, nodes)
                .mapToObj(node -> "NodeName=n" + node + " NodeHostname=" + host + " NodeAddr=127.0.0.1 Port="
                        + freePort() + " CPUs=2 RealMemory=4000 State=UNKNOWN")
                .collect(Collectors.joining("\n"));
        Files.writeString(
                directory.resolve("slurm.conf"),
                TEMPLATE.replace("@HOST@", host)
                                .replace("@PORT@", String.valueOf(freePort()))
                                .replace("@BOX@", directory.toString())
                        + machine + "\n"
                        + "PartitionName=short Nodes=ALL Default=YES MaxTime=60 DefMemPerCPU=500 State=UP\n"
                        + "PartitionName=long Nodes=ALL MaxTime=INFINITE DefMemPerCPU=500 State=UP\n"
                        + lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    private static final String TEMPLATE =
            """
            ClusterName=firntest
            SlurmctldHost=@HOST@(127.0.0.1)
            SlurmctldPort=@PORT@
            SlurmUser=root
            SlurmdUser=root
            AuthType=auth/munge
            AuthInfo=socket=@BOX@/run/munge.sock
            CredType=cred/munge
            MpiDefault=none
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            JobAcctGatherType=jobacct_gather/linux
            JobAcctGatherFrequency=1
            AccountingStorageType=accounting_storage/none
            JobCompType=jobcomp/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU_Memory
            SchedulerParameters=sched_min_interval=0,batch_sched_delay=0,bf_interval=1
            ReturnToService=2
            KillWait=3
            MinJobAge=600
            SlurmctldTimeout=10
            SlurmdTimeout=5
            InactiveLimit=0
            Waittime=0
            MaxArraySize=10001
            MaxJobCount=20000
            StateSaveLocation=@BOX@/state
            SlurmdSpoolDir=@BOX@/spool/%n
            SlurmctldPidFile=@BOX@/run/slurmctld.pid
            SlurmdPidFile=@BOX@/run/slurmd-%n.pid
            SlurmctldLogFile=@BOX@/log/slurmctld.log
            SlurmdLogFile=@BOX@/log/slurmd-%n.log
            """;

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void startMunge() throws IOException, InterruptedException {
        run(
                "munged",
                "--force",
                "--key-file=" + directory.resolve("munge.key"),
                "--socket=" + directory.resolve("run/munge.sock"),
                "--pid-file=" + directory.resolve("run/munged.pid"),
                "--log-file=" + directory.resolve("log/munged.log"),
                "--seed-file=" + directory.resolve("run/munge.seed"));
    }

    /** Starts the controller. Without options it goes on with the jobs that it knew when it died. */
    public void startController(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("slurmctld"));
        command.addAll(List.of(options));
        run(command.toArray(String[]::new));
    }

    /** Starts the daemon of a node, counted from 1. */
    public void startNode(int node) throws IOException, InterruptedException {
        run("slurmd", "-N", "n" + node, "-f", directory.resolve("slurm.conf").toString());
    }

    /** Kills the controller, as {@code kill -9} does. */
    public void killController() throws IOException, InterruptedException {
        kill("slurmctld.pid");
    }

    /** Kills the daemon of a node; what it started goes on. */
    public void killNode(int node) throws IOException, InterruptedException {
        kill("slurmd-n" + node + ".pid");
    }

    /** The number of the node that a job runs on. */
    public int nodeOf(String job) throws IOException, InterruptedException {
        return Integer.parseInt(
                run("squeue", "-h", "-j", job, "-o", "%N").strip().substring(1));
    }

    /** Kills a node: its daemon, and the job that runs there with all its processes. */
    public void crashNode(int node, String job) throws IOException, InterruptedException {
        killNode(node);
        List<ProcessHandle> dying = ProcessHandle.allProcesses()
                .filter(process -> isStepDaemon(process.pid(), job))
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
                .toList();
        dying.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean isStepDaemon(long pid, String job) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"), StandardCharsets.ISO_8859_1)
                    .startsWith("slurmstepd: [" + job + ".");
        } catch (IOException e) {
            return false;
        }
    }

    private void kill(String pidFile) throws IOException, InterruptedException {
        Path file = directory.resolve("run").resolve(pidFile);
        if (!Files.exists(file)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        Files.deleteIfExists(file);
    }

    /** Waits until every node takes jobs. */
    public void awaitIdleNodes() throws IOException, InterruptedException {
        await(() -> run("sinfo", "-h", "-N", "-p", "short", "-t", "idle", "-o", "%N")
                        .lines()
                        .count()
                == nodes);
    }

    /**
     * Tells Slurm not to wait before it starts a job again that it put back into the queue, until the job has made a
     * file. Once is not enough: on a busy machine Slurm may set the time anew after it was told, when the first start
     * has at last been cleaned up.
     */
    public void startAgain(String job, Path made) throws IOException, InterruptedException {
        await(() -> {
            if (!Files.exists(made)) {
                run("scontrol", "update", "JobId=" + job, "StartTime=now");
            }
            return Files.exists(made);
        });
    }

    /** A question to the cluster. */
    @FunctionalInterface
    public interface Question {
        /** Whether it is so. */
        boolean holds() throws IOException, InterruptedException;
    }

    /** Waits until something is so; a controller that does not answer yet is asked again. */
    public void await(Question question) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        Object clock = new Object();
        while (true) {
            try {
                if (question.holds()) {
                    return;
                }
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The cluster did not become ready: "
                        + Files.readString(directory.resolve("log/slurmctld.log"), StandardCharsets.UTF_8));
            }
            synchronized (clock) {
                TimeUnit.MILLISECONDS.timedWait(clock, LOOK_MILLIS);
            }
        }
    }

    /** Ends all jobs and every daemon. */
    @Override
    public void close() throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            commands.run(List.of("scancel", "--me"), ANSWER);
            await(() -> run("squeue", "-h").isBlank());
        } catch (IOException | AssertionError e) {
            // the daemons are killed whatever they do
            interrupted |= Thread.interrupted();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        try {
            for (int node = 1; node <= nodes; node++) {
                killNode(node);
            }
            killController();
            kill("munged.pid");
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
