/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.RunDirectory;
import org.firn.tables.ItemTable;

/**
 * A project with the way to its files and protocols.
 *
 * @param project as it was when the report was begun
 * @param directory where its files are
 * @param protocols the protocols that there are
 */
public record ProjectData(ProjectSnapshot project, ProjectDirectory directory, ProtocolRegistry protocols) {

    /** The absolute path of a stored one. */
    public Path resolve(String stored) throws IOException {
        return directory.resolve(stored);
    }

    /**
     * The items of a set; the caller closes it.
     *
     * @throws IOException when it has no table, or it cannot be read
     */
    public ItemTable openTable(DataHeader set) throws IOException {
        String table = text(set, DataHeader.TABLE);
        if (table.isEmpty()) {
            throw new IOException("The set " + set.name() + " has no table yet");
        }
        return ItemTable.open(resolve(table));
    }

    /** The directory of a run. */
    public RunDirectory directoryOf(RunSnapshot run) {
        return directory.run(run.number(), run.protocol());
    }

    /** The protocol of a run; empty when it is not installed or cannot be loaded. */
    public Optional<Protocol> protocolOf(RunSnapshot run) {
        try {
            return protocols.find(run.protocol()).map(ProtocolDescriptor::create);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** The parameters in the form of a run's protocol; none when it is not installed or cannot say. */
    public List<ParameterSpec> parametersOf(RunSnapshot run) {
        try {
            return protocolOf(run).map(protocol -> protocol.spec().parameters()).orElse(List.of());
        } catch (RuntimeException e) {
            // The code of a plug-in: its fault must not keep the rest of the page from being written.
            return List.of();
        }
    }

    /** What people call the protocol of a run; its id when it is not installed. */
    public String protocolName(RunSnapshot run) {
        return protocols.find(run.protocol()).map(ProtocolDescriptor::name).orElse(run.protocol());
    }

    /** What a run takes, by input, as far as it exists. */
    public Map<String, List<DataHeader>> inputsOf(RunSnapshot run) {
        Map<String, List<DataHeader>> inputs = new LinkedHashMap<>();
        for (LinkSnapshot link : run.inputs()) {
            project.run(link.source())
                    .flatMap(source -> source.output(link.output()))
                    .ifPresent(header -> inputs.computeIfAbsent(link.input(), name -> new ArrayList<>())
                            .add(header));
        }
        return inputs;
    }

    /** A text attribute of a header; empty when it is not set or the type has none. */
    public static String text(DataHeader header, String attribute) {
        Object value = header.attributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    /** A numeric attribute of a header; 0 when it is not set or the type has none. */
    public static double number(DataHeader header, String attribute) {
        return header.attributes().get(attribute) instanceof Number number ? number.doubleValue() : 0;
    }
}
