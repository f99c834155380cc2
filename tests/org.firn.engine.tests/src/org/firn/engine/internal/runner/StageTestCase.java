/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;

/** Micrographs that are imported, and then picked one by one. */
abstract class StageTestCase extends RunnerTestCase {
    final Set<String> failing = Collections.synchronizedSet(new HashSet<>());
    final Set<String> rejected = Collections.synchronizedSet(new HashSet<>());

    /** Imports the files of a folder as micrographs. */
    TestProtocol importing(Path folder) {
        return new TestProtocol("import")
                .perItem()
                .configure(configuration -> configuration
                        .output("micrographs", DataPackage.Literals.MICROGRAPH_SET)
                        .with("samplingRate", 2.0))
                .plan((run, plan) -> {
                    List<ItemSource> sources = new ArrayList<>();
                    try (var files = Files.list(folder)) {
                        files.sorted()
                                .forEach(file -> sources.add(new ItemSource(
                                        sources.size() + 1, file.getFileName().toString(), file)));
                    }
                    plan.forEach("check", sources).produces("micrographs").process(item -> {
                        executed.add(item.name());
                        item.output("micrographs")
                                .row(item.id())
                                .set("name", item.name())
                                .set("image.file", run.store(item.source().file()));
                    });
                });
    }

    DataHeader micrographs(int count) throws IOException {
        Path folder = directory.resolve("data");
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            Path file = folder.resolve(String.format("mic%03d", i));
            if (Files.notExists(file)) {
                Files.writeString(file, "pixels " + i);
            }
        }
        RunOutcome outcome = bench.run(1, importing(folder)).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        executed.clear();
        return RunBench.output(outcome, "micrographs");
    }

    /** A protocol that handles micrographs one by one. */
    static TestProtocol onMicrographs(String id, ParameterSpec... more) {
        List<ParameterSpec> parameters = new ArrayList<>(List.of(more));
        parameters.add(0, ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET));
        return new TestProtocol(id).perItem().parameters(parameters.toArray(ParameterSpec[]::new));
    }

    /** Gives three points a micrograph, and a CTF. */
    TestProtocol picking() {
        return onMicrographs(
                        "pick",
                        ParameterSpec.integer("size").defaultValue(10),
                        ParameterSpec.integer("unused").defaultValue(1))
                .configure(configuration -> {
                    configuration.output("points", DataPackage.Literals.COORDINATE_SET);
                    configuration.output("ctfs", DataPackage.Literals.CTF_SET);
                })
                .plan((run, plan) -> plan.forEachItem("pick", "micrographs")
                        .uses("size")
                        .produces("points", "ctfs")
                        .process(this::pick));
    }

    void pick(ItemContext item) throws ProtocolException {
        executed.add(item.name());
        if (failing.contains(item.name())) {
            throw new ProtocolException(item.name(), "is full of ice", "Leave it out.");
        }
        if (rejected.contains(item.name())) {
            item.reject("too thick");
            return;
        }
        RowSink points = item.output("points");
        for (int i = 1; i <= 3; i++) {
            points.row(item.id() * 1000 + i)
                    .set("x", item.run().parameters().integer("size") * i)
                    .set("micrograph.name", item.name());
        }
        item.output("ctfs").row(item.id()).set("defocusU", 100.0 * item.id());
    }

    static List<String> names(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> String.format("mic%03d", i))
                .toList();
    }

    static List<String> expectedIds(int... micrographs) {
        return IntStream.of(micrographs)
                .boxed()
                .flatMap(m -> IntStream.rangeClosed(1, 3).mapToObj(i -> String.valueOf(m * 1000 + i)))
                .toList();
    }
}
