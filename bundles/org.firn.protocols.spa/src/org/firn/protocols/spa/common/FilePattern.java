/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firn.protocol.ProtocolException;

/** Files by a pattern such as {@code /data/movies/*.tif}: {@code *}, {@code ?}, {@code [a-z]} and {@code {mrc,tif}}. */
public final class FilePattern {
    private static final String WILD = ".*[*?\\[{].*";
    private static final int SUFFIXES_SHOWN = 4;

    private final String parameter;
    private final Path pattern;
    private final Path folder;
    private final PathMatcher matcher;

    /**
     * Takes a pattern apart.
     *
     * @param parameter the parameter that holds it, for messages
     * @param pattern absolute
     */
    public FilePattern(String parameter, Path pattern) {
        this.parameter = parameter;
        this.pattern = pattern;
        this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Path fixed = pattern.getRoot();
        for (Path part : pattern) {
            if (part.toString().matches(WILD)) {
                break;
            }
            fixed = fixed.resolve(part);
        }
        this.folder = fixed.equals(pattern) && pattern.getParent() != null ? pattern.getParent() : fixed;
    }

    /** The folder below which the files are. */
    public Path folder() {
        return folder;
    }

    /** How many folders deep the files are, 1 for those in the folder itself. */
    public int depth() {
        return Math.max(1, pattern.getNameCount() - folder.getNameCount());
    }

    /** Whether a path is as the pattern says. */
    public boolean matches(Path file) {
        return matcher.matches(file);
    }

    /**
     * Lists the files there are, which may be none.
     *
     * @return sorted by path
     * @throws ProtocolException if the folder is missing or may not be read
     */
    public List<Path> found() throws ProtocolException {
        requireFolder();
        try (Stream<Path> found = Files.walk(folder, depth())) {
            return found.filter(matcher::matches)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private ProtocolException unreadable(Exception e) {
        return new ProtocolException(
                parameter,
                "is " + pattern + ", but the folder " + folder + " cannot be read: " + e.getMessage(),
                "Give yourself the right to read it, or choose another.",
                e);
    }

    /**
     * Lists the files.
     *
     * @return at least one file, sorted by path
     * @throws ProtocolException if the folder is missing or may not be read, or nothing matches
     */
    public List<Path> files() throws ProtocolException {
        List<Path> files = found();
        if (files.isEmpty()) {
            throw new ProtocolException(
                    parameter,
                    "is " + pattern + ", which matches no file" + whatIsThere(),
                    "Correct the folder or the pattern.");
        }
        return files;
    }

    /**
     * Checks that the folder can be read.
     *
     * @throws ProtocolException if it is missing, or may not be read
     */
    public void requireFolder() throws ProtocolException {
        if (!Files.isDirectory(folder)) {
            throw new ProtocolException(
                    parameter,
                    "is " + pattern + ", but there is no folder " + folder,
                    "Correct the path; is the disk mounted?");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new ProtocolException(
                    parameter,
                    "is " + pattern + ", but you may not read the folder " + folder,
                    "Ask its owner for the right to read it (chmod +rx).");
        }
    }

    private String whatIsThere() throws ProtocolException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Long> counts = new TreeMap<>(files.filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(FilePattern::suffix, Collectors.counting())));
            if (counts.isEmpty()) {
                return "; the folder has no files";
            }
            return counts.entrySet().stream()
                    .limit(SUFFIXES_SHOWN)
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", ", "; the folder has ", ""));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static String suffix(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "without suffix" : "*" + name.substring(dot);
    }
}
