/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh;

import java.time.Duration;

/**
 * How long things over SSH may take, and how much they may be. Immutable.
 *
 * @param connect how long until a server answers
 * @param authentication how long until it has proved itself and let us in
 * @param keepAlive how often it is asked whether it is still there; three without an answer, and the connection is lost
 * @param output the most bytes that a command may print, for each of its two outputs
 * @param parallel how many commands run at once on the connection; OpenSSH allows ten
 */
public record SshLimits(Duration connect, Duration authentication, Duration keepAlive, int output, int parallel) {
    /** For a login node far away that many people use. */
    public static final SshLimits DEFAULT =
            new SshLimits(Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofSeconds(15), 64 << 20, 8);

    /** The same with other waiting. */
    public SshLimits withPatience(Duration connection, Duration login, Duration alive) {
        return new SshLimits(connection, login, alive, output, parallel);
    }

    /** The same with another bound of each output, in bytes. */
    public SshLimits withOutput(int bytes) {
        return new SshLimits(connect, authentication, keepAlive, bytes, parallel);
    }
}
