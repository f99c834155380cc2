/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;

/**
 * The protocols contributed through the extension point; a protocol's class is loaded when an instance is asked for.
 */
public final class ExtensionProtocolRegistry implements ProtocolRegistry {
    /** The extension point's full id. */
    public static final String POINT = "org.firn.protocol.protocols";

    private final Map<String, ProtocolDescriptor> descriptors;

    /**
     * Reads the registry once; what is contributed later is not seen.
     *
     * @param log receives a line for every entry that cannot be used
     */
    public ExtensionProtocolRegistry(IExtensionRegistry registry, Consumer<String> log) {
        Map<String, ProtocolDescriptor> sorted = new LinkedHashMap<>();
        new Contributions(registry, log)
                .read(POINT, "protocol", ExtensionProtocolRegistry::descriptor).values().stream()
                        .sorted(Comparator.comparing(ProtocolDescriptor::category)
                                .thenComparing(ProtocolDescriptor::name))
                        .forEach(descriptor -> sorted.put(descriptor.id(), descriptor));
        descriptors = sorted;
    }

    private static ProtocolDescriptor descriptor(Contributions.Entry entry) {
        entry.required("class");
        return new ProtocolDescriptor(
                entry.required("id"),
                entry.required("name"),
                entry.optional("category", "Other"),
                entry.optional("description", ""),
                entry.optional("version", "1"),
                entry.contributor(),
                () -> entry.create("protocol", Protocol.class));
    }

    @Override
    public List<ProtocolDescriptor> all() {
        return List.copyOf(descriptors.values());
    }

    @Override
    public Optional<ProtocolDescriptor> find(String id) {
        return Optional.ofNullable(descriptors.get(id));
    }
}
