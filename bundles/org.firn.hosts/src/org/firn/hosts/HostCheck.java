/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.firn.hosts.internal.HostConnection;
import org.firn.jobs.JobException;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.BatchSchedulers;
import org.firn.jobs.batch.BatchStatus;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.HostCommands;
import org.firn.jobs.batch.HostRefusedException;
import org.firn.ssh.SshTarget;

/**
 * Whether a host answers: what came out of asking its scheduler for the jobs of this user, which submits nothing.
 *
 * @param works whether it gave an answer that is understood
 * @param words what it said, for people
 */
public record HostCheck(boolean works, String words) {

    /**
     * Asks a host, over SSH where its description says so, and waits for the answer.
     *
     * @param longest how long the answer may take
     * @throws InterruptedException if the thread is interrupted
     */
    public static HostCheck of(Host host, BatchSchedulers schedulers, Duration longest) throws InterruptedException {
        try (HostCommands commands = HostConnection.commands(host)) {
            return of(host, schedulers, commands, longest);
        }
    }

    /**
     * Asks a host, and waits for the answer.
     *
     * @param commands where the scheduler's commands are run
     * @param longest how long the answer may take
     * @throws InterruptedException if the thread is interrupted
     */
    public static HostCheck of(Host host, BatchSchedulers schedulers, HostCommands commands, Duration longest)
            throws InterruptedException {
        if (host.scheduler().equals(Host.LOCAL)) {
            return new HostCheck(true, "is this machine");
        }
        BatchScheduler scheduler = HostConnection.scheduler(
                host, schedulers.create(host.scheduler()).orElseThrow());
        List<String> command = scheduler.list();
        try {
            CommandOutput output = commands.run(command, longest);
            if (!output.isSuccess()) {
                return new HostCheck(
                        false,
                        String.join(" ", command) + " ended with " + output.exitCode() + ": " + output.words()
                                + ". Does it work in a terminal?");
            }
            List<BatchStatus> jobs = scheduler.readList(output.out());
            long active = jobs.stream().filter(job -> job.end() == null).count();
            SshTarget ssh = host.submission().ssh();
            String where = ssh == null ? "" : " over '" + ssh.command() + "'";
            return new HostCheck(true, scheduler.name() + " answers" + where + "; you have " + active + " jobs there");
        } catch (JobException e) {
            return new HostCheck(false, e.getMessage() + ". Is this the right scheduler?");
        } catch (HostRefusedException e) {
            return new HostCheck(false, e.getMessage());
        } catch (IOException e) {
            if (host.submission().ssh() != null) {
                return new HostCheck(false, e.getMessage() + ". Are host and port right, and is it up?");
            }
            return new HostCheck(
                    false,
                    e.getMessage() + ". Is " + scheduler.name()
                            + " installed here? Its commands are found in PATH, or where \"commands\" says");
        }
    }
}
