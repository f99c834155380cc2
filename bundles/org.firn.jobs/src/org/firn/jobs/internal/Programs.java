/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.firn.jobs.JobException;
import org.firn.jobs.JobSpec;

/** Finds programs and says exactly which ones they are. Thread-safe. */
final class Programs {
    private record FileState(Path path, long size, long modified, Object inode) {}

    private final Map<FileState, String> digests = new ConcurrentHashMap<>();

    /** The absolute path of the program that a job names, found as its environment and working directory say. */
    Path find(JobSpec job) throws JobException {
        String name = job.command().get(0);
        if (name.indexOf('/') >= 0) {
            return usable(job.workingDirectory().resolve(name).normalize());
        }
        String path = job.environment().getOrDefault("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        for (String folder : path.split(":")) {
            Path candidate =
                    job.workingDirectory().resolve(folder).resolve(name).normalize();
            if (Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        throw new JobException("The program " + name + " is not in PATH (" + path
                + "). Install it, or put its folder into PATH before starting");
    }

    private static Path usable(Path program) throws JobException {
        if (!Files.isRegularFile(program)) {
            throw new JobException("There is no program " + program + ". Install it, or correct its path");
        }
        if (!Files.isExecutable(program)) {
            throw new JobException(
                    "The program " + program + " may not be executed. Give it the permission: chmod +x " + program);
        }
        return program;
    }

    /** Path, size and SHA-256 of a program; read once as long as the file stays the same. */
    JsonObject describe(Path program) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(program, BasicFileAttributes.class);
        FileState state = new FileState(
                program,
                attributes.size(),
                attributes.lastModifiedTime().toMillis(),
                String.valueOf(attributes.fileKey()));
        String digest = digests.get(state);
        if (digest == null) {
            digest = sha256(program);
            digests.put(state, digest);
        }
        JsonObject json = new JsonObject();
        json.addProperty("path", program.toString());
        json.addProperty("size", attributes.size());
        json.addProperty("sha256", digest);
        return json;
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
