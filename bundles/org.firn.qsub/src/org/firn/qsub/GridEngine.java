/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.qsub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobException;
import org.firn.jobs.JobState;
import org.firn.jobs.batch.BatchRequest;
import org.firn.jobs.batch.BatchStatus;
import org.firn.jobs.batch.CommandOutput;

/** The words of Grid Engine. */
public final class GridEngine extends Qsub {
    private static final int STATE = 4;
    private static final int NAME = 2;

    /** Its words. */
    public GridEngine() {
        super(Pattern.compile("(?m)^(\\d+)(?:\\.\\S*)?\\s*$"));
    }

    @Override
    public String name() {
        return "Grid Engine";
    }

    @Override
    public String idScript() {
        return "id=$JOB_ID";
    }

    @Override
    public List<String> submit(BatchRequest request, String script) {
        List<String> command = new ArrayList<>(List.of("qsub", "-terse", "-V", "-r", "y", "-S", "/bin/sh"));
        command.addAll(List.of("-N", shortName(request), "-j", "y", "-o", request.log() + ""));
        if (request.processors() > 1) {
            command.addAll(List.of("-pe", "smp", String.valueOf(request.processors())));
        }
        option(command, "-l", request.memoryMiB() > 0 ? "h_vmem=" + request.memoryMiB() + "M" : "");
        option(command, "-l", request.wallTimeSeconds() > 0 ? "h_rt=" + clock(request.wallTimeSeconds()) : "");
        option(command, "-l", request.gpus() > 0 ? "gpu=" + request.gpus() : "");
        request.licences().forEach((licence, count) -> option(command, "-l", licence + "=" + count));
        option(command, "-q", request.queue());
        option(command, "-hold_jid", String.join(",", request.after()));
        command.addAll(request.options());
        command.add(script);
        return command;
    }

    private static void option(List<String> command, String option, String value) {
        if (!value.isEmpty()) {
            command.addAll(List.of(option, value));
        }
    }

    @Override
    public List<String> list() {
        return List.of("qstat");
    }

    @Override
    public List<BatchStatus> readList(String output) throws JobException {
        List<BatchStatus> all = new ArrayList<>();
        for (String line : output.split("\n")) {
            String[] cells = line.strip().split("\\s+");
            if (line.isBlank() || cells[0].equals("job-ID") || cells[0].startsWith("---")) {
                continue;
            }
            if (cells.length <= STATE || !cells[0].matches("\\d+")) {
                throw new JobException("qstat answered '" + line.strip() + "', which is no line about a job");
            }
            all.add(status(cells[0], cells[NAME], cells[STATE]));
        }
        return all;
    }

    /** Letters in any order: q waits, r and t run, h is held, d is being deleted, E failed to start, s is suspended. */
    private static BatchStatus status(String id, String name, String state) {
        if (!state.matches("[a-zA-Z]+") || !state.matches(".*[qwrtsSThdE].*")) {
            return BatchStatus.unknown(id, name, state, "");
        }
        boolean waits = state.contains("q");
        String why = state.contains("E") ? "it could not be started; qstat -j tells why" : "";
        return BatchStatus.active(id, name, waits ? JobState.WAITING : JobState.RUNNING, state, why);
    }

    @Override
    public List<List<String>> history(String id) {
        return List.of(List.of("qacct", "-j", id));
    }

    @Override
    public Optional<BatchStatus> readHistory(String id, CommandOutput output) {
        Matcher code = Pattern.compile("(?m)^exit_status\\s+(\\d+)").matcher(output.out());
        if (!output.isSuccess() || !code.find()) {
            return Optional.empty();
        }
        Matcher failed =
                Pattern.compile("(?m)^failed\\s+(\\d+)\\s*(?::\\s*(.*))?$").matcher(output.out());
        String why = failed.find() && failed.group(2) != null ? failed.group(2).strip() : "";
        return Optional.of(BatchStatus.ended(id, "", JobEnd.EXITED, Integer.parseInt(code.group(1)), "ended", why));
    }
}
