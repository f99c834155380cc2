/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.hosts.Container;
import org.firn.jobs.JobSpec;

/** The command that runs a program in a container, which sees the project and the files that the command names. */
final class ContainerCommand {
    /** What every project has in its root. */
    private static final String PROJECT = "project.json";

    private ContainerCommand() {}

    static List<String> of(Container container, JobSpec job) {
        List<String> command = new ArrayList<>();
        for (String word : container.command()) {
            if (word.equals(Container.BINDS)) {
                folders(container, job)
                        .forEach(folder -> command.add(container.bind().replace("{path}", folder.toString())));
            } else if (word.equals(Container.VARIABLES)) {
                job.environment()
                        .forEach((name, value) -> command.add(
                                container.variable().replace("{name}", name).replace("{value}", value)));
            } else {
                command.add(word.replace("{directory}", job.workingDirectory().toString()));
            }
        }
        command.addAll(job.command());
        return command;
    }

    /** Without those that are within others. */
    private static Set<Path> folders(Container container, JobSpec job) {
        Set<Path> wanted = new TreeSet<>();
        container.folders().forEach(folder -> wanted.add(Path.of(folder).normalize()));
        for (Path own : List.of(job.workingDirectory(), job.controlDirectory())) {
            wanted.add(project(own));
        }
        Set<Path> named = new TreeSet<>();
        List<String> texts = new ArrayList<>(job.command());
        texts.addAll(job.environment().values());
        for (String text : texts) {
            // --in=/data/a.mrc names a file as well
            int slash = text.indexOf('/');
            Path file = slash < 0
                    ? null
                    : file(
                            slash > 0 && text.charAt(slash - 1) != '='
                                    ? job.workingDirectory().resolve(text).toString()
                                    : text.substring(slash));
            if (file != null) {
                named.add(file);
            }
        }
        named.forEach(file -> addWithTarget(wanted, file));
        Set<Path> outermost = new TreeSet<>();
        wanted.stream()
                .filter(folder -> wanted.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
                .forEach(outermost::add);
        return outermost;
    }

    /** A link in the project leads to data elsewhere. */
    private static void addWithTarget(Set<Path> wanted, Path file) {
        wanted.add(Files.isDirectory(file) ? file : file.getParent());
        try {
            Path target = file.toRealPath();
            wanted.add(Files.isDirectory(target) ? target : target.getParent());
        } catch (IOException e) {
            // gone since: the program will say so
            return;
        }
    }

    /** The folder of the project that a folder is in; that folder itself when it is in none. */
    static Path project(Path directory) {
        for (Path parent = directory; parent != null; parent = parent.getParent()) {
            if (Files.exists(parent.resolve(PROJECT))) {
                return parent;
            }
        }
        return directory;
    }

    /** The file of that path; null when there is none, or it belongs to the container's own system. */
    private static @Nullable Path file(String text) {
        try {
            Path file = Path.of(text).normalize();
            boolean isUseful = file.getNameCount() > 1 || Files.isDirectory(file) && file.getNameCount() == 1;
            return isUseful && !isOfSystem(file) && Files.exists(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isOfSystem(Path file) {
        String first = file.getName(0).toString();
        return Set.of("bin", "dev", "etc", "lib", "lib64", "proc", "sbin", "sys", "usr")
                .contains(first);
    }
}
