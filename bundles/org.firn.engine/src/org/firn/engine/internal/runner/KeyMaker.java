/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.RunPaths.StoredPaths;
import org.firn.engine.internal.data.TableDigest;
import org.firn.engine.internal.keys.FileFingerprints;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.keys.KeyDigest;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.tables.ItemTable;

/** Makes the keys of a run, its steps and its items. Thread-safe. */
public final class KeyMaker {
    /** Attributes that say nothing about the content; the fingerprint is taken separately. */
    private static final Set<String> NO_CONTENT =
            Set.of("name", "label", "comment", "table", "size", "failedItems", "state", "fingerprint", "fileSize");

    private final ProtocolDescriptor protocol;
    private final ProtocolSpec spec;
    private final ParameterValues values;
    private final Map<String, List<StoredInput>> inputs;
    private final StoredPaths stored;
    private final FileFingerprints fingerprints;

    /** Keys of one run with these parameters and inputs. */
    public KeyMaker(
            ProtocolDescriptor protocol,
            ProtocolSpec spec,
            ParameterValues values,
            Map<String, List<StoredInput>> inputs,
            StoredPaths stored,
            FileFingerprints fingerprints) {
        this.protocol = protocol;
        this.spec = spec;
        this.values = values;
        this.inputs = inputs;
        this.stored = stored;
        this.fingerprints = fingerprints;
    }

    /** The key of the whole run: the same as long as nothing has changed that is seen without asking the protocol. */
    public Key runKey() throws IOException, ProtocolException {
        KeyDigest digest = new KeyDigest("run").add(protocol.id()).add(protocol.version());
        addParameters(digest, null);
        addInputs(digest, null, Set.of());
        return digest.key();
    }

    /** The key of a step. */
    Key stepKey(PlannedStep step, List<Key> before) throws IOException, ProtocolException {
        KeyDigest digest = base("step", step, before);
        addInputs(digest, step.usedInputs(), Set.of());
        for (Path file : step.reads()) {
            digest.add(fingerprints.of(file));
        }
        return digest.key();
    }

    /**
     * What all items of a stage have in common.
     *
     * @param form the columns of its input and outputs
     */
    Key stageKey(PlannedStage stage, List<Key> before, Object form) throws IOException, ProtocolException {
        KeyDigest digest = base("stage", stage, before).add(form);
        String own = stage.input() == null ? "" : stage.input();
        Set<String> byItem = new TreeSet<>(stage.joins().keySet());
        byItem.add(own);
        addInputs(digest, stage.usedInputs(), byItem);
        for (String input : byItem) {
            for (StoredInput one : inputs.getOrDefault(input, List.of())) {
                digest.add(attributes(one.header()));
            }
        }
        return digest.key();
    }

    /** The key of an item. */
    Key itemKey(Key stage, Item item, List<String> fileColumns) throws IOException {
        KeyDigest digest = new KeyDigest("item").add(stage).add(item.id());
        if (item.source() == null) {
            digest.add(item.row().all()).add(item.rowKey());
            if (!item.joined().isEmpty()) {
                digest.add(item.joined().content());
            }
            for (String column : fileColumns) {
                Object file = item.row().value(column).orElse(null);
                digest.add(
                        file instanceof String text && !text.isEmpty() ? fingerprints.of(stored.resolve(text)) : null);
            }
        } else {
            Path file = item.source().file();
            digest.add(item.name());
            if (file != null) {
                digest.add(stored.toStored(file))
                        .add(item.content().isEmpty() ? fingerprints.of(file) : Key.parse(item.content()));
            }
        }
        return digest.key();
    }

    private KeyDigest base(String kind, Planned<?> step, List<Key> before) throws IOException {
        KeyDigest digest =
                new KeyDigest(kind).add(protocol.id()).add(protocol.version()).add(step.name());
        digest.add(step.arguments()).add(before);
        addParameters(digest, step.usedParameters());
        return digest;
    }

    private void addParameters(KeyDigest digest, @Nullable List<String> used) throws IOException {
        for (ParameterSpec parameter : spec.parameters()) {
            String name = parameter.name();
            if (used == null ? !name.equals(ProtocolSpec.FAILURE_LIMIT) : used.contains(name)) {
                Object value = values.value(name).orElse(null);
                digest.add(name).add(value);
                if (parameter.type() == ParameterType.FILE && value instanceof String text && !text.isEmpty()) {
                    addFile(digest, text);
                }
            }
        }
    }

    private void addFile(KeyDigest digest, String text) throws IOException {
        Path file = stored.resolve(text);
        digest.add(Files.exists(file) ? fingerprints.of(file) : null);
    }

    private void addInputs(KeyDigest digest, @Nullable List<String> used, Set<String> except)
            throws IOException, ProtocolException {
        for (ParameterSpec input : spec.inputs()) {
            String name = input.name();
            if (!except.contains(name) && (used == null || used.contains(name))) {
                List<Key> contents = new ArrayList<>();
                for (StoredInput one : inputs.getOrDefault(name, List.of())) {
                    contents.add(content(one));
                }
                digest.add(name).add(contents);
            }
        }
    }

    private Key content(StoredInput input) throws IOException, ProtocolException {
        DataHeader header = input.header();
        KeyDigest digest = new KeyDigest("input").add(attributes(header));
        Object fingerprint = header.attributes().get("fingerprint");
        if (fingerprint != null) {
            digest.add(fingerprint);
        } else if (header.attributes().containsKey(DataHeader.TABLE)) {
            try (ItemTable table = input.openTable()) {
                digest.add(TableDigest.of(table).content());
            }
        }
        for (Map.Entry<String, Object> attribute : new TreeMap<>(header.attributes()).entrySet()) {
            if (namesFile(attribute.getKey()) && attribute.getValue() instanceof String text && !text.isEmpty()) {
                addFile(digest.add(attribute.getKey()), text);
            }
        }
        return digest.key();
    }

    /** Whether an attribute of a header names a file. */
    static boolean namesFile(String attribute) {
        return attribute.equals("file") || attribute.endsWith("File") || attribute.startsWith("halfMap");
    }

    /** The type and the attributes that say something about the content. */
    public static Map<String, Object> attributes(DataHeader header) {
        Map<String, Object> content = new TreeMap<>(header.attributes());
        content.keySet().removeAll(NO_CONTENT);
        content.put("", header.type().getName());
        return content;
    }
}
