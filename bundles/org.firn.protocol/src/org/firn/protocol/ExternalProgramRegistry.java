/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.protocol.internal.ProgramContributions;

/**
 * The programs that contributed protocols call. Thread-safe.
 *
 * @since 0.1
 */
public interface ExternalProgramRegistry {

    /** Every program, ordered by name. */
    List<ExternalProgram> all();

    /**
     * The programs contributed through the extension point {@code org.firn.protocol.programs} at the time of the call.
     * Entries that cannot be used are written to the platform's log.
     */
    static ExternalProgramRegistry contributed() {
        List<ExternalProgram> all =
                ProgramContributions.read(RegistryFactory.getRegistry(), line -> ILog.of(ProgramContributions.class)
                        .error(line));
        return () -> all;
    }
}
