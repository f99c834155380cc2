/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.engine.internal.data.RunPaths;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.RunContext;

/** What a run is given. */
final class GivenRun implements RunContext {
    private final RunSpec spec;
    private final RunPaths paths;
    private final boolean byItems;
    private final int processors;
    private final ParameterValues parameters;
    private final Map<String, List<StoredInput>> inputs;
    private final Map<String, OutputSpec> outputs = new LinkedHashMap<>();

    /** @param byItems whether an earlier execution took items one by one */
    GivenRun(
            RunSpec spec,
            RunPaths paths,
            boolean byItems,
            int processors,
            ParameterValues parameters,
            Map<String, List<StoredInput>> inputs,
            List<OutputSpec> outputs) {
        this.spec = spec;
        this.paths = paths;
        this.byItems = byItems;
        this.processors = processors;
        this.parameters = parameters;
        this.inputs = inputs;
        outputs.forEach(output -> this.outputs.put(output.name(), output));
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public ParameterValues parameters() {
        return parameters;
    }

    @Override
    public InputData input(String name) {
        return optionalInput(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("Nothing is linked to the input " + name + " of " + name()));
    }

    @Override
    public Optional<InputData> optionalInput(String name) {
        return inputs.getOrDefault(name, List.of()).stream()
                .map(InputData.class::cast)
                .findFirst();
    }

    @Override
    public boolean isFollowing(String name) {
        return byItems || RunContext.super.isFollowing(name);
    }

    @Override
    public int processors() {
        return processors;
    }

    @Override
    public List<InputData> inputs(String name) {
        return List.copyOf(inputs.getOrDefault(name, List.of()));
    }

    /** The same with something else linked to an input; outputs are shared. */
    GivenRun with(String input, DataHeader header) {
        Map<String, List<StoredInput>> changed = new LinkedHashMap<>(inputs);
        changed.put(input, List.of(new StoredInput(name() + "." + input, header, paths.stored())));
        return new GivenRun(spec, paths, byItems, processors, parameters, changed, List.copyOf(outputs.values()));
    }

    Map<String, List<StoredInput>> allInputs() {
        return inputs;
    }

    @Override
    public Path directory() {
        return paths.run();
    }

    @Override
    public Path outDirectory() {
        return paths.out();
    }

    @Override
    public Path workDirectory() {
        return paths.work();
    }

    @Override
    public String store(Path path) {
        try {
            return paths.stored().toStored(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path resolve(String stored) {
        try {
            return paths.stored().resolve(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OutputSpec output(String name) {
        OutputSpec output = outputs.get(name);
        if (output == null) {
            throw new IllegalArgumentException("The protocol " + spec.protocol() + " declares no output " + name
                    + "; it declares " + outputs.keySet());
        }
        return output;
    }

    Map<String, OutputSpec> outputs() {
        return outputs;
    }
}
