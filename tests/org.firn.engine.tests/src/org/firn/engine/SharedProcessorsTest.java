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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.HostShare;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ProgramCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The engines of a machine use together no more of it than there is. */
@Timeout(120)
class SharedProcessorsTest {
    private static final int THERE = 3;
    private static final String[] RUNS = {"r0", "r1", "r2", "r3"};

    @TempDir
    Path directory;

    /** When a step held how many processors, as its record says. */
    private record Use(Instant from, Instant to, int processors) {
        boolean covers(Instant time) {
            return !from.isAfter(time) && to.isAfter(time);
        }
    }

    private EngineBench engine(String project, int processors) throws Exception {
        EngineBench bench = EngineBench.create(directory.resolve(project))
                .protocol(new TestProtocol("work").plan((run, plan) -> plan.step("compute")
                        .needs(processors, 0)
                        .run(step -> step.call(ProgramCall.of("sleep", "0.1")))));
        for (String name : RUNS) {
            bench.install(run(name, "work"));
        }
        bench.start(ExecutorRegistry.contributed(), new HostShare(directory.resolve("host"), THERE, 4096));
        return bench;
    }

    @Test
    void runsOfTwoProjectsTogetherNeverHoldMoreProcessorsThanTheMachineHas() throws Exception {
        try (EngineBench small = engine("small", 1);
                EngineBench large = engine("large", 2)) {
            small.request(RunRequest.RUN, RUNS);
            large.request(RunRequest.RUN, RUNS);
            small.awaitIdle();
            large.awaitIdle();
            for (String name : RUNS) {
                assertEquals(RunState.FINISHED, small.state(name), small.states());
                assertEquals(RunState.FINISHED, large.state(name), large.states());
            }
        }
        List<Use> uses = new ArrayList<>(uses("small"));
        uses.addAll(uses("large"));
        assertEquals(2 * RUNS.length, uses.size());
        for (Use one : uses) {
            int held = uses.stream()
                    .filter(use -> use.covers(one.from()))
                    .mapToInt(Use::processors)
                    .sum();
            assertTrue(held <= THERE, () -> held + " of " + THERE + " processors were held: " + uses);
        }
    }

    private List<Use> uses(String project) throws IOException {
        List<Use> uses = new ArrayList<>();
        try (Stream<Path> runs = Files.list(directory.resolve(project).resolve("runs"))) {
            for (Path run : runs.toList()) {
                for (String line : Files.readAllLines(run.resolve("journal.ndjson"))) {
                    JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
                    if (entry.get("type").getAsString().equals("step")) {
                        Instant from = Instant.parse(entry.get("started").getAsString());
                        Instant to = Instant.parse(entry.get("time").getAsString());
                        uses.add(new Use(from, to, entry.get("processors").getAsInt()));
                    }
                }
            }
        }
        return uses;
    }
}
