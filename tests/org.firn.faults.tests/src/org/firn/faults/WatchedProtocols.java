/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.ProgramCall;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunContext;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;

/** A workflow of which every effect can be counted: items, a program for each of them, and a step behind. */
final class WatchedProtocols {
    static final int ITEMS = 16;
    private static final String POINTS = "points";

    private WatchedProtocols() {}

    static ProtocolRegistry registry() {
        return ProtocolRegistry.of(descriptor("work", Work::new), descriptor("copy", Copy::new));
    }

    private static ProtocolDescriptor descriptor(String id, java.util.function.Supplier<Protocol> protocol) {
        return new ProtocolDescriptor("faults." + id, id, "Tests", "A protocol of a test.", "1", "tests", protocol);
    }

    /**
     * The workflow: work, and a copy of what it made.
     *
     * @param record the directory in which programs leave their traces
     */
    static Workflow workflow(Path record) {
        return new Workflow(
                "",
                "",
                List.of(),
                List.of(
                        new WorkflowRun("work", "faults.work", Map.of("record", record.toString()), Map.of()),
                        new WorkflowRun(
                                "copy",
                                "faults.copy",
                                Map.of(),
                                Map.of(
                                        POINTS,
                                        List.of(WorkflowLink.parse("work.points")
                                                .orElseThrow())))));
    }

    /** Calls a program for each item. */
    private static final class Work implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(ParameterSpec.string("record"))
                    .perItem()
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.output(POINTS, DataPackage.Literals.COORDINATE_SET);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            List<ItemSource> sources = new ArrayList<>();
            for (int i = 1; i <= ITEMS; i++) {
                sources.add(new ItemSource(i, "item" + i, null));
            }
            String record = run.parameters().text("record");
            plan.forEach("handle", sources).produces(POINTS).process(item -> handle(item, record));
        }

        /** The lock is let go by the system when the program dies, however it dies. */
        private static void handle(ItemContext item, String record) throws Exception {
            String script = "cd \"$1\" && echo $$ > pid-$2 && sleep 0.15 && echo $2 $(date +%s%3N) >> done";
            item.call(ProgramCall.of(
                    "sh",
                    "-c",
                    "flock -n \"$1/lock-$2\" sh -c '" + script + "' firn-watched \"$1\" $2"
                            + " || { [ $? != 1 ] || echo $2 >> \"$1/overlaps\"; exit 9; }",
                    "firn-watched",
                    record,
                    item.id()));
            item.output(POINTS).row(item.id()).set("x", item.id());
        }
    }

    /** Copies points in one step. */
    private static final class Copy implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(ParameterSpec.input(POINTS, DataPackage.Literals.COORDINATE_SET))
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.output(POINTS, DataPackage.Literals.COORDINATE_SET);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            plan.step("copy").run(step -> {
                try (var table = run.input(POINTS).openTable()) {
                    RowSink points = step.output(POINTS);
                    for (double x : table.doubles("x")) {
                        points.row((long) x).set("x", x);
                    }
                }
            });
        }
    }
}
