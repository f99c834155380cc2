/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a finished run looks like, for its summary, its methods text and the check of its outputs. */
public interface RunReport {

    /** The parameter values it ran with. */
    ParameterValues parameters();

    /** The inputs by name. */
    Map<String, List<InputData>> inputs();

    /** The output of this name, with its final attributes; empty when it was not made. */
    Optional<InputData> output(String name);

    /** How many items failed. */
    long failedItems();
}
