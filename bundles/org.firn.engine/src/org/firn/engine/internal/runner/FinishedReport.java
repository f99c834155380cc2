/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.engine.internal.data.RunPaths.StoredPaths;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.RunReport;

/**
 * What a finished run looks like. Immutable.
 *
 * @param parameters the values it ran with
 * @param inputs its inputs by name
 * @param outputs what it made, by name
 * @param failedItems how many items failed
 */
public record FinishedReport(
        ParameterValues parameters,
        Map<String, List<InputData>> inputs,
        Map<String, InputData> outputs,
        long failedItems)
        implements RunReport {

    /** A report on outputs with these headers. */
    public static FinishedReport of(
            String run,
            ParameterValues parameters,
            Map<String, List<StoredInput>> inputs,
            List<DataHeader> outputs,
            long failedItems,
            StoredPaths stored) {
        Map<String, List<InputData>> given = new LinkedHashMap<>();
        inputs.forEach((name, list) -> given.put(name, List.copyOf(list)));
        Map<String, InputData> made = new LinkedHashMap<>();
        outputs.forEach(header -> made.put(header.name(), new StoredInput(run + "." + header.name(), header, stored)));
        return new FinishedReport(parameters, given, made, failedItems);
    }

    @Override
    public Optional<InputData> output(String name) {
        return Optional.ofNullable(outputs.get(name));
    }
}
