/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.streaming;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStream;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;

/** A source of items and runs that pass them on, so that only the engine's work is measured. */
final class PassingProtocols {
    /** Gives what is put into the source. */
    static final String SOURCE = "stream.source";
    /** Passes items on, with a load of the parameter {@code load}, in ms of processor time an item. */
    static final String PASS = "stream.pass";

    static final String ITEMS = "micrographs";
    private static final String LOAD = "load";

    private PassingProtocols() {}

    static ProtocolRegistry registry(Source source) {
        return ProtocolRegistry.of(descriptor(SOURCE, new Emitting(source)), descriptor(PASS, new Passing()));
    }

    static ProtocolDescriptor descriptor(String id, Protocol protocol) {
        return new ProtocolDescriptor(id, id, "Benchmarks", "Passes items on.", "1", "benchmarks", () -> protocol);
    }

    /** What arrives. Thread-safe. */
    static final class Source implements ItemStream {
        private static final ItemSource END = new ItemSource(-1, "", null);
        private final BlockingQueue<ItemSource> arriving = new LinkedBlockingQueue<>();

        void put(long id) {
            arriving.add(new ItemSource(id, "item" + id, null));
        }

        @Override
        public void open(List<ItemSource> earlier) {}

        @Override
        public @Nullable ItemSource next() throws InterruptedException {
            ItemSource next = arriving.take();
            return next == END ? null : next;
        }

        @Override
        public void finish() {
            arriving.add(END);
        }

        @Override
        public void close() {}
    }

    private record Emitting(Source source) implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder().perItem().build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.output(ITEMS, DataPackage.Literals.MICROGRAPH_SET);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            plan.forEachArriving("take", source)
                    .produces(ITEMS)
                    .process(item -> item.output(ITEMS).row(item.id()).set("name", item.name()));
        }
    }

    private record Passing() implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(
                            ParameterSpec.input(ITEMS, DataPackage.Literals.MICROGRAPH_SET)
                                    .streaming(),
                            ParameterSpec.integer(LOAD).defaultValue(0))
                    .perItem()
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.output(ITEMS, DataPackage.Literals.MICROGRAPH_SET);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            long nanos = TimeUnit.MILLISECONDS.toNanos(run.parameters().integer(LOAD));
            plan.forEachItem("pass", ITEMS).readsFiles().produces(ITEMS).process(item -> {
                long end = System.nanoTime() + nanos;
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                item.output(ITEMS).row(item.id()).set("name", item.row().text("name"));
            });
        }
    }
}
