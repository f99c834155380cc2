/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.protocol.internal.ExtensionProtocolRegistry;

/** The protocols that there are. Thread-safe. */
public interface ProtocolRegistry {

    /** Every protocol, ordered by category and name. */
    List<ProtocolDescriptor> all();

    /** The protocol with this id. */
    default Optional<ProtocolDescriptor> find(String id) {
        return all().stream().filter(descriptor -> descriptor.id().equals(id)).findFirst();
    }

    /**
     * The protocols contributed through the extension point {@code org.firn.protocol.protocols} at the time of the
     * call.
     * Entries that cannot be used are written to the platform's log.
     */
    static ProtocolRegistry contributed() {
        return new ExtensionProtocolRegistry(
                RegistryFactory.getRegistry(),
                line -> ILog.of(ExtensionProtocolRegistry.class).error(line));
    }

    /** A registry of the given protocols, for tests and scripts. */
    static ProtocolRegistry of(ProtocolDescriptor... descriptors) {
        List<ProtocolDescriptor> all = List.of(descriptors);
        return () -> all;
    }
}
