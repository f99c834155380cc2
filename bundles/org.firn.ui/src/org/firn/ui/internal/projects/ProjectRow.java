/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.ui.project.KnownProject;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.project.ProjectSnapshot;

/**
 * A line of the list of projects.
 *
 * @param project as far as it is known without opening it
 * @param session when it is open
 * @param isActive whether it is the one that the user works with
 */
record ProjectRow(KnownProject project, Optional<ProjectSession> session, boolean isActive) {

    Path directory() {
        return project.directory();
    }

    String name() {
        return snapshot()
                .map(ProjectSnapshot::name)
                .filter(name -> !name.isEmpty())
                .orElse(project.name());
    }

    /** How many runs there are, and what is going on in an open project. */
    String runs() {
        Optional<ProjectSnapshot> now = snapshot().filter(known -> known != ProjectSnapshot.EMPTY);
        if (now.isEmpty()) {
            return project.runs() < 0 ? "" : String.valueOf(project.runs());
        }
        long working = count(now.get(), Phase.EXECUTING);
        long failed = count(now.get(), Phase.FAILED);
        return now.get().runs().size()
                + (working > 0 ? ", " + working + " at work" : "")
                + (failed > 0 ? ", " + failed + " failed" : "");
    }

    /** Whether a run is being executed, as far as is known: only of open projects. */
    boolean isAtWork() {
        return snapshot().filter(now -> count(now, Phase.EXECUTING) > 0).isPresent();
    }

    private static long count(ProjectSnapshot snapshot, Phase phase) {
        return snapshot.runs().stream().filter(run -> run.phase() == phase).count();
    }

    private Optional<ProjectSnapshot> snapshot() {
        return session.map(ProjectSession::snapshot);
    }

    /** Whether it is open, being opened, or why it cannot be. */
    String state() {
        return session.map(ProjectSession::connection)
                .map(connection -> switch (connection.state()) {
                    case CONNECTED -> "open";
                    case CONNECTING -> "opening \u2026";
                    case BROKEN -> "cannot be opened: " + connection.message();
                })
                .orElse("");
    }

    /** When it was used last, the nearer the more exactly. */
    String lastUsed(Instant now) {
        if (session.isPresent()) {
            return "now";
        }
        Duration ago = Duration.between(project.lastUsed(), now);
        if (ago.toMinutes() < 1) {
            return "just now";
        }
        if (ago.toHours() < 1) {
            return ago.toMinutes() + " min ago";
        }
        if (ago.toDays() < 1) {
            return ago.toHours() + " h ago";
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withZone(ZoneId.systemDefault())
                .format(project.lastUsed());
    }
}
