/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.Problem;
import org.firn.protocol.internal.LocatedJson;
import org.firn.protocol.internal.Members;
import org.firn.ssh.SshTarget;

/** Reads where a host lets us log in. */
final class SshReader {
    private static final int LAST_PORT = 65_535;

    private SshReader() {}

    /** Takes the member {@code ssh} of a host; null when there is none, or it is reported. */
    static @Nullable SshTarget read(Members host, String source, List<Problem> problems) {
        LocatedJson node = host.take("ssh");
        if (node == null) {
            return null;
        }
        int before = problems.size();
        Members members = new Members(node, source, problems);
        String name = members.requiredText("host");
        int port = port(members);
        String user = members.text("user", System.getProperty("user.name"));
        if (!name.matches("[A-Za-z0-9._:-]*") || name.startsWith("-")) {
            members.report(node, "has no name of a host: " + name, "Give its name or address; user and port apart.");
        }
        if (user.isBlank()) {
            members.report(node, "has an empty user", "Give the user, or leave it out for your own name.");
        }
        List<Path> identities = file(members, "identity");
        List<Path> known = file(members, "knownHosts");
        members.refuseRest();
        if (problems.size() > before || name.isEmpty()) {
            return null;
        }
        return new SshTarget(name, port, user, identities, known.isEmpty() ? SshTarget.usualKnownHosts() : known);
    }

    private static int port(Members members) {
        LocatedJson node = members.take("port");
        if (node == null) {
            return SshTarget.PORT;
        }
        if (node.value() instanceof Long number && number > 0 && number <= LAST_PORT) {
            return number.intValue();
        }
        members.report(node, "is no port: " + node.plain(), "Give a number from 1 to 65535.");
        return SshTarget.PORT;
    }

    /** One file, or none. */
    private static List<Path> file(Members members, String name) {
        String text = members.text(name, "");
        if (text.isEmpty()) {
            return List.of();
        }
        String home = System.getProperty("user.home");
        try {
            Path path = Path.of(text.startsWith("~/") ? home + text.substring(1) : text);
            if (path.isAbsolute()) {
                return List.of(path);
            }
        } catch (InvalidPathException e) {
            members.report(members.object(), "has a \"" + name + "\" that is no file: " + e.getMessage(), "");
            return List.of();
        }
        members.report(members.object(), "has the " + name + " '" + text + "'", "Begin with '/' or '~/'.");
        return List.of();
    }
}
