/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.hosts.internal.ScipionHosts;

/**
 * What a description of hosts of another program becomes.
 *
 * @param hosts in the order of the file
 * @param notes what was not taken over, or is to be looked at, one sentence each that begins with where it is
 */
public record ImportedHosts(List<Host> hosts, List<String> notes) {

    public ImportedHosts {
        hosts = List.copyOf(hosts);
        notes = List.copyOf(notes);
    }

    /**
     * Reads the {@code hosts.conf} of Scipion.
     *
     * @throws IOException if it cannot be read, or has no section
     */
    public static ImportedHosts ofScipion(Path file) throws IOException {
        return new ScipionHosts(file.getFileName().toString(), Files.readAllLines(file)).read();
    }
}
