/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where to log in, as whom, and who may be there. There is no password: it would be in a file. Immutable.
 *
 * @param host the name or address of the server, as in the file of known hosts
 * @param port its port
 * @param user who logs in
 * @param identities files of private keys, tried in this order; empty for the keys of the agent that
 *     {@code SSH_AUTH_SOCK} names and those usual in {@code ~/.ssh}
 * @param knownHosts the files of known hosts, as OpenSSH writes them; one that is not there knows none
 */
public record SshTarget(String host, int port, String user, List<Path> identities, List<Path> knownHosts) {
    /** Where an SSH server listens. */
    public static final int PORT = 22;

    private static final int LAST_PORT = 65_535;

    /** @throws IllegalArgumentException if there is no such port, no host or no user */
    public SshTarget {
        if (host.isEmpty() || user.isEmpty() || port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("No place to log in: " + user + "@" + host + ":" + port);
        }
        identities = List.copyOf(identities);
        knownHosts = List.copyOf(knownHosts);
    }

    /** The files of known hosts that OpenSSH reads: this user's, which new ones are written to, and the machine's. */
    public static List<Path> usualKnownHosts() {
        return List.of(folder().resolve("known_hosts"), Path.of("/etc/ssh/ssh_known_hosts"));
    }

    /** The files in which this user's private keys usually are, whether they are there or not. */
    public static List<Path> usualIdentities() {
        List<Path> files = new ArrayList<>();
        for (String kind : List.of("ed25519", "ecdsa", "rsa")) {
            files.add(folder().resolve("id_" + kind));
        }
        return files;
    }

    private static Path folder() {
        return Path.of(System.getProperty("user.home"), ".ssh");
    }

    /** The command with which a person does the same in a terminal, for messages. */
    public String command() {
        return "ssh" + (port == PORT ? "" : " -p " + port) + " " + user + "@" + host;
    }

    /** Host and port as people write them. */
    public String address() {
        return port == PORT ? host : host + ":" + port;
    }
}
