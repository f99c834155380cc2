/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.keys.FileFingerprints;
import org.firn.engine.internal.runner.FinishedReport;
import org.firn.engine.internal.runner.KeyMaker;
import org.firn.engine.internal.runner.StoredInput;
import org.firn.model.workflow.Run;
import org.firn.protocol.Configurator;
import org.firn.protocol.DataHeader;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.RunReport;
import org.firn.repository.ProjectDirectory;

/**
 * What the repository says about one run, as values. Immutable.
 *
 * @param number the run's number
 * @param name its name
 * @param protocol the id of its protocol
 * @param parameters the values given
 * @param inputs the headers of what is linked to each input
 * @param outputs the headers of what it made
 * @param failedItems how many items failed
 */
public record StoredRun(
        int number,
        String name,
        String protocol,
        Map<String, Object> parameters,
        Map<String, List<DataHeader>> inputs,
        List<DataHeader> outputs,
        long failedItems) {

    /** Takes the values of a run. */
    public static StoredRun of(Run run) {
        return new StoredRun(
                run.getNumber(),
                run.getName(),
                run.getProtocol(),
                RunStart.parameters(run),
                RunStart.inputs(run),
                run.getOutputs().stream().map(DataHeader::of).toList(),
                run.getFailedItems());
    }

    private ProtocolDescriptor descriptor(ProtocolRegistry protocols) throws ProtocolException {
        return protocols
                .find(protocol)
                .orElseThrow(() -> new ProtocolException(
                        name,
                        "is of the protocol " + protocol + ", which is not installed",
                        "Install the plug-in that brings it."));
    }

    private Map<String, List<StoredInput>> stored(RunPaths paths) {
        Map<String, List<StoredInput>> stored = new LinkedHashMap<>();
        inputs.forEach((input, headers) -> stored.put(
                input,
                headers.stream()
                        .map(header -> new StoredInput(name + "." + input, header, paths.stored()))
                        .toList()));
        return stored;
    }

    /**
     * The content key that the run would have now.
     *
     * @throws ProtocolException if its protocol is not installed, or an input cannot be read
     */
    public String contentKey(ProjectDirectory directory, ProtocolRegistry protocols)
            throws IOException, ProtocolException {
        ProtocolDescriptor descriptor = descriptor(protocols);
        Protocol instance = descriptor.create();
        RunPaths paths = RunPaths.of(directory, number, protocol);
        Configurator.Result configured = Configurator.configure(instance, parameters, inputs);
        return new KeyMaker(
                        descriptor,
                        instance.spec(),
                        configured.values(),
                        stored(paths),
                        paths.stored(),
                        new FileFingerprints())
                .runKey()
                .toString();
    }

    /** What the run looks like, for its protocol's summary. */
    public RunReport report(ProjectDirectory directory, ProtocolRegistry protocols) throws ProtocolException {
        RunPaths paths = RunPaths.of(directory, number, protocol);
        Configurator.Result configured =
                Configurator.configure(descriptor(protocols).create(), parameters, inputs);
        return FinishedReport.of(name, configured.values(), stored(paths), outputs, failedItems, paths.stored());
    }
}
