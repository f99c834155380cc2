/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.workflow.RunState;
import org.firn.protocol.DataHeader;
import org.firn.tables.exchange.TableSource;

/**
 * An open project of another program. Used by one thread.
 *
 * @since 1.0
 */
public interface ForeignProject extends AutoCloseable {

    /** The folder. */
    Path folder();

    /** What people call it. */
    String name();

    /**
     * Its runs with their links and parameters. Those that the program has executed are of protocols that are not
     * known here, so that nobody takes what it did for Firn's work; the others may be of protocols of ours.
     */
    ImportedWorkflow workflow();

    /** What became of the runs that were executed, by their ids in the workflow; the others are drafts. */
    Map<String, Executed> executed();

    @Override
    void close() throws IOException;

    /**
     * A run that was executed.
     *
     * @param state FINISHED, FAILED or ABORTED
     * @param started when; null when it is not known
     * @param ended when; null when it is not known
     * @param message what the user should know; may be empty
     * @param outputs what it made
     */
    record Executed(
            RunState state, @Nullable Instant started, @Nullable Instant ended, String message, List<Output> outputs) {

        /** Copies the list. */
        public Executed {
            outputs = List.copyOf(outputs);
        }
    }

    /** How a file is named in the project that something is imported to. */
    @FunctionalInterface
    interface StoredName {
        /**
         * The name.
         *
         * @param file absolute
         */
        String of(Path file) throws IOException;
    }

    /** Something that a run made. */
    interface Output {

        /**
         * Its name, type and attributes.
         *
         * @param names of the files that the attributes name
         * @throws IOException what it is made of is missing or damaged; the message names the file
         */
        DataHeader header(StoredName names) throws IOException;

        /**
         * Its items.
         *
         * @param names of the files that columns name
         * @return to be closed; null when it is no set
         * @throws IOException as of {@link #header}
         */
        @Nullable
        TableSource items(StoredName names) throws IOException;

        /** The attributes that name tables, with the names of the outputs of the same run whose tables they name. */
        default Map<String, String> tables() {
            return Map.of();
        }
    }
}
