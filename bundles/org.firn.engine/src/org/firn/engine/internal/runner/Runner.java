/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.firn.engine.internal.data.NotTaken;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.journal.JournalHistory;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.protocol.Configurator;
import org.firn.protocol.DataHeader;
import org.firn.protocol.PathChecks;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.RunReport;
import org.firn.protocol.UserNeededException;

/**
 * Executes one run in its run directory, re-using what earlier attempts did. Reads {@code spec.json} there, writes the
 * journal, logs, files and the run's own tables, and knows nothing of the repository, so that it works in any process.
 */
public final class Runner implements RunExecution {
    private static final System.Logger LOG = System.getLogger(Runner.class.getName());

    private final RunPaths paths;
    private final ProtocolRegistry protocols;
    private final RunServices services;
    private final RunListener listener;
    private final Cancellation cancellation = new Cancellation();
    private final StreamControl control = new StreamControl();
    private final Instant started = Instant.now();
    private String job = "";

    /** A runner for one execution. */
    public Runner(RunPaths paths, ProtocolRegistry protocols, RunServices services, RunListener listener) {
        this.paths = paths;
        this.protocols = protocols;
        this.services = services;
        this.listener = listener;
    }

    /**
     * Says what went wrong and what to do.
     *
     * @param place a path that was being written, for when the error does not name one
     */
    public static String describe(Throwable error, Path place) {
        return Failures.describe(error, place);
    }

    /** Says in the record which job this is; without this call, it is none. */
    public Runner job(String name) {
        job = name;
        return this;
    }

    /**
     * Stops the execution: programs are ended, steps are interrupted. Returns at once; {@link #execute()} then
     * returns.
     */
    @Override
    public void stop() {
        cancellation.cancel();
    }

    /**
     * Has the execution end as soon as what was taken of inputs that grow is done: they will not grow for now, or have
     * become other ones. Returns at once; nothing happens when all inputs are complete.
     */
    @Override
    public void suspend() {
        control.suspend();
    }

    /** Has streams take no more than what is there, so that the execution comes to its end. Returns at once. */
    @Override
    public void finish() {
        control.finish();
    }

    /** Executes the run to its end, in this thread and workers. Never throws: every failure is an outcome. */
    @Override
    @SuppressWarnings("checkstyle:IllegalCatch")
    public RunOutcome execute() {
        try {
            paths.create();
            JournalHistory history = JournalHistory.read(paths.journal());
            RunSpec spec = RunSpec.read(paths.spec());
            try (Journal journal = new Journal(paths.journal(), services.timer());
                    RunLog log = new RunLog(paths)) {
                return record(execute(spec, history, journal, log), journal);
            }
        } catch (Throwable e) {
            return failed(Failures.describe(e, paths.run()), e);
        }
    }

    private RunOutcome failed(String message, Throwable error) {
        LOG.log(Level.DEBUG, "The run in " + paths.run() + " failed", error);
        return new RunOutcome(End.FAILED, message, List.of(), "", 0, 0, 0, started, Instant.now());
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private RunOutcome execute(RunSpec spec, JournalHistory history, Journal journal, RunLog log) throws IOException {
        journal.append(begin(spec, history));
        ProgramCalls programs = new ProgramCalls(paths, services.executor(), journal, log, history.programs());
        Results results = new Results();
        try {
            Prepared prepared = prepare(spec, history.hasStageTables());
            GivenRun given = prepared.given();
            KeyMaker keys = new KeyMaker(
                    prepared.descriptor(),
                    prepared.protocol().spec(),
                    given.parameters(),
                    given.allInputs(),
                    paths.stored(),
                    services.fingerprints());
            Execution execution = new Execution(
                    given,
                    paths,
                    services,
                    listener,
                    cancellation,
                    control,
                    keys,
                    history,
                    journal,
                    log,
                    programs,
                    new AttributeLog(given.outputs(), journal, history),
                    new Grants(services.tokens(), spec.processors(), spec.memoryMiB()),
                    results);
            return execute(prepared.protocol(), execution);
        } catch (InterruptedException e) {
            End end = cancellation.isCancelled() ? End.ABORTED : End.FAILED;
            return ended(end, "Stopped. Resume it to go on.", results.open(List.of()), "", results);
        } catch (UserNeededException e) {
            return ended(End.INTERACTIVE, e.getMessage(), results.open(List.of()), "", results);
        } catch (SuspendedException e) {
            return ended(End.SUSPENDED, "", results.open(List.of()), "", results);
        } catch (Throwable e) {
            String message = Failures.describe(e, paths.run());
            log.complain("run", message, e);
            return ended(End.FAILED, message, results.open(List.of()), "", results);
        } finally {
            programs.endStrays("");
        }
    }

    /** What is known before the plan. */
    private record Prepared(ProtocolDescriptor descriptor, Protocol protocol, GivenRun given) {}

    private Prepared prepare(RunSpec spec, boolean byItems) throws ProtocolException {
        ProtocolDescriptor descriptor = protocols
                .find(spec.protocol())
                .orElseThrow(() -> new ProtocolException(
                        spec.name(),
                        "is of the protocol " + spec.protocol() + ", which is not installed",
                        "Install the plug-in that brings it, or choose another protocol."));
        Protocol protocol = descriptor.create();
        Configurator.Result configured = Configurator.configure(protocol, spec.parameters(), spec.inputs());
        refuse(spec, configured.problems());
        refuse(spec, PathChecks.check(protocol.spec(), configured.values(), this::resolve));
        Map<String, List<StoredInput>> inputs = new LinkedHashMap<>();
        spec.inputs()
                .forEach((name, headers) -> inputs.put(
                        name,
                        headers.stream()
                                .map(header -> new StoredInput(spec.name() + "." + name, header, paths.stored()))
                                .toList()));
        return new Prepared(
                descriptor,
                protocol,
                new GivenRun(
                        spec, paths, byItems, processors(spec), configured.values(), inputs, configured.outputs()));
    }

    private int processors(RunSpec spec) {
        int all = services.tokens().processors();
        return spec.processors() > 0 ? Math.min(spec.processors(), all) : all;
    }

    private static void refuse(RunSpec spec, List<Problem> problems) throws ProtocolException {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new ProtocolException(
                    errors.stream().map(problem -> problem.within(spec.name())).toList());
        }
    }

