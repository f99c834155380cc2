/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.firn.jobs.JobSpec;

/** What is written down about a job before it is submitted. */
final class JobRecord {
    private JobRecord() {}

    /** @param program what is known about its program */
    static JsonObject of(JobSpec job, JsonObject program) {
        JsonObject json = new JsonObject();
        JsonArray command = new JsonArray();
        job.command().forEach(command::add);
        json.add("command", command);
        JsonObject environment = new JsonObject();
        job.environment().forEach(environment::addProperty);
        json.add("environment", environment);
        json.addProperty("workingDirectory", job.workingDirectory().toString());
        json.addProperty("stdout", job.stdout().toString());
        json.addProperty("stderr", job.stderr().toString());
        if (!job.programVersion().isEmpty()) {
            program.addProperty("version", job.programVersion());
        }
        json.add("program", program);
        json.addProperty("processors", job.processors());
        json.addProperty("memoryMiB", job.memoryMiB());
        json.addProperty("gpus", job.gpus());
        json.addProperty("wallTimeSeconds", job.wallTimeSeconds());
        json.addProperty("submitter", ProcessHandle.current().pid());
        return json;
    }
}
