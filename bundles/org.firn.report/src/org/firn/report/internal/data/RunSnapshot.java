/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.DataHeader;

/**
 * A run as it was when the report was begun.
 *
 * @param number its number in the project
 * @param name its id, such as {@code align}
 * @param label what the user calls it; empty for the name
 * @param comment the user's remarks
 * @param protocol the id of its protocol
 * @param version the version of the protocol that was executed last
 * @param parameters the values that differ from the defaults
 * @param inputs what it takes, in the order of the links
 * @param waitsFor names of runs that it waits for without using their outputs
 * @param outputs what it made
 * @param requestedBy who asked for it
 * @param mood how it is doing
 * @param state the same in the model's words, in lower case
 * @param message what the user should know about the state
 * @param failedItems how many items failed
 * @param started when the last execution began; null when it has not
 * @param ended when it ended; null when it has not
 */
public record RunSnapshot(
        int number,
        String name,
        String label,
        String comment,
        String protocol,
        String version,
        Map<String, Object> parameters,
        List<LinkSnapshot> inputs,
        List<String> waitsFor,
        List<DataHeader> outputs,
        String requestedBy,
        Mood mood,
        String state,
        String message,
        long failedItems,
        @Nullable Instant started,
        @Nullable Instant ended) {

    /** The user's word for it. */
    public String title() {
        return label.isEmpty() ? name : label;
    }

    /** The output of this name. */
    public Optional<DataHeader> output(String output) {
        return outputs.stream().filter(header -> header.name().equals(output)).findFirst();
    }

    /** How long the last execution took; empty when it has not ended. */
    public Optional<Duration> duration() {
        Instant from = started;
        Instant to = ended;
        return from == null || to == null ? Optional.empty() : Optional.of(Duration.between(from, to));
    }
}
