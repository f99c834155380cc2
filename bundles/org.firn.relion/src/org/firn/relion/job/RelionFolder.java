/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.firn.protocol.RunContext;

/**
 * A folder that looks like a project of RELION to one program: input files are links with names that STAR files can
 * hold, and the job's folder is a link to where the run's results go. Nothing outside of the run is written. Used by
 * one thread.
 */
public final class RelionFolder {
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");

    private final RunContext run;
    private final Path root;
    private final String job;
    private final Map<String, String> storedByName = new HashMap<>();
    private final Map<String, String> nameByStored = new HashMap<>();

    /**
     * Prepares the folder.
     *
     * @param type what RELION calls the kind of job, such as {@code MotionCorr}
     * @throws IOException if it cannot be made
     */
    public RelionFolder(RunContext run, String type) throws IOException {
        this.run = run;
        this.root = run.workDirectory().resolve("relion");
        this.job = type + "/job001/";
        Path parent = Files.createDirectories(root.resolve(type));
        replaceLink(parent.resolve("job001"), run.outDirectory());
    }

    private static void replaceLink(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** Where programs are started. */
    public Path root() {
        return root;
    }

    /** The job's folder, relative to {@link #root()}, with a slash at the end: {@code MotionCorr/job001/}. */
    public String job() {
        return job;
    }

    /** Where the results are: the same folder as {@link #job()}. */
    public Path out() {
        return run.outDirectory();
    }

    /**
     * Makes a file known under a name that RELION can use.
     *
     * @param stored the file as it stands in tables and headers
     * @param folder where its link goes, such as {@code Movies}
     * @param name of the link, without extension
     * @param extension with the dot
     * @return the name for STAR files and arguments
     */
    public String link(String stored, String folder, String name, String extension) throws IOException {
        String known = nameByStored.get(stored);
        if (known != null) {
            return known;
        }
        String plain = plain(name);
        String file = folder + "/" + plain + extension;
        for (int other = 2; storedByName.containsKey(file); other++) {
            file = folder + "/" + plain + "_" + other + extension;
        }
        Path link = root.resolve(file);
        Files.createDirectories(link.getParent());
        replaceLink(link, run.resolve(stored));
        storedByName.put(file, stored);
        nameByStored.put(stored, file);
        return file;
    }

    /** The name of the link to a file; empty when there is none. */
    public String linkOf(String stored) {
        return nameByStored.getOrDefault(stored, "");
    }

    /** A link to a file, called after it. */
    public String link(Path file, String folder) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return link(
                run.store(file),
                folder,
                dot < 0 ? name : name.substring(0, dot),
                dot < 0 ? "" : extension(name.substring(dot)));
    }

    private static String extension(String ending) {
        return ending.equals(".map") || ending.equals(".ccp4") ? ".mrc" : ending;
    }

    /** The file that RELION names. */
    public Path file(String name) {
        return name.startsWith(job)
                ? out().resolve(name.substring(job.length()))
                : storedByName.containsKey(name) ? run.resolve(storedByName.get(name)) : root.resolve(name);
    }

    /** The form in which a file that RELION names is stored in tables and headers. */
    public String store(String name) {
        String stored = storedByName.get(name);
        return stored != null ? stored : run.store(file(name));
    }

    /** A name without what STAR files and RELION's programs stumble over. */
    public static String plain(String name) {
        return UNSAFE.matcher(name).replaceAll("_");
    }

    /** Forgets the results of an earlier attempt. */
    void clear() throws IOException {
        try (Stream<Path> files = Files.walk(out())) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                if (!file.equals(out())) {
                    Files.delete(file);
                }
            }
        }
    }
}
