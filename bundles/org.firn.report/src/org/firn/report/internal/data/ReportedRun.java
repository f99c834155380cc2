/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.protocol.Configurator;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunReport;
import org.firn.tables.ItemTable;

/** A run as its protocol sees it when it is asked for a summary. */
public final class ReportedRun implements RunReport {
    private final ProjectData data;
    private final RunSnapshot run;
    private final ParameterValues parameters;

    /** Checks the stored parameters against the form of the protocol, for the defaults. */
    public ReportedRun(ProjectData data, RunSnapshot run, Protocol protocol) {
        this.data = data;
        this.run = run;
        this.parameters = Configurator.configure(protocol, run.parameters(), data.inputsOf(run))
                .values();
    }

    @Override
    public ParameterValues parameters() {
        return parameters;
    }

    @Override
    public Map<String, List<InputData>> inputs() {
        Map<String, List<InputData>> inputs = new LinkedHashMap<>();
        data.inputsOf(run)
                .forEach((name, headers) -> inputs.put(
                        name,
                        headers.stream()
                                .map(header -> (InputData) new StoredData(data, header))
                                .toList()));
        return inputs;
    }

    @Override
    public Optional<InputData> output(String name) {
        return run.output(name).map(header -> new StoredData(data, header));
    }

    @Override
    public long failedItems() {
        return run.failedItems();
    }

    private record StoredData(ProjectData data, DataHeader header) implements InputData {

        @Override
        public ItemTable openTable() throws ProtocolException {
            try {
                return data.openTable(header);
            } catch (IOException e) {
                throw unreadable(String.valueOf(e.getMessage()), e);
            }
        }

        @Override
        public Path file(String attribute) throws ProtocolException {
            String stored = ProjectData.text(header, attribute);
            try {
                Path file = data.resolve(stored);
                if (!stored.isEmpty() && Files.exists(file)) {
                    return file;
                }
            } catch (IOException e) {
                throw unreadable(String.valueOf(e.getMessage()), e);
            }
            throw unreadable("names the file '" + stored + "', which is not there", new NoSuchFileException(stored));
        }

        private ProtocolException unreadable(String what, IOException cause) {
            return new ProtocolException(header.name(), what, "Run the protocol again.", cause);
        }
    }
}
