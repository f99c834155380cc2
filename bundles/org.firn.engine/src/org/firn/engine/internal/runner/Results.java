/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.firn.protocol.DataHeader;

/** What the steps of a run have given so far. Thread-safe. */
final class Results {
    private static final int MOST_REASONS = 5;

    private final LongAdder executed = new LongAdder();
    private final LongAdder reused = new LongAdder();
    private final Map<String, Path> tables = new ConcurrentHashMap<>();
    private final Map<String, Long> failedByOutput = new ConcurrentHashMap<>();
    private final List<String> failureLines = new ArrayList<>();
    private final Map<String, DataHeader> open = new LinkedHashMap<>();
    private long failedItems;

    /** A step or item is about to be executed. */
    void executing() {
        executed.increment();
    }

    /** A step or item was done before. */
    void reusing() {
        reused.increment();
    }

    /** The table of an output is complete. */
    void table(String output, Path file) {
        tables.put(output, file);
    }

    /** Items of a stage failed, without failing it. */
    synchronized void itemsFailed(ItemFailures failures, List<String> outputs) {
        failedItems += failures.count();
        outputs.forEach(output -> failedByOutput.put(output, failures.count()));
        failureLines.add(failures.summary(MOST_REASONS));
    }

    /** Sets that are still open; gives those of all stages. */
    synchronized List<DataHeader> open(List<DataHeader> headers) {
        headers.forEach(header -> open.put(header.name(), header));
        return List.copyOf(open.values());
    }

    long executed() {
        return executed.sum();
    }

    long reused() {
        return reused.sum();
    }

    Map<String, Path> tables() {
        return tables;
    }

    long failedItems(String output) {
        return failedByOutput.getOrDefault(output, 0L);
    }

    synchronized long failedItems() {
        return failedItems;
    }

    synchronized List<String> failureLines() {
        return List.copyOf(failureLines);
    }
}
