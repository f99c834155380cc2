/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.slurm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.firn.jobs.JobException;
import org.firn.jobs.batch.BatchRequest;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.BatchStatus;
import org.firn.jobs.batch.CommandOutput;

/** The words of Slurm, from version 20.02 on. */
public final class Slurm implements BatchScheduler {
    private static final int LARGEST_ARRAY = 1000;
    private static final Pattern ID = Pattern.compile("(?m)^(\\d+)(;.*)?$");
    private static final List<String> COLUMNS =
            List.of("JobArrayID:40|", "State:20|", "exit_code:12|", "Reason:80|", "Name:120|");
    private static final Pattern BUSY = Pattern.compile(
            "Unable to contact|Socket timed out|Connection refused|Connection timed out|Zero Bytes|try again"
                    + "|QOSMaxSubmit|AssocMaxSubmit|MaxSubmitJobs|temporarily|Slurm backup controller"
                    + "|Communication connection failure|Transport endpoint|Protocol authentication|Munge",
            Pattern.CASE_INSENSITIVE);
    private static final int SIGNAL_MASK = 0x7f;
    private static final int SIGNALLED = 128;
    private static final int CODE_SHIFT = 8;

    @Override
    public String name() {
        return "Slurm";
    }

    @Override
    public String idScript() {
        return "id=${SLURM_ARRAY_JOB_ID:+${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID}\nid=${id:-$SLURM_JOB_ID}";
    }

    @Override
    public String taskNumber() {
        return "\"$SLURM_ARRAY_TASK_ID\"";
    }

    @Override
    public int largestArray() {
        return LARGEST_ARRAY;
    }

    @Override
    public List<String> submit(BatchRequest request, String script) {
        List<String> command = new ArrayList<>(List.of("sbatch", "--parsable", "--requeue", "--open-mode=append"));
        command.add("--job-name=" + request.name());
        command.add("--chdir=" + request.directory());
        // A percent sign begins a pattern in the names of such files.
        String log = request.log().toString().replace("%", "%%");
        command.add("--output=" + (request.tasks() > 1 ? log + "-%a" : log));
        command.add("--cpus-per-task=" + request.processors());
        add(command, "--array=0-", request.tasks() > 1 ? String.valueOf(request.tasks() - 1) : "");
        add(command, "--mem=", request.memoryMiB() > 0 ? request.memoryMiB() + "M" : "");
        add(command, "--time=", request.minutes() > 0 ? String.valueOf(request.minutes()) : "");
        add(command, "--gres=gpu:", request.gpus() > 0 ? String.valueOf(request.gpus()) : "");
        add(command, "--partition=", request.queue());
        add(command, "--licenses=", licences(request.licences()));
        if (!request.after().isEmpty()) {
            command.add("--dependency=afterok:" + String.join(":", request.after()));
            command.add("--kill-on-invalid-dep=yes");
        }
        command.addAll(request.options());
        command.add(script);
        return command;
    }

    private static void add(List<String> command, String option, String value) {
        if (!value.isEmpty()) {
            command.add(option + value);
        }
    }

    private static String licences(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(licence -> licence.getKey() + ":" + licence.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }

    @Override
    public String id(String output) throws JobException {
        Matcher matcher = ID.matcher(output.strip());
        if (!matcher.find()) {
            throw new JobException("sbatch answered '" + output.strip() + "', which is no job id");
        }
        return matcher.group(1);
    }

    @Override
    public String taskId(String arrayId, int task) {
        return arrayId + "_" + task;
    }

    @Override
    public List<String> list() {
        return List.of("squeue", "--me", "--array", "--noheader", "--states=all", "-O", String.join(",", COLUMNS));
    }

    @Override
    public List<BatchStatus> readList(String output) throws JobException {
        List<BatchStatus> all = new ArrayList<>();
        for (String line : output.split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\\|");
            if (cells.length < COLUMNS.size() || !cells[2].strip().matches("-?\\d+")) {
                throw new JobException("squeue answered '" + line.strip() + "', which is no line about a job");
            }
            all.add(SlurmStates.status(
                    cells[0].strip(),
                    cells[4].strip(),
                    cells[1].strip(),
                    cells[3].strip(),
                    exitCode(Integer.parseInt(cells[2].strip()))));
        }
        return all;
    }

    /** From what wait(2) gives. */
    private static int exitCode(int waitStatus) {
        int signal = waitStatus & SIGNAL_MASK;
        return signal == 0 ? waitStatus >> CODE_SHIFT : SIGNALLED + signal;
    }

    @Override
    public List<List<String>> history(String id) {
        return List.of(
                List.of("scontrol", "--oneliner", "show", "job", id),
                List.of(
                        "sacct",
                        "--noheader",
                        "--parsable2",
                        "--allocations",
                        "-j",
                        id,
                        "-o",
                        "State,ExitCode,JobName"));
    }

    @Override
    public Optional<BatchStatus> readHistory(String id, CommandOutput output) {
        String text = output.out().strip();
        if (!output.isSuccess() || text.isEmpty()) {
            return Optional.empty();
        }
        String line = text.split("\n")[0];
        if (line.startsWith("JobId=")) {
            return Optional.of(SlurmStates.status(
                    id,
                    field(line, "JobName"),
                    field(line, "JobState"),
                    field(line, "Reason"),
                    code(field(line, "ExitCode"))));
        }
        String[] cells = line.split("\\|");
        return cells.length < 3 || !cells[1].contains(":")
                ? Optional.empty()
                : Optional.of(SlurmStates.status(id, cells[2], cells[0], "", code(cells[1])));
    }

    private static String field(String line, String name) {
        Matcher matcher = Pattern.compile("(?:^| )" + name + "=(\\S*)").matcher(line);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** From {@code 7:0}, the exit code and the signal. */
    private static int code(String text) {
        Matcher matcher = Pattern.compile("(\\d+):(\\d+)").matcher(text);
        if (!matcher.matches()) {
            return -1;
        }
        int signal = Integer.parseInt(matcher.group(2));
        return signal == 0 ? Integer.parseInt(matcher.group(1)) : SIGNALLED + signal;
    }

    @Override
    public List<String> cancel(List<String> ids) {
        List<String> command = new ArrayList<>(List.of("scancel"));
        command.addAll(ids);
        return command;
    }

    /** A controller that was restarted may find that a launch failed of which it knows nothing, and holds the job. */
    @Override
    public List<List<String>> mend(BatchStatus status) {
        String id = status.id();
        return status.reason().replace('_', ' ').contains("launch failed requeued held")
                ? List.of(
                        List.of("scontrol", "release", id),
                        List.of("scontrol", "update", "JobId=" + id, "StartTime=now"))
                : List.of();
    }

    @Override
    public boolean isTransient(CommandOutput refusal) {
        return BUSY.matcher(refusal.err() + refusal.out()).find();
    }
}
