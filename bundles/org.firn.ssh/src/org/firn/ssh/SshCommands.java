/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.session.ClientSession;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.HostCommands;
import org.firn.jobs.batch.HostRefusedException;
import org.firn.jobs.batch.Shell;
import org.firn.ssh.internal.NotStartedException;
import org.firn.ssh.internal.RemoteCommand;
import org.firn.ssh.internal.SshConnection;

/**
 * Runs commands on another host over SSH, all over one connection that is made by the first and made again when it was
 * lost. Commands find nothing on their standard input. Thread-safe.
 *
 * <p>A server whose key is not in the files of known hosts, or another one than there, is refused, as is a login that
 * needs a password: {@link HostRefusedException}. A server that cannot be reached is another {@link IOException}. When
 * the connection is lost while a command runs, nobody knows whether the command has done its work; the message says so.
 */
public final class SshCommands implements HostCommands {
    private final SshTarget target;
    private final SshLimits limits;
    private final SshConnection connection;
    private final Semaphore free;

    /** Connects when the first command is run. */
    public SshCommands(SshTarget target) {
        this(target, SshLimits.DEFAULT);
    }

    /** Connects when the first command is run. */
    public SshCommands(SshTarget target, SshLimits limits) {
        this.target = target;
        this.limits = limits;
        connection = new SshConnection(target, limits);
        free = new Semaphore(limits.parallel(), true);
    }

    @Override
    public CommandOutput run(List<String> command, Duration longest) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        if (!free.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new IOException(command.get(0) + " was not started on " + target.address() + " within "
                    + longest.toSeconds() + " s: " + limits.parallel() + " other commands run there");
        }
        try {
            return run(new RemoteCommand(target, command.get(0), Shell.join(command), limits.output()), deadline);
        } finally {
            free.release();
        }
    }

    private CommandOutput run(RemoteCommand command, long deadline) throws IOException, InterruptedException {
        ClientSession session = connection.open(deadline);
        try {
            return command.run(session, deadline);
        } catch (NotStartedException e) {
            // the connection was lost since the last command, which is often noticed only now
            connection.discard(session);
            return command.run(connection.open(deadline), deadline);
        }
    }

    /** Ends the connection; commands that run fail. */
    @Override
    public void close() {
        connection.close();
    }
}
