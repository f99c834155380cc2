/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the owner of a project tells other processes of the same user, in a file that only that user can read.
 *
 * @param pid the owner's process
 * @param host the host that it runs on
 * @param port where it listens on loopback; 0 while it does not
 * @param secret what a client must know
 * @param started when it took the project
 */
record EngineFile(long pid, String host, int port, String secret, Instant started) {

    private static final int SECRET_BYTES = 32;

    /** What this process tells while it does not listen. */
    static EngineFile ofThisProcess() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        long pid = ProcessHandle.current().pid();
        return new EngineFile(pid, hostName(), 0, HexFormat.of().formatHex(secret), Instant.now());
    }

    EngineFile listeningOn(int newPort) {
        return new EngineFile(pid, host, newPort, secret, started);
    }

    /** Reads the file; empty when it is not there or not complete, such as when the owner is just going. */
    static Optional<EngineFile> read(Path file) {
        try (JsonReader json = new JsonReader(new StringReader(Files.readString(file)))) {
            long pid = 0;
            String host = "";
            int port = 0;
            String secret = "";
            Instant started = Instant.EPOCH;
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "pid" -> pid = json.nextLong();
                    case "host" -> host = json.nextString();
                    case "port" -> port = json.nextInt();
                    case "secret" -> secret = json.nextString();
                    case "started" -> started = Instant.parse(json.nextString());
                    default -> json.skipValue();
                }
            }
            json.endObject();
            return Optional.of(new EngineFile(pid, host, port, secret, started));
        } catch (IOException | IllegalStateException | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            json.name("pid").value(pid).name("host").value(host).name("port").value(port);
            json.name("secret").value(secret).name("started").value(started.toString());
            json.endObject();
        }
        PrivateFiles.replace(file, text + "\n");
    }

    boolean isOnThisHost() {
        return host.equals(hostName());
    }

    /** Names the process for a message to the user. */
    String describe() {
        return "process " + pid + (isOnThisHost() ? "" : " on host " + host);
    }

    private static String hostName() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return hostNameFromNetwork();
        }
    }

    private static String hostNameFromNetwork() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
