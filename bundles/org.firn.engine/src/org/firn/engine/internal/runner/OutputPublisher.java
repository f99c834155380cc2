/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.internal.data.HeaderJson;
import org.firn.engine.internal.data.OutputSchemas;
import org.firn.engine.internal.data.TableDigest;
import org.firn.engine.internal.keys.KeyDigest;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemTable;
import org.firn.tables.view.ViewReferences;

/** Turns what the steps gave into headers, and refuses to name what is not there. */
final class OutputPublisher {
    private static final String FINGERPRINT = "fingerprint";

    private final Execution execution;
    private final List<String> notMade = new ArrayList<>();

    OutputPublisher(Execution execution) {
        this.execution = execution;
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
        DataHeader header = header(output);
        KeyDigest fingerprint = new KeyDigest("set").add(KeyMaker.attributes(header));
        long size;
        try (ItemTable table = ItemTable.open(file)) {
            size = table.size();
            TableDigest digest = ViewReferences.digest(file)
                    .map(choice -> TableDigest.ofView(table, choice))
                    .orElseGet(() -> TableDigest.of(table));
            fingerprint.add(digest.content());
            for (String stored : digest.files()) {
                addFile(fingerprint, output.name(), stored);
            }
        }
        addNamedFiles(fingerprint, header);
        return header.with(tables(output))
                .with(Map.of(
                        DataHeader.TABLE,
                        execution.paths().stored().toStored(file),
                        DataHeader.SIZE,
                        size,
                        "state",
                        "CLOSED",
                        "failedItems",
                        execution.results().failedItems(output.name()),
                        FINGERPRINT,
                        fingerprint.key().toString()));
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
        return output.header()
                .with(HeaderJson.readAttributes(
                        HeaderJson.writeAttributes(output.header().attributes())));
    }

    private void object(OutputSpec output, List<DataHeader> headers) throws IOException, ProtocolException {
        DataHeader header = header(output);
        boolean isFile = output.type().getEStructuralFeature("file") != null;
        if (isFile && !(header.attributes().get("file") instanceof String)) {
            notMade.add(output.name());
            return;
        }
        KeyDigest fingerprint = new KeyDigest("object").add(KeyMaker.attributes(header));
        addNamedFiles(fingerprint, header);
        Map<String, Object> known = new LinkedHashMap<>();
        known.put(FINGERPRINT, fingerprint.key().toString());
        if (isFile) {
            Path file = execution.paths().stored().resolve((String)
                    header.attributes().get("file"));
            known.put("fileSize", Files.size(file));
        }
        headers.add(header.with(known));
    }

    private void addNamedFiles(KeyDigest fingerprint, DataHeader header) throws IOException, ProtocolException {
        for (Map.Entry<String, Object> attribute : header.attributes().entrySet()) {
            if (KeyMaker.namesFile(attribute.getKey())
                    && attribute.getValue() instanceof String stored
                    && !stored.isEmpty()) {
                addFile(fingerprint.add(attribute.getKey()), header.name(), stored);
            }
        }
    }

    private void addFile(KeyDigest fingerprint, String output, String stored) throws IOException, ProtocolException {
        Path file = execution.paths().stored().resolve(stored);
        if (!Files.exists(file)) {
            throw new ProtocolException(
                    output,
                    "names the file " + file + ", which is not there",
                    "If it was removed meanwhile, restart the run; otherwise the protocol did not make it.");
        }
        fingerprint.add(stored).add(execution.services().fingerprints().of(file));
    }
}
