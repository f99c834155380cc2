/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;

/** A protocol put together in a test. Build it by the setters, then hand out {@link #descriptor()}. */
public final class TestProtocol implements Protocol {
    private final String id;
    private String version = "1";
    private boolean perItem;
    private ParameterSpec[] parameters = {};
    private Consumer<Configuration> configuring = configuration -> {};
    private Planning planning = (run, plan) -> {};
    private Verifying verifying = report -> {};
    private Function<String, Optional<String>> deciding = output -> Optional.empty();

    /** {@link Protocol#plan} as a lambda. */
    @FunctionalInterface
    public interface Planning {
        void plan(RunContext run, Plan plan) throws Exception;
    }

    /** {@link Protocol#verify} as a lambda. */
    @FunctionalInterface
    public interface Verifying {
        void verify(RunReport report) throws ProtocolException;
    }

    public TestProtocol(String id) {
        this.id = id;
    }

    public TestProtocol version(String text) {
        version = text;
        return this;
    }

    public TestProtocol perItem() {
        perItem = true;
        return this;
    }

    public TestProtocol parameters(ParameterSpec... specs) {
        parameters = specs;
        return this;
    }

    public TestProtocol configure(Consumer<Configuration> work) {
        configuring = work;
        return this;
    }

    public TestProtocol plan(Planning work) {
        planning = work;
        return this;
    }

    public TestProtocol verify(Verifying work) {
        verifying = work;
        return this;
    }

    public TestProtocol decidedAgainst(Function<String, Optional<String>> work) {
        deciding = work;
        return this;
    }

    public ProtocolDescriptor descriptor() {
        return new ProtocolDescriptor(id, id, "Tests", "A protocol of a test.", version, "tests", () -> this);
    }

    @Override
    public ProtocolSpec spec() {
        ProtocolSpec.Builder builder = ProtocolSpec.builder().add(parameters);
        return (perItem ? builder.perItem() : builder).build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuring.accept(configuration);
    }

    @Override
    public void plan(RunContext run, Plan plan) throws Exception {
        planning.plan(run, plan);
    }

    @Override
    public void verify(RunReport report) throws ProtocolException {
        verifying.verify(report);
    }

    @Override
    public Optional<String> decidedAgainst(RunReport report, String output) {
        return deciding.apply(output);
    }
}
