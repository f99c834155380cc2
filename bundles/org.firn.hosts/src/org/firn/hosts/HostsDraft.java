/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.firn.hosts.internal.HostWriter;
import org.firn.protocol.internal.JsonComments;
import org.firn.protocol.internal.LocatedJson;

/**
 * The text of a hosts file while it is edited, with what it means; for a preference page and for the command line.
 * Comments are kept. Not thread-safe.
 */
public final class HostsDraft {
    private final Path path;
    private final Set<String> schedulers;
    private String text;
    private HostsFile meaning;

    /** @param schedulers the ids of the kinds of schedulers there are */
    public HostsDraft(Path path, String text, Set<String> schedulers) {
        this.path = path;
        this.schedulers = schedulers;
        this.text = text;
        meaning = HostsFile.parse(path, text, schedulers);
    }

    /**
     * A draft of what the file says; without hosts when there is no file.
     *
     * @throws IOException if the file is there but cannot be read
     */
    public static HostsDraft open(Path path, Set<String> schedulers) throws IOException {
        try {
            return new HostsDraft(path, Files.readString(path), schedulers);
        } catch (NoSuchFileException e) {
            return new HostsDraft(
                    path,
                    "{\n  // Hosts that jobs are sent to; 'firn hosts --example' shows all that can be said.\n"
                            + "  \"firn\": \"" + HostsFile.FORMAT + "\",\n  \"hosts\": [\n  ]\n}\n",
                    schedulers);
        }
    }

    /** A file in which everything is said that can be, with comments. */
    public static String example() {
        try (InputStream in = HostsDraft.class.getResourceAsStream("example-hosts.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The example is missing from the bundle org.firn.hosts", e);
        }
    }

    /** The text as it is now. */
    public String text() {
        return text;
    }

    /** Replaces the text. */
    public void change(String changed) {
        text = changed;
        meaning = HostsFile.parse(path, text, schedulers);
    }

    /** What the text means: hosts, and problems with their lines and columns. */
    public HostsFile meaning() {
        return meaning;
    }

    /**
     * Adds a host behind the others.
     *
     * @throws IOException if the text has no list of hosts, or a host of this id; nothing is changed then
     */
    public void add(Host host) throws IOException {
        LocatedJson whole = LocatedJson.read(JsonComments.blank(text));
        LocatedJson hosts = whole.isObject() ? whole.members().get("hosts") : null;
        if (hosts == null || !hosts.isArray()) {
            throw new IOException(path + " has no list \"hosts\" to add to. Add \"hosts\": [], then try again");
        }
        boolean isThere = hosts.elements().stream()
                .anyMatch(node -> node.isObject()
                        && node.members().get("id") != null
                        && host.id().equals(node.members().get("id").value()));
        if (isThere) {
            throw new IOException(path + " has a host '" + host.id() + "' already. Remove or rename that one");
        }
        int begin = offset(hosts);
        int end = JsonComments.end(text, begin);
        int last = lastValue(begin, end);
        String comma = hosts.elements().isEmpty() ? "\n" : ",\n";
        String added = comma + HostWriter.write(host).indent(4).stripTrailing();
        String comments = text.substring(last, end).stripTrailing();
        change(text.substring(0, last) + added + comments + "\n  " + text.substring(end));
    }

    private int offset(LocatedJson node) {
        int at = 0;
        for (int line = 1; line < node.line(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.indexOf('[', Math.max(0, at + node.column() - 2));
    }

    /** Behind the last character of the list that is no comment. */
    private int lastValue(int begin, int end) {
        String blanked = JsonComments.blank(text);
        int last = end;
        while (last > begin + 1 && Character.isWhitespace(blanked.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /**
     * Writes the file, with its folder; who reads it at the same time sees the old or the new one.
     *
     * @throws IOException if there are problems, or it cannot be written
     */
    public void save() throws IOException {
        if (!meaning.problems().isEmpty()) {
            throw new IOException(
                    "The hosts are not saved: " + meaning.problems().get(0));
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path part = path.resolveSibling(path.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
