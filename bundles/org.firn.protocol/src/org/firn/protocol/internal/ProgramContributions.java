/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.protocol.ExternalProgram;

/** Reads the extension point of programs. */
public final class ProgramContributions {
    /** The extension point's full id. */
    public static final String POINT = "org.firn.protocol.programs";

    private ProgramContributions() {}

    /**
     * The contributed programs, ordered by name.
     *
     * @param log receives a line for every entry that cannot be used
     */
    public static List<ExternalProgram> read(IExtensionRegistry registry, Consumer<String> log) {
        return new Contributions(registry, log)
                .read(POINT, "program", ProgramContributions::program).values().stream()
                        .sorted(Comparator.comparing(ExternalProgram::name))
                        .toList();
    }

    private static ExternalProgram program(Contributions.Entry entry) {
        return new ExternalProgram(
                entry.required("id"),
                entry.required("usedFor"),
                entry.required("install"),
                entry.optional("versionOption", ""),
                entry.contributor());
    }
}
