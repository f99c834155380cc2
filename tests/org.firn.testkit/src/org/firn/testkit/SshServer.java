/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.LocalCommands;
import org.opentest4j.TestAbortedException;

/**
 * An SSH server of this machine, OpenSSH's own, in one directory and on a port of its own of the loopback address: its
 * own host key, and a key of this user that it lets in. Needs the Debian package openssh-server.
 */
public final class SshServer implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/sshd");
    private static final Duration START = Duration.ofSeconds(30);

    private final Path directory;
    private final int port;
    private @Nullable Process process;

    private SshServer(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** Ends the test as skipped, naming what is missing, when there can be no server here. */
    public static void assume() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new TestAbortedException("There is no " + PROGRAM + ": install the Debian package openssh-server");
        }
    }

    /**
     * Starts a server.
     *
     * @param directory for everything that it writes
     * @param environment what commands find in their environment there
     */
    public static SshServer start(Path directory, Map<String, String> environment)
            throws IOException, InterruptedException {
        Files.createDirectories(directory);
        SshServer server = new SshServer(directory, freePort());
        server.makeKey("host_key", "ed25519", "");
        server.makeKey("id", "ed25519", "");
        Files.copy(directory.resolve("id.pub"), directory.resolve("authorized_keys"));
        Files.writeString(directory.resolve("sshd_config"), server.configuration(environment));
        server.trust("host_key");
        server.start();
        return server;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String configuration(Map<String, String> environment) {
        String variables = environment.entrySet().stream()
                .map(variable -> " \"" + variable.getKey() + "=" + variable.getValue() + "\"")
                .collect(Collectors.joining());
        return "ListenAddress 127.0.0.1\nPort " + port
                + "\nHostKey " + directory.resolve("host_key")
                + "\nAuthorizedKeysFile " + directory.resolve("authorized_keys")
                + "\nPidFile " + directory.resolve("sshd.pid")
                + "\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                + "PermitRootLogin prohibit-password\nLogLevel VERBOSE\n"
                + (variables.isEmpty() ? "" : "SetEnv" + variables + "\n");
    }

    /**
     * Makes a pair of keys, the public one with {@code .pub}.
     *
     * @param kind for example {@code ed25519}
     * @param passphrase empty for none
     * @return the file of the private key
     */
    public Path makeKey(String name, String kind, String passphrase) throws IOException, InterruptedException {
        Path file = directory.resolve(name);
        run("ssh-keygen", "-q", "-t", kind, "-N", passphrase, "-C", "test", "-f", file.toString());
        return file;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        CommandOutput output = new LocalCommands().run(List.of(command), START);
        if (!output.isSuccess()) {
            throw new IOException(String.join(" ", command) + ": " + output.words());
        }
    }

    /** Writes the file of known hosts so that this server has that key in it, and no other. */
    public void trust(String key) throws IOException {
        Files.writeString(
                knownHosts(), "[127.0.0.1]:" + port + " " + Files.readString(directory.resolve(key + ".pub")));
    }

    /** Lets the owner of a key in, besides others. */
    public void letIn(Path key) throws IOException {
        Path keys = directory.resolve("authorized_keys");
        Files.writeString(keys, Files.readString(keys) + Files.readString(Path.of(key + ".pub")));
    }

    /** Starts it again after {@link #kill()}, on the same port with the same key. */
    public void start() throws IOException, InterruptedException {
        if ("root".equals(System.getProperty("user.name"))) {
            Files.createDirectories(Path.of("/run/sshd")); // OpenSSH has it built in
        }
        Path log = directory.resolve("log");
        Files.deleteIfExists(log);
        Process started = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-D",
                        "-e",
                        "-f",
                        directory.resolve("sshd_config").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process = started;
        FileAwait.change(
                directory, () -> log().matches("(?s).*(listening|terminating|rror).*"), START, "sshd to listen");
        if (!log().contains("Server listening")) {
            throw new IOException("sshd does not start: " + log());
        }
    }

    /** What it has written since it was started. */
    public String log() {
        try {
            return Files.readString(directory.resolve("log"));
        } catch (IOException e) {
            return "";
        }
    }

    /** Kills it with all connections and all that runs over them, as when the machine dies. */
    public void kill() throws InterruptedException {
        Process running = process;
        if (running == null) {
            return;
        }
        List<ProcessHandle> all = Stream.concat(running.descendants(), Stream.of(running.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        running.waitFor(START.toSeconds(), TimeUnit.SECONDS);
        process = null;
    }

    /** Where it listens, on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The private key that it lets in. */
    public Path identity() {
        return directory.resolve("id");
    }

    /** A file of known hosts that knows it. */
    public Path knownHosts() {
        return directory.resolve("known_hosts");
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
