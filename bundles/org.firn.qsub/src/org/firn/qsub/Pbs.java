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
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobException;
import org.firn.jobs.JobState;
import org.firn.jobs.batch.BatchRequest;
import org.firn.jobs.batch.BatchStatus;
import org.firn.jobs.batch.CommandOutput;

/** The words of PBS and Torque, and of what imitates them. */
public final class Pbs extends Qsub {
    private static final String WAITING = "QHWTS";
    private static final String RUNNING = "REBU";
    private static final String ENDED = "CFX";
    /** What Torque says of jobs that it ended because of their limits. */
    private static final int OVER_TIME = -11;

    private static final int OVER_MEMORY = -10;
    private static final int SIGNALLED = 128;
    private static final int PBS_SIGNAL = 256;

    /** Its words. */
    public Pbs() {
        super(Pattern.compile("(?m)^(\\d+(?:\\.[A-Za-z0-9._-]+)?)\\s*$"));
    }

    @Override
    public String name() {
        return "PBS";
    }

    @Override
    public String idScript() {
        return "id=${PBS_JOBID:-$SLURM_JOB_ID}";
    }

    @Override
    public List<String> submit(BatchRequest request, String script) {
        List<String> command =
                new ArrayList<>(List.of("qsub", "-V", "-N", shortName(request), "-j", "oe", "-o", request.log() + ""));
        StringBuilder resources = new StringBuilder("nodes=1:ppn=" + request.processors());
        resources.append(request.gpus() > 0 ? ":gpus=" + request.gpus() : "");
        resources.append(request.memoryMiB() > 0 ? ",mem=" + request.memoryMiB() + "mb" : "");
        resources.append(request.wallTimeSeconds() > 0 ? ",walltime=" + clock(request.wallTimeSeconds()) : "");
        request.licences()
                .forEach((licence, count) ->
                        resources.append(",").append(licence).append("=").append(count));
        command.addAll(List.of("-l", resources.toString()));
        if (!request.queue().isEmpty()) {
            command.addAll(List.of("-q", request.queue()));
        }
        if (!request.after().isEmpty()) {
            command.addAll(List.of("-W", "depend=afterok:" + String.join(":", request.after())));
        }
        command.addAll(request.options());
        command.add(script);
        return command;
    }

    @Override
    public List<String> list() {
        return List.of("qstat", "-f");
    }

    @Override
    public List<BatchStatus> readList(String output) throws JobException {
        List<BatchStatus> all = new ArrayList<>();
        for (String block : output.split("(?m)^Job Id:\\s*")) {
            if (!block.isBlank()) {
                all.add(read(block));
            }
        }
        return all;
    }

    private static BatchStatus read(String block) throws JobException {
        String id = block.split("\\s")[0];
        String state = field(block, "job_state");
        if (state.length() != 1) {
            throw new JobException("qstat answered '"
                    + block.lines().findFirst().orElse("").strip() + "', which is nothing about a job");
        }
        String name = field(block, "Job_Name");
        String why = field(block, "comment");
        if (ENDED.contains(state)) {
            String code = field(block, "[Ee]xit_status");
            return ended(id, name, code.isEmpty() ? null : Integer.valueOf(code), state, why);
        }
        return WAITING.contains(state) || RUNNING.contains(state)
                ? BatchStatus.active(
                        id, name, RUNNING.contains(state) ? JobState.RUNNING : JobState.WAITING, state, why)
                : BatchStatus.unknown(id, name, state, why);
    }

    private static BatchStatus ended(String id, String name, @Nullable Integer code, String state, String why) {
        if (code == null) {
            return BatchStatus.ended(id, name, JobEnd.EXITED, -1, state, why);
        }
        JobEnd end = code == OVER_TIME ? JobEnd.TIMED_OUT : code == OVER_MEMORY ? JobEnd.OUT_OF_MEMORY : JobEnd.EXITED;
        int shell = code > PBS_SIGNAL ? SIGNALLED + code - PBS_SIGNAL : Math.max(code, -1);
        return BatchStatus.ended(id, name, end, shell, state, why);
    }

    private static String field(String block, String name) {
        Matcher matcher = Pattern.compile("(?m)^\\s+" + name + " = (.*)$").matcher(block);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    @Override
    public List<List<String>> history(String id) {
        return List.of(List.of("qstat", "-x", "-f", id));
    }

    @Override
    public Optional<BatchStatus> readHistory(String id, CommandOutput output) {
        try {
            return output.isSuccess() ? readList(output.out()).stream().findFirst() : Optional.empty();
        } catch (JobException e) {
            return Optional.empty();
        }
    }
}