    private Path resolve(String stored) {
        try {
            return paths.stored().resolve(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunOutcome execute(Protocol protocol, Execution execution) throws Exception {
        String contentKey = execution.keys().runKey().toString();
        PlanBuilder plan = new PlanBuilder(protocol.spec(), execution.given().outputs());
        cancellation.<Exception>interruptibly(
                () -> ProcessorMeter.<Exception>step(() -> protocol.plan(execution.given(), plan)));
        new PlanRun(execution, plan.steps()).run();
        OutputPublisher publisher = new OutputPublisher(execution);
        List<DataHeader> outputs = publisher.publish();
        Results results = execution.results();
        FinishedReport report = FinishedReport.of(
                execution.given().name(),
                execution.given().parameters(),
                execution.given().allInputs(),
                outputs,
                results.failedItems(),
                paths.stored());
        ProcessorMeter.<Exception>step(() -> protocol.verify(report));
        String message = message(results, notMade(protocol, report, publisher.notMade()), execution.history());
        return ended(End.FINISHED, message, outputs, contentKey, results);
    }

    private RunOutcome ended(End end, String message, List<DataHeader> outputs, String contentKey, Results results) {
        return new RunOutcome(
                end,
                message,
                outputs,
                contentKey,
                results.failedItems(),
                results.executed(),
                results.reused(),
                started,
                Instant.now());
    }

    private static List<String> notMade(Protocol protocol, RunReport report, List<String> outputs) throws Exception {
        List<String> lines = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String output : outputs) {
            protocol.decidedAgainst(report, output)
                    .ifPresentOrElse(reason -> lines.add(NotTaken.line(output, reason)), () -> others.add(output));
        }
        if (!others.isEmpty()) {
            lines.add("It did not make: " + String.join(", ", others));
        }
        return lines;
    }

    private static String message(Results results, List<String> notMade, JournalHistory history) {
        List<String> parts = new ArrayList<>(results.failureLines());
        parts.addAll(notMade);
        if (results.executed() == 0 && results.reused() > 0 && !history.isSuspended()) {
            parts.add("Nothing had changed: 0 steps executed, " + results.reused() + " re-used");
        }
        return parts.stream().collect(Collectors.joining("\n"));
    }

    private JsonObject begin(RunSpec spec, JournalHistory history) {
        JsonObject entry = Journal.entry("begin");
        entry.addProperty("attempt", history.attempts() + 1);
        entry.addProperty("run", spec.name());
        entry.addProperty("protocol", spec.protocol());
        entry.addProperty(
                "version",
                protocols.find(spec.protocol()).map(ProtocolDescriptor::version).orElse(""));
        entry.addProperty("process", ProcessHandle.current().pid());
        entry.addProperty("job", job);
        return entry;
    }

    private RunOutcome record(RunOutcome outcome, Journal journal) {
        try {
            journal.append(OutcomeJson.write(outcome, Journal.entry("end")));
            journal.sync();
            return outcome;
        } catch (IOException e) {
            return outcome.end() == End.FINISHED ? failed(Failures.describe(e, paths.journal()), e) : outcome;
        }
    }
}
