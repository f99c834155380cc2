/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.keys.FileFingerprints;
import org.firn.jobs.IExecutor;
import org.firn.jobs.LocalExecutor;
import org.firn.jobs.ResourceTokens;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** A project directory without a repository, in which runs are executed by runners. */
final class RunBench implements AutoCloseable {
    private final ProjectDirectory project;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private final IExecutor executor = new LocalExecutor(Duration.ofMillis(500));
    private final RunServices services;

    RunBench(Path directory) {
        this(directory, 4);
    }

    RunBench(Path directory, int processors) {
        project = new ProjectDirectory(directory);
        services =
                new RunServices(workers, timer, new ResourceTokens(processors, 4096), executor, new FileFingerprints());
    }

    /** A run of this number, which keeps its directory between executions. */
    Run run(int number, TestProtocol protocol) {
        return new Run(number, protocol);
    }

    @Override
    public void close() {
        workers.shutdownNow();
        timer.shutdownNow();
        executor.close();
    }

    /** One run. */
    final class Run {
        private final int number;
        private TestProtocol protocol;
        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private final Map<String, List<DataHeader>> inputs = new LinkedHashMap<>();
        private int processors;
        private long memoryMiB;

        private Run(int number, TestProtocol protocol) {
            this.number = number;
            this.protocol = protocol;
        }

        Run protocol(TestProtocol other) {
            protocol = other;
            return this;
        }

        Run set(String parameter, Object value) {
            parameters.put(parameter, value);
            return this;
        }

        Run link(String input, DataHeader... headers) {
            inputs.put(input, List.of(headers));
            return this;
        }

        Run processors(int count) {
            processors = count;
            return this;
        }

        Run memoryMiB(long amount) {
            memoryMiB = amount;
            return this;
        }

        RunPaths paths() {
            Path directory = project.run(number, protocol.descriptor().id()).path();
            return new RunPaths(
                    directory, project.tables(), String.format("%06d-", number), new RunPaths.StoredPaths() {
                        @Override
                        public String toStored(Path path) throws IOException {
                            return project.toStored(path);
                        }

                        @Override
                        public Path resolve(String text) throws IOException {
                            return project.resolve(text);
                        }
                    });
        }

        Runner runner(RunListener listener) throws IOException {
            RunPaths paths = paths();
            paths.create();
            new RunSpec(number, "run" + number, protocol.descriptor().id(), parameters, inputs, processors, memoryMiB)
                    .write(paths.spec());
            return new Runner(paths, ProtocolRegistry.of(protocol.descriptor()), services, listener);
        }

        RunOutcome execute() throws IOException {
            return runner(RunListener.NONE).execute();
        }

        String journal() throws IOException {
            return Files.readString(paths().journal());
        }
    }

    /** The header of this name. */
    static DataHeader output(RunOutcome outcome, String name) {
        return outcome.outputs().stream()
                .filter(header -> header.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No output " + name + ": " + outcome));
    }

    /** The file of a set's table. */
    Path table(DataHeader set) throws IOException {
        return project.resolve(set.text(DataHeader.TABLE).orElseThrow());
    }

    /** The values of some columns, a line a row, separated by blanks. */
    List<String> rows(DataHeader set, String... columns) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ItemTable table = ItemTable.open(table(set))) {
            ItemCursor cursor = table.cursor(columns);
            while (cursor.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 0; i < columns.length; i++) {
                    String type = table.schema().column(columns[i]).type().name();
                    line.append(i == 0 ? "" : " ")
                            .append(
                                    cursor.isNull(i)
                                            ? "-"
                                            : switch (type) {
                                                case "STRING" -> cursor.getString(i);
                                                case "FLOAT32", "FLOAT64" -> String.valueOf(cursor.getDouble(i));
                                                default -> String.valueOf(cursor.getLong(i));
                                            });
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
