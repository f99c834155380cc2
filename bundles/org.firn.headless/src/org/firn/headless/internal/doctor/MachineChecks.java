/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the machine and the directory where work is to be done. */
public final class MachineChecks {
    private static final int OLDEST_JAVA = 17;
    private static final long GIB = 1L << 30;
    private static final long MIB = 1L << 20;
    private static final long ENOUGH_FILES = 4096;
    private static final List<String> PROGRAMS = List.of("sbatch", "nvidia-smi");

    private final Path directory;
    private final Map<String, String> environment;

    /** @param directory where a project is or would be; it exists */
    public MachineChecks(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /** Does all the checks. */
    public List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        findings.add(java(Runtime.version().feature(), Runtime.version() + " in " + System.getProperty("java.home")));
        findings.add(Finding.ok("Processors", Runtime.getRuntime().availableProcessors() + " may be used"));
        findings.add(memory(Runtime.getRuntime().maxMemory(), physicalMemory()));
        findings.add(encoding(System.getProperty("sun.jnu.encoding", "unknown")));
        openFiles().ifPresent(findings::add);
        findings.addAll(folder("Directory", directory));
        findings.addAll(folder("Temporary directory", Path.of(System.getProperty("java.io.tmpdir"))));
        findings.add(locks());
        PROGRAMS.forEach(program -> findings.add(program(program)));
        return findings;
    }

    static Finding java(int feature, String detail) {
        return feature >= OLDEST_JAVA
                ? Finding.ok("Java", detail)
                : Finding.error("Java", detail, "Install Java " + OLDEST_JAVA + " or newer.");
    }

    static Finding memory(long heap, long physical) {
        String detail = heap / MIB + " MiB for Firn" + (physical > 0 ? " of " + physical / MIB + " MiB" : "");
        return heap >= GIB / 2
                ? Finding.ok("Memory", detail)
                : Finding.warning("Memory", detail, "Large images need more: set FIRN_HEAP=4g.");
    }

    static Finding encoding(String encoding) {
        return encoding.toUpperCase(Locale.ROOT).startsWith("UTF")
                ? Finding.ok("File names", "in " + encoding)
                : Finding.warning(
                        "File names",
                        "in " + encoding + ": names with letters beyond ASCII cannot be used",
                        "Set LC_ALL=C.UTF-8.");
    }

    private static long physicalMemory() {
        return firstNumber(Path.of("/proc/meminfo"), Pattern.compile("MemTotal:\\s+(\\d+) kB"))
                        .orElse(0L)
                * 1024;
    }

    private static Optional<Finding> openFiles() {
        return firstNumber(Path.of("/proc/self/limits"), Pattern.compile("Max open files\\s+(\\d+)"))
                .map(limit -> limit >= ENOUGH_FILES
                        ? Finding.ok("Open files", "up to " + limit)
                        : Finding.warning("Open files", "only " + limit, "Raise the limit: ulimit -n 65536."));
    }

    private static Optional<Long> firstNumber(Path file, Pattern pattern) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(file));
            return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Finding> folder(String subject, Path folder) {
        try {
            Path probe = Files.createTempFile(folder, ".firn", ".doctor");
            Files.delete(probe);
            long free = folder.toFile().getUsableSpace();
            return List.of(space(subject, folder, free));
        } catch (IOException e) {
            return List.of(Finding.error(
                    subject,
                    folder + " cannot be written to (" + e.getMessage() + ")",
                    "Check its permissions and whether the disk is full or mounted read-only."));
        }
    }

    static Finding space(String subject, Path folder, long free) {
        String detail = folder + " is writable, " + free / MIB + " MiB free";
        if (free < GIB) {
            return Finding.error(subject, detail, "Make room, or use another disk.");
        }
        return free < 10 * GIB
                ? Finding.warning(subject, detail, "Movies need much space; make room before large projects.")
                : Finding.ok(subject, detail);
    }

    private Finding locks() {
        String subject = "File locks";
        Path file = directory.resolve(".firn-doctor-lock");
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
                FileLock lock = channel.tryLock()) {
            return lock == null
                    ? Finding.warning(subject, "another doctor holds the lock", "Call it again.")
                    : Finding.ok(subject, "work in " + directory);
        } catch (IOException e) {
            return Finding.error(
                    subject,
                    "do not work in " + directory + " (" + e.getMessage() + ")",
                    "Keep projects on a file system with locks; on NFS, ask for the lock service (nfslock, NFS 4).");
        }
    }

    private Finding program(String name) {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
                return Finding.ok("Program " + name, Path.of(folder, name).toString());
            }
        }
        return Finding.ok("Program " + name, "not in PATH; needed only by protocols that call it");
    }
}
