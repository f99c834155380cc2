/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;
import org.firn.jobs.batch.CommandOutput;
import org.firn.ssh.SshTarget;

/**
 * A command on another host. Thread-safe. Its time limit is kept there, too, by the program {@code timeout} of every
 * Linux: so it ends when the connection is lost, or the server lets nobody send signals, as OpenSSH does not for root.
 *
 * @param program what it is called in messages
 * @param line what the shell there is given, without the limit
 * @param most bytes that it may print, for each of its outputs
 */
public record RemoteCommand(SshTarget target, String program, String line, int most) {

    /**
     * Runs it to its end.
     *
     * @param deadline of {@link System#nanoTime()}; then it is killed
     * @throws NotStartedException if the connection was lost before
     * @throws IOException if it printed too much, was killed, took too long, or the connection was lost in the middle
     */
    public CommandOutput run(ClientSession session, long deadline) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        BoundedOutput out = new BoundedOutput(most, closed);
        BoundedOutput err = new BoundedOutput(most, closed);
        ChannelExec channel = open(session, out, err, deadline);
        boolean ended = false;
        try {
            channel.addCloseFutureListener(future -> closed.complete(null));
            channel.getInvertedIn().close(); // nothing on its standard input
            closed.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            ended = true;
            return new CommandOutput(exitCode(channel), text(out), text(err));
        } catch (TimeoutException e) {
            throw new IOException(
                    program + " did not answer on " + target.address() + " within "
                            + Duration.ofNanos(deadline - begun).toSeconds() + " s",
                    e);
        } catch (ExecutionException e) {
            throw new IOException(
                    program + " printed more than " + most + " bytes on " + target.address() + " and was ended", e);
        } finally {
            if (!ended) {
                kill(session, channel);
            }
        }
    }

    private ChannelExec open(ClientSession session, BoundedOutput out, BoundedOutput err, long deadline)
            throws IOException {
        try {
            ChannelExec channel = session.createExecChannel(limited(deadline));
            channel.setOut(out);
            channel.setErr(err);
            channel.open().verify(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
            return channel;
        } catch (IOException | IllegalStateException e) {
            String where = program + " cannot be started on " + target.address() + ": " + e.getMessage();
            // as long as the connection is there, it may have been started although nobody told us
            throw session.isOpen() ? new IOException(where, e) : new NotStartedException(where, e);
        }
    }

    private String limited(long deadline) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(Math.max(0, deadline - System.nanoTime()));
        return "exec timeout -s KILL " + (seconds + 1) + " " + line;
    }

    private int exitCode(ChannelExec channel) throws IOException {
        Integer code = channel.getExitStatus();
        if (code != null) {
            return code;
        }
        if (channel.getExitSignal() != null) {
            throw new IOException(
                    program + " was killed on " + target.address() + " by the signal " + channel.getExitSignal());
        }
        throw new IOException("The connection to " + target.address() + " was lost while " + program
                + " ran; nobody knows whether it has done its work");
    }

    /** Without a terminal a server lets the program go on when its channel is closed. */
    private static void kill(ClientSession session, ChannelExec channel) {
        try {
            if (session.isOpen()) {
                Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
                buffer.putUInt(channel.getRecipient());
                buffer.putString("signal");
                buffer.putBoolean(false);
                buffer.putString("KILL");
                session.writePacket(buffer);
            }
        } catch (IOException e) {
            // with the connection the server's end of the command goes, too
            channel.close(true);
        }
        channel.close(false);
    }

    private static String text(BoundedOutput output) {
        return output.toString(StandardCharsets.UTF_8);
    }
}
