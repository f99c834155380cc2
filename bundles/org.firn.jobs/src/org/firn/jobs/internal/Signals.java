/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;

/** Signals to whole sessions: a program, and everything that it started. */
final class Signals {
    private Signals() {}

    /** Whether a process of the session is left. */
    static boolean isSessionAlive(long session) {
        return ProcessStat.all().stream().anyMatch(stat -> stat.session() == session && !stat.isZombie());
    }

    /**
     * Sends a signal to the session's process group, and to each of its members: some may have made a group of their
     * own, and a job that was started this instant has no group yet.
     */
    static void send(String signal, long session) throws IOException {
        StringBuilder targets = new StringBuilder("-" + session + " " + session);
        for (ProcessStat stat : ProcessStat.all()) {
            if (stat.session() == session && stat.pid() != session) {
                targets.append(' ').append(stat.pid());
            }
        }
        // Java can signal single processes only, and would miss those that are being forked meanwhile.
        new ProcessBuilder("/bin/sh", "-c", "kill -s " + signal + " -- " + targets)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
