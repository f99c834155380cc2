/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.output.Columns;
import org.firn.hosts.Host;
import org.firn.hosts.HostCheck;
import org.firn.hosts.HostQueue;
import org.firn.hosts.HostsDraft;
import org.firn.hosts.HostsFile;
import org.firn.hosts.ImportedHosts;
import org.firn.jobs.batch.BatchSchedulers;
import org.firn.protocol.Problem;
import org.firn.protocol.workflow.JsonValues;
import picocli.CommandLine.Option;

/** Lists, checks and takes over the hosts that jobs can be sent to. */
@picocli.CommandLine.Command(
        description = {
            "Lists the hosts that are described in the hosts file, checks whether they answer, or takes hosts over from"
                    + " Scipion.",
            "The file is hosts.json beside the locations of programs, or what FIRN_HOSTS names.",
            "Ends with 0 when all is well, 1 when the file has a mistake or a host does not answer."
        },
        footer = {
            "",
            "Examples:",
            "  firn hosts --example > ~/.local/state/firn/workbench/hosts.json",
            "  firn hosts --check",
            "  firn hosts --import ~/scipion/config/hosts.conf",
            "  firn run spa-2d --project my-project --executor cluster1:gpu"
        })
public final class HostsCommand implements Command {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final BatchSchedulers schedulers;

    @Option(names = "--check", description = "Asks each host's scheduler for your jobs; submits nothing.")
    private boolean check;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Adds the hosts of Scipion's hosts.conf, and tells what was not understood.")
    private @Nullable Path imported;

    @Option(names = "--example", description = "Prints a file with all that can be said, with comments.")
    private boolean example;

    @Option(names = "--json", description = "One JSON object for each executor, a line each: id, name, scheduler.")
    private boolean json;

    /** With the schedulers that are installed. */
    public HostsCommand() {
        this(BatchSchedulers.contributed());
    }

    HostsCommand(BatchSchedulers schedulers) {
        this.schedulers = schedulers;
    }

    @Override
    public int run(CommandContext context) throws Exception {
        if (example) {
            context.out().print(HostsDraft.example());
            context.out().flush();
            return ExitCode.DONE;
        }
        Path path = HostsFile.location(context.environment());
        Path scipion = imported;
        if (scipion != null) {
            takeOver(context, path, context.workingDirectory().resolve(scipion));
        }
        HostsFile file = HostsFile.read(path, schedulers.ids());
        list(context, file);
        boolean works = file.problems().isEmpty();
        for (Problem problem : file.problems()) {
            context.err().println("error: " + problem);
        }
        if (check) {
            for (Host host : file.hosts()) {
                HostCheck result = HostCheck.of(host, schedulers, LONGEST);
                context.out().println((result.works() ? "ok " : "WRONG ") + host.id() + ": " + result.words());
                works &= result.works();
            }
        }
        context.out().flush();
        return works ? ExitCode.DONE : ExitCode.ERROR;
    }

    private void takeOver(CommandContext context, Path path, Path scipion) throws IOException, UsageException {
        HostsDraft draft = HostsDraft.open(path, schedulers.ids());
        if (!draft.meaning().problems().isEmpty()) {
            throw new UsageException("Nothing is added to a file with a mistake: "
                    + draft.meaning().problems().get(0));
        }
        ImportedHosts found = ImportedHosts.ofScipion(scipion);
        for (Host host : found.hosts()) {
            draft.add(host);
        }
        draft.save();
        found.notes().forEach(note -> context.err().println("note: " + note));
        context.out().println(found.hosts().size() + " hosts added to " + path);
    }

    private void list(CommandContext context, HostsFile file) {
        Columns columns = new Columns("EXECUTOR", "NAME", "SCHEDULER", "LIMITS");
        for (Host host : file.hosts()) {
            String jobs = host.submission().maxJobs() > 0 ? host.submission().maxJobs() + " jobs" : "";
            row(context, columns, host, host.id(), jobs);
            for (HostQueue queue : host.queues()) {
                row(context, columns, host, host.id() + ":" + queue.name(), limits(queue));
            }
        }
        if (!json) {
            if (file.hosts().isEmpty() && file.problems().isEmpty()) {
                context.out()
                        .println("No hosts are described in " + file.path() + ". Begin with: firn hosts --example > "
                                + file.path());
            } else {
                columns.lines().forEach(context.out()::println);
            }
        }
    }

    private void row(CommandContext context, Columns columns, Host host, String executor, String limits) {
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", executor);
            map.put("name", host.name());
            map.put("scheduler", host.scheduler());
            map.put("limits", limits);
            context.out().println(JsonValues.write(map));
        } else {
            columns.row(executor, host.name(), host.scheduler(), limits);
        }
    }

    private static String limits(HostQueue queue) {
        List<String> limits = new ArrayList<>();
        if (queue.isDefault()) {
            limits.add("default");
        }
        add(limits, queue.maxSeconds() / 3600.0, " h");
        add(limits, queue.maxMemoryMiB(), " MiB");
        add(limits, queue.maxProcessors(), " processors");
        if (queue.maxGpus() >= 0) {
            limits.add(queue.maxGpus() + " GPUs");
        }
        return String.join(", ", limits);
    }

    private static void add(List<String> limits, double most, String unit) {
        if (most > 0) {
            limits.add((most == Math.rint(most) ? String.valueOf((long) most) : String.valueOf(most)) + unit);
        }
    }
}
