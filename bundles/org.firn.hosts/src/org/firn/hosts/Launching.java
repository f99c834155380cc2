/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.util.List;
import java.util.Map;

/**
 * How programs are started on a host.
 *
 * @param setup lines of a POSIX shell that go before the program, for example {@code module load relion}
 * @param environment variables that are added or changed
 * @param containers the first whose programs match is the one that a program runs in
 */
public record Launching(List<String> setup, Map<String, String> environment, List<Container> containers) {
    /** Programs are started as they are. */
    public static final Launching PLAIN = new Launching(List.of(), Map.of(), List.of());

    public Launching {
        setup = List.copyOf(setup);
        environment = Map.copyOf(environment);
        containers = List.copyOf(containers);
    }
}
