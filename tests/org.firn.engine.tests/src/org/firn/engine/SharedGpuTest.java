/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.HostTokens;
import org.firn.jobs.LocalExecutor;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ProgramCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a machine has once is shared by the engines of all its projects. */
@Timeout(120)
class SharedGpuTest {
    private static final int RUNS = 5;

    @TempDir
    Path directory;

    /** When a run had the GPU, as its record says. */
    private record Use(String project, String run, Instant from, Instant to) {}

    private EngineBench engine(String project) throws Exception {
        TestProtocol protocol = new TestProtocol("gpu").plan((run, plan) -> plan.step("compute")
                .run(step -> step.call(ProgramCall.of("sleep", "0.2").gpus(1))));
        EngineBench bench = EngineBench.create(directory.resolve(project)).protocol(protocol);
        for (int i = 0; i < RUNS; i++) {
            bench.install(run("r" + i, "gpu"));
        }
        HostTokens tokens = new HostTokens(directory.resolve("tokens"), List.of("0"), Map.of());
        bench.start(ExecutorRegistry.of(new ExecutorDescriptor(
                "local", "", "", "test", () -> new LocalExecutor(Duration.ofSeconds(1), tokens))));
        return bench;
    }

    @Test
    void tenRunsOfTwoProjectsNeverHaveTheOneGpuAtTheSameTime() throws Exception {
        String[] names = {"r0", "r1", "r2", "r3", "r4"};
        try (EngineBench first = engine("first");
                EngineBench second = engine("second")) {
            first.request(RunRequest.RUN, names);
            second.request(RunRequest.RUN, names);
            first.awaitIdle();
            second.awaitIdle();
            for (String name : names) {
                assertEquals(RunState.FINISHED, first.state(name), first.states());
                assertEquals(RunState.FINISHED, second.state(name), second.states());
            }
        }
        List<Use> uses = new ArrayList<>(uses("first"));
        uses.addAll(uses("second"));
        assertEquals(2 * RUNS, uses.size());
        uses.sort(Comparator.comparing(Use::from));
        for (int i = 1; i < uses.size(); i++) {
            assertTrue(!uses.get(i).from().isBefore(uses.get(i - 1).to()), uses.get(i - 1) + " and " + uses.get(i));
        }
    }

    private List<Use> uses(String project) throws IOException {
        List<Use> uses = new ArrayList<>();
        try (Stream<Path> runs = Files.list(directory.resolve(project).resolve("runs"))) {
            for (Path run : runs.toList()) {
                for (String line : Files.readAllLines(run.resolve("journal.ndjson"))) {
                    JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
                    if (entry.get("type").getAsString().equals("program-end")) {
                        uses.add(use(project, run, entry));
                    }
                }
            }
        }
        return uses;
    }

    private static Use use(String project, Path run, JsonObject entry) throws IOException {
        String[] token = entry.get("tokens").getAsString().split(" ");
        assertEquals(List.of("gpu", "0"), List.of(token[0], token[1]));
        Path result = run.resolve(entry.get("control").getAsString()).resolve("result.json");
        JsonObject end = JsonParser.parseString(Files.readString(result)).getAsJsonObject();
        return new Use(
                project,
                run.getFileName().toString(),
                Instant.ofEpochMilli(Long.parseLong(token[2])),
                Instant.parse(end.get("ended").getAsString()).minusMillis(1));
    }
}
