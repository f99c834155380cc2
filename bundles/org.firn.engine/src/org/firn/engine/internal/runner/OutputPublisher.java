/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.internal.data.OutputSchemas;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ProtocolException;

/** Turns what the steps gave into headers, and refuses to name what is not there. */
final class OutputPublisher {
    private final Execution execution;
    private final Published published;
    private final List<String> notMade = new ArrayList<>();

    OutputPublisher(Execution execution) {
        this.execution = execution;
        this.published =
                new Published(execution.paths().stored(), execution.services().fingerprints(), OutputPublisher::refuse);
    }

    /** The declared outputs that were not made. */
    List<String> notMade() {
        return notMade;
    }

    /** The headers of all outputs that were made, complete. */
    List<DataHeader> publish() throws IOException, ProtocolException {
        List<DataHeader> headers = new ArrayList<>();
        for (OutputSpec output : execution.given().outputs().values()) {
            if (OutputSchemas.isSet(output.type())) {
                Path table = execution.results().tables().get(output.name());
                if (table == null) {
                    notMade.add(output.name());
                } else {
                    headers.add(set(output, table));
                }
            } else {
                object(output, headers);
            }
        }
        if (headers.isEmpty() && !notMade.isEmpty()) {
            throw new ProtocolException(
                    execution.given().name(),
                    "made none of its outputs: " + notMade,
                    "This is a fault of the protocol; report it to its author.");
        }
        return headers;
    }

    private DataHeader set(OutputSpec output, Path file) throws IOException, ProtocolException {
        return published
                .set(output.header(), file, execution.results().failedItems(output.name()))
                .with(tables(output));
    }

    /** Where a table lies is no content: these attributes do not change the fingerprint. */
    private Map<String, Object> tables(OutputSpec output) throws IOException {
        Map<String, Object> stored = new HashMap<>();
        for (Map.Entry<String, String> link : output.tables().entrySet()) {
            Path table = execution.results().tables().get(link.getValue());
            if (table != null) {
                stored.put(link.getKey(), execution.paths().stored().toStored(table));
            }
        }
        return stored;
    }

    /** With values of the same Java types whether they were set just now or read from the journal. */
    static DataHeader header(OutputSpec output) {
        return Published.plain(output.header());
    }

    private void object(OutputSpec output, List<DataHeader> headers) throws IOException, ProtocolException {
        boolean isFile = output.type().getEStructuralFeature("file") != null;
        if (isFile && !(output.header().attributes().get("file") instanceof String)) {
            notMade.add(output.name());
        } else {
            headers.add(published.object(output.header()));
        }
    }

    private static void refuse(String output, Path file) throws ProtocolException {
        throw new ProtocolException(
                output,
                "names the file " + file + ", which is not there",
                "If it was removed meanwhile, restart the run; otherwise the protocol did not make it.");
    }
}
