/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.internal.ExtensionWorkflowFormatRegistry;

/**
 * The formats of workflows of other programs that there are. Thread-safe.
 *
 * @since 1.0
 */
public interface WorkflowFormatRegistry {

    /** Every format, ordered by id. */
    List<WorkflowFormatDescriptor> all();

    /** Which of the protocols that there are stand for those of a format's program. */
    MappingTable mappings(String format);

    /** The format with this id. */
    default Optional<WorkflowFormatDescriptor> find(String id) {
        return all().stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * The first format that recognises a text.
     *
     * @param fileName the file's name without folders
     */
    default Optional<WorkflowFormatDescriptor> ofContent(String fileName, String text) {
        return all().stream()
                .filter(format -> format.create().recognises(fileName, text))
                .findFirst();
    }

    /**
     * What bundles contribute through the extension points {@code org.firn.protocol.workflowFormats} and
     * {@code org.firn.protocol.protocolMappings} at the time of the call. Entries that cannot be used are written to
     * the platform's log.
     */
    static WorkflowFormatRegistry contributed() {
        ProtocolRegistry protocols = ProtocolRegistry.contributed();
        return of(
                RegistryFactory.getRegistry(),
                protocol -> protocols.find(protocol).isPresent(),
                line -> ILog.of(ExtensionWorkflowFormatRegistry.class).error(line));
    }

    /**
     * What is contributed to a registry of extensions, as tests make one.
     *
     * @param known whether there is a protocol of an id; rows for others are left out
     * @param log receives a line for every entry that cannot be used
     */
    static WorkflowFormatRegistry of(IExtensionRegistry registry, Predicate<String> known, Consumer<String> log) {
        return new ExtensionWorkflowFormatRegistry(registry, known, log);
    }
}
