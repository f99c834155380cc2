/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.RunReport;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;

/** A report on the outputs of a run of a test, as far as summaries ask for it. */
public record MadeReport(ProjectBench bench, Outcome outcome) implements RunReport {
    @Override
    public ParameterValues parameters() {
        throw new UnsupportedOperationException("summaries of comparisons tell what came out");
    }

    @Override
    public Map<String, List<InputData>> inputs() {
        return Map.of();
    }

    @Override
    public Optional<InputData> output(String name) {
        return Optional.ofNullable(outcome.header(name)).map(header -> new Made(bench, header));
    }

    @Override
    public long failedItems() {
        return 0;
    }

    private record Made(ProjectBench bench, DataHeader header) implements InputData {
        @Override
        public ItemTable openTable() {
            try {
                return bench.table(header);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Path file(String attribute) {
            return bench.resolve(header.text(attribute).orElseThrow());
        }
    }
}
