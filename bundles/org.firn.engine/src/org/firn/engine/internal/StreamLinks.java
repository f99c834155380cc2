/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.firn.engine.internal.runner.KeyMaker;
import org.firn.model.workflow.Run;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolRegistry;

/** Which inputs of runs may be sets that still grow. Thread-safe. */
final class StreamLinks implements BiPredicate<Run, String> {
    private final ProtocolRegistry protocols;
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    StreamLinks(ProtocolRegistry protocols) {
        this.protocols = protocols;
    }

    @Override
    public boolean test(Run run, String input) {
        return known.computeIfAbsent(run.getProtocol(), this::streaming).contains(input);
    }

    private List<String> streaming(String protocol) {
        return protocols
                .find(protocol)
                .map(descriptor -> descriptor.create().spec().inputs().stream()
                        .filter(ParameterSpec::isStreaming)
                        .map(ParameterSpec::name)
                        .toList())
                .orElse(List.of());
    }

    /** Whether one of the inputs still grew when they were taken. */
    static boolean anyOpen(Map<String, List<DataHeader>> inputs) {
        return inputs.values().stream().flatMap(List::stream).anyMatch(DataHeader::isOpen);
    }

    /** Whether inputs that grew are the same tables with the same meaning, and still grow. */
    static boolean isSame(Map<String, List<DataHeader>> before, Map<String, List<DataHeader>> now) {
        return standing(before).equals(standing(now));
    }

    private static Map<String, Object> standing(Map<String, List<DataHeader>> inputs) {
        Map<String, Object> standing = new HashMap<>();
        inputs.forEach((input, headers) ->
                standing.put(input, headers.stream().map(StreamLinks::standing).toList()));
        return standing;
    }

    private static List<Object> standing(DataHeader header) {
        Object table = header.attributes().getOrDefault(DataHeader.TABLE, "");
        return List.of(header.name(), header.isOpen(), table, KeyMaker.attributes(header));
    }
}
