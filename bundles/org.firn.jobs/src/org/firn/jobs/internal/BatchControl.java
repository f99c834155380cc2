/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.firn.jobs.JobSpec;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.Shell;

/**
 * The files of one job of a scheduler, besides those of {@link ControlDirectory}: {@code job.sh} (what it does), {@code
 * submission} (the scheduler's id), {@code claim} (a link that names the one job that does the work).
 */
final class BatchControl {
    /** The claim of a job that never starts. */
    private static final String NOBODY = "nobody";

    private static final int MOST_WORDS = 400;

    private final ControlDirectory files;

    BatchControl(Path directory) {
        files = new ControlDirectory(directory.toAbsolutePath());
    }

    ControlDirectory files() {
        return files;
    }

    Path path() {
        return files.path();
    }

    /** Writes what is needed before the job is submitted. */
    void prepare(JobSpec job, JsonObject program, BatchScheduler scheduler) throws IOException {
        Files.createDirectories(path());
        Files.writeString(script(), script(job, scheduler), StandardCharsets.UTF_8);
        JsonObject record = JobRecord.of(job, program);
        record.addProperty("scheduler", scheduler.name());
        files.writeJob(record);
    }

    Path script() {
        return path().resolve("job.sh");
    }

    private String script(JobSpec job, BatchScheduler scheduler) {
        StringBuilder text = new StringBuilder("#!/bin/sh\n# Written by Firn; changes are lost.\n");
        text.append("control=").append(Shell.quote(path().toString())).append('\n');
        text.append(scheduler.idScript()).append('\n');
        // Of several submissions of this job, the first to start does the work; when it is started anew, it again.
        text.append("ln -s \"$id\" \"$control/claim\" 2>/dev/null")
                .append(" || [ \"$(readlink \"$control/claim\")\" = \"$id\" ] || exit 0\n");
        // A scheduler that lost its memory starts it again although it has done its work.
        text.append("[ \"$(tail -n 1 \"$control/exit\" 2>/dev/null)\" != 0 ] || exit 0\n");
        text.append("rm -f \"$control/exit\"\n");
        text.append("exec > ").append(Shell.quote(job.stdout().toString()));
        text.append(" 2> ").append(Shell.quote(job.stderr().toString())).append(" || exit 125\n");
        text.append("cd ")
                .append(Shell.quote(job.workingDirectory().toString()))
                .append(" || exit 125\n");
        job.environment().forEach((name, value) -> text.append("export ")
                .append(name)
                .append('=')
                .append(Shell.quote(value))
                .append('\n'));
        text.append("set -- \"$control\" \"$(cat /proc/sys/kernel/random/boot_id)\" \"${LC_ALL+=$LC_ALL}\" ");
        text.append(Shell.join(job.command())).append('\n');
        return text.append(LocalJobs.readWrapper()).toString();
    }

    /** Notes the scheduler's id. */
    void writeSubmission(String id) throws IOException {
        Path part = path().resolve("submission.part");
        Files.writeString(part, id + "\n");
        Files.move(part, path().resolve("submission"));
    }

    /** The scheduler's id, when the submission was accepted and that could be noted. */
    Optional<String> submission() {
        return text("submission");
    }

    /** The name of the submission, to find it by, and behind a space the number of its task in an array. */
    Optional<String> name() {
        return text("name").map(text -> text.split("\n")[0]);
    }

    /**
     * Notes, before the submission is made, what it is called.
     *
     * @param log the file for what the scheduler itself says
     */
    void writeName(String name, Path log) throws IOException {
        Files.writeString(path().resolve("name"), name + "\n" + log + "\n");
    }

    /** The last words of the scheduler itself about this job; empty when it said nothing. */
    String schedulerWords() {
        String[] lines = text("name").orElse("").split("\n");
        try {
            String words = lines.length < 2 ? "" : Files.readString(Path.of(lines[1]), StandardCharsets.ISO_8859_1);
            return words.strip().substring(Math.max(0, words.strip().length() - MOST_WORDS));
        } catch (IOException e) {
            return "";
        }
    }

    private Optional<String> text(String file) {
        try {
            String text = Files.readString(path().resolve(file));
            return text.endsWith("\n") ? Optional.of(text.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The id of the job that does, or did, the work. */
    Optional<String> claim() {
        try {
            return Optional.of(Files.readSymbolicLink(path().resolve("claim")).toString())
                    .filter(id -> !id.equals(NOBODY));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Sees to it that a job which has not started yet never will; false when it has started. */
    boolean forbid() throws IOException {
        try {
            Files.createSymbolicLink(path().resolve("claim"), Path.of(NOBODY));
            return true;
        } catch (FileAlreadyExistsException e) {
            return claim().isEmpty();
        }
    }
}
