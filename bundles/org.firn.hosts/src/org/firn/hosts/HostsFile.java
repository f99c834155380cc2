/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firn.hosts.internal.HostReader;
import org.firn.jobs.ProgramLocations;
import org.firn.protocol.Problem;
import org.firn.protocol.internal.JsonComments;
import org.firn.protocol.internal.LocatedJson;
import org.firn.protocol.internal.Members;

/**
 * What the file says in which a user describes hosts; {@code schema/hosts-1.schema.json} is its format. A host with a
 * mistake is left out, the others stay. Immutable.
 *
 * @param path where the file is, or would be
 * @param hosts those without a mistake, in the order of the file
 * @param problems what is wrong, each with its line and column
 */
public record HostsFile(Path path, List<Host> hosts, List<Problem> problems) {
    /** The format and its version. */
    public static final String FORMAT = "hosts/1";

    /** The variable of the environment that names the file. */
    public static final String VARIABLE = "FIRN_HOSTS";

    public HostsFile {
        hosts = List.copyOf(hosts);
        problems = List.copyOf(problems);
    }

    /**
     * Where a user's file is: where FIRN_HOSTS says, and without that {@code hosts.json} beside the locations of
     * programs.
     *
     * @param environment of the process
     */
    public static Path location(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        return named.isEmpty()
                ? ProgramLocations.file(environment).resolveSibling("hosts.json")
                : Path.of(named).toAbsolutePath();
    }

    /**
     * Reads a file. One that is not there describes no hosts; one that cannot be read is a problem like others.
     *
     * @param schedulers the ids of the kinds of schedulers there are
     */
    public static HostsFile read(Path path, Set<String> schedulers) {
        try {
            return parse(path, Files.readString(path), schedulers);
        } catch (NoSuchFileException e) {
            return new HostsFile(path, List.of(), List.of());
        } catch (CharacterCodingException e) {
            return broken(path, "is no UTF-8 text", "Save it as UTF-8.");
        } catch (IOException e) {
            return broken(path, "cannot be read: " + e, "Give yourself the permission to read it.");
        }
    }

    private static HostsFile broken(Path path, String what, String cure) {
        return new HostsFile(path, List.of(), List.of(Problem.error(path.toString(), what, cure)));
    }

    /** Reads a text as if it were in a file. */
    public static HostsFile parse(Path path, String text, Set<String> schedulers) {
        LocatedJson whole;
        try {
            whole = LocatedJson.read(JsonComments.blank(text));
        } catch (IOException e) {
            return broken(
                    path, "is not understood: " + e.getMessage(), "Mend it there; 'firn hosts --example' shows one.");
        }
        List<Problem> problems = new ArrayList<>();
        List<Host> hosts = new ArrayList<>();
        String source = path.getFileName().toString();
        Members members = new Members(whole, source, problems);
        members.text("$schema", "");
        LocatedJson format = members.take("firn");
        if (format == null || !FORMAT.equals(format.value())) {
            members.report(
                    format == null ? whole : format,
                    "does not say \"firn\": \"" + FORMAT + "\"",
                    "Add that, or use the version of Firn that wrote the file.");
        }
        HostReader reader = new HostReader(source, schedulers, problems);
        members.array("hosts").forEach(node -> reader.read(node).ifPresent(hosts::add));
        members.refuseRest();
        return new HostsFile(path, hosts, problems);
    }

    /** The host with this id, if it is without mistakes. */
    public Optional<Host> find(String id) {
        return hosts.stream().filter(host -> host.id().equals(id)).findFirst();
    }
}
