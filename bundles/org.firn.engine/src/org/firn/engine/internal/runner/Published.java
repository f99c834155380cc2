/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.firn.engine.internal.data.HeaderJson;
import org.firn.engine.internal.data.RunPaths.StoredPaths;
import org.firn.engine.internal.data.TableDigest;
import org.firn.engine.internal.keys.FileFingerprints;
import org.firn.engine.internal.keys.KeyDigest;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemTable;
import org.firn.tables.view.ViewReferences;

/** Headers of outputs that are there, complete with size and fingerprint. Used by one thread. */
public final class Published {
    private static final String FINGERPRINT = "fingerprint";

    private final StoredPaths stored;
    private final FileFingerprints fingerprints;
    private final Missing missing;

    /** What is done about a file that an output names and that is not there. */
    @FunctionalInterface
    public interface Missing {
        /** Refuses, or remembers, that a file is missing. */
        void file(String output, Path file) throws ProtocolException;
    }

    /** @param missing decides about files that are not there */
    public Published(StoredPaths stored, FileFingerprints fingerprints, Missing missing) {
        this.stored = stored;
        this.fingerprints = fingerprints;
        this.missing = missing;
    }

    /**
     * The header of a set.
     *
     * @param header with what the run says about it
     * @param file its table
     * @param failedItems how many items have none in it
     */
    public DataHeader set(DataHeader header, Path file, long failedItems) throws IOException, ProtocolException {
        DataHeader plain = plain(header);
        KeyDigest fingerprint = new KeyDigest("set").add(KeyMaker.attributes(plain));
        long size;
        try (ItemTable table = ItemTable.open(file)) {
            size = table.size();
            TableDigest digest = ViewReferences.digest(file)
                    .map(choice -> TableDigest.ofView(table, choice))
                    .orElseGet(() -> TableDigest.of(table));
            fingerprint.add(digest.content());
            for (String name : digest.files()) {
                addFile(fingerprint, header.name(), name);
            }
        }
        addNamedFiles(fingerprint, plain);
        return plain.with(Map.of(
                DataHeader.TABLE,
                stored.toStored(file),
                DataHeader.SIZE,
                size,
                "state",
                "CLOSED",
                "failedItems",
                failedItems,
                FINGERPRINT,
                fingerprint.key().toString()));
    }

    /** The header of what is no set, whose file is there when it has one. */
    public DataHeader object(DataHeader header) throws IOException, ProtocolException {
        DataHeader plain = plain(header);
        KeyDigest fingerprint = new KeyDigest("object").add(KeyMaker.attributes(plain));
        addNamedFiles(fingerprint, plain);
        Map<String, Object> known = new HashMap<>();
        known.put(FINGERPRINT, fingerprint.key().toString());
        if (plain.attributes().get("file") instanceof String file) {
            Path path = stored.resolve(file);
            if (Files.exists(path)) {
                known.put("fileSize", Files.size(path));
            }
        }
        return plain.with(known);
    }

    /** With values of the same Java types whether they were set just now or read from the journal. */
    static DataHeader plain(DataHeader header) {
        return header.with(HeaderJson.readAttributes(HeaderJson.writeAttributes(header.attributes())));
    }

    private void addNamedFiles(KeyDigest fingerprint, DataHeader header) throws IOException, ProtocolException {
        for (Map.Entry<String, Object> attribute : header.attributes().entrySet()) {
            if (KeyMaker.namesFile(attribute.getKey())
                    && attribute.getValue() instanceof String name
                    && !name.isEmpty()) {
                addFile(fingerprint.add(attribute.getKey()), header.name(), name);
            }
        }
    }

    private void addFile(KeyDigest fingerprint, String output, String name) throws IOException, ProtocolException {
        Path file = stored.resolve(name);
        fingerprint.add(name);
        if (Files.exists(file)) {
            fingerprint.add(fingerprints.of(file));
        } else {
            missing.file(output, file);
        }
    }
}
