/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.qsub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.jobs.JobException;
import org.firn.jobs.batch.BatchRequest;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.CommandOutput;

/** What PBS and Grid Engine have in common: the commands' names, which they took from the same ancestor. */
abstract class Qsub implements BatchScheduler {
    static final int SECONDS_PER_HOUR = 3600;
    static final int SECONDS_PER_MINUTE = 60;
    private static final Pattern BUSY = Pattern.compile(
            "cannot connect|connection refused|timed out|timeout|can't resolve|unable to contact|commlib|qmaster"
                    + "|would exceed|try again|busy",
            Pattern.CASE_INSENSITIVE);

    private final Pattern id;

    /** @param id finds the id, as the first group, in what qsub prints */
    Qsub(Pattern id) {
        this.id = id;
    }

    @Override
    public String taskNumber() {
        return "0";
    }

    @Override
    public int largestArray() {
        return 1;
    }

    @Override
    public String taskId(String arrayId, int task) {
        return arrayId;
    }

    @Override
    public String id(String output) throws JobException {
        Matcher matcher = id.matcher(output);
        if (!matcher.find()) {
            throw new JobException("qsub answered '" + output.strip() + "', which is no job id");
        }
        return matcher.group(1);
    }

    /** Older versions take fifteen characters, the first of which is a letter. */
    static String shortName(BatchRequest request) {
        String name = request.name();
        return "f" + name.substring(name.lastIndexOf('.') + 1);
    }

    static String clock(long seconds) {
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d",
                seconds / SECONDS_PER_HOUR,
                seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE,
                seconds % SECONDS_PER_MINUTE);
    }

    @Override
    public List<String> cancel(List<String> ids) {
        List<String> command = new ArrayList<>(List.of("qdel"));
        command.addAll(ids);
        return command;
    }

    @Override
    public boolean isTransient(CommandOutput refusal) {
        return BUSY.matcher(refusal.err() + refusal.out()).find();
    }
}
