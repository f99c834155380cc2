/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.hosts.Submission;
import org.firn.jobs.JobException;
import org.firn.jobs.batch.BatchRequest;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.BatchStatus;
import org.firn.jobs.batch.CommandOutput;

/** A scheduler with what its host does otherwise: the submit command, and the commands' places. Immutable. */
final class HostScheduler implements BatchScheduler {
    private final BatchScheduler scheduler;
    private final List<List<String>> template;
    private final Map<String, List<String>> commands;

    HostScheduler(BatchScheduler scheduler, Submission submission) {
        this.scheduler = scheduler;
        template = submission.template();
        commands = submission.commands();
    }

    private List<String> placed(List<String> command) {
        List<String> placed = new ArrayList<>(commands.getOrDefault(command.get(0), List.of(command.get(0))));
        placed.addAll(command.subList(1, command.size()));
        return placed;
    }

    private List<List<String>> allPlaced(List<List<String>> all) {
        return all.stream().map(this::placed).toList();
    }

    @Override
    public List<String> submit(BatchRequest request, String script) {
        return placed(
                template.isEmpty()
                        ? scheduler.submit(request, script)
                        : SubmitTemplate.fill(template, request, script));
    }

    @Override
    public int largestArray() {
        return template.isEmpty() || SubmitTemplate.isForArrays(template) ? scheduler.largestArray() : 1;
    }

    @Override
    public List<String> list() {
        return placed(scheduler.list());
    }

    @Override
    public List<List<String>> history(String id) {
        return allPlaced(scheduler.history(id));
    }

    @Override
    public List<String> cancel(List<String> ids) {
        return placed(scheduler.cancel(ids));
    }

    @Override
    public List<List<String>> mend(BatchStatus status) {
        return allPlaced(scheduler.mend(status));
    }

    @Override
    public String name() {
        return scheduler.name();
    }

    @Override
    public String idScript() {
        return scheduler.idScript();
    }

    @Override
    public String taskNumber() {
        return scheduler.taskNumber();
    }

    @Override
    public String id(String output) throws JobException {
        return scheduler.id(output);
    }

    @Override
    public String taskId(String arrayId, int task) {
        return scheduler.taskId(arrayId, task);
    }

    @Override
    public List<BatchStatus> readList(String output) throws JobException {
        return scheduler.readList(output);
    }

    @Override
    public Optional<BatchStatus> readHistory(String id, CommandOutput output) {
        return scheduler.readHistory(id, output);
    }

    @Override
    public boolean isTransient(CommandOutput refusal) {
        return scheduler.isTransient(refusal);
    }
}
