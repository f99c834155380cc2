/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.firn.engine.internal.data.HeaderJson;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.journal.JournalHistory;
import org.firn.engine.internal.keys.Key;
import org.firn.protocol.OutputSpec;

/**
 * Keeps the attributes that steps set on outputs while they run, so that they are there again when the step is re-used.
 * Thread-safe.
 */
final class AttributeLog {
    private final Map<String, OutputSpec> outputs;
    private final Journal journal;
    private final JournalHistory history;
    private final Map<String, Map<String, Object>> known = new HashMap<>();

    AttributeLog(Map<String, OutputSpec> outputs, Journal journal, JournalHistory history) {
        this.outputs = outputs;
        this.journal = journal;
        this.history = history;
        outputs.forEach((name, output) -> known.put(name, output.header().attributes()));
    }

    /** Sets the attributes that the step with this key had set. */
    synchronized void restore(Key key) {
        for (Map.Entry<String, JsonObject> entry : history.attributes(key).entrySet()) {
            OutputSpec output = outputs.get(entry.getKey());
            if (output != null) {
                HeaderJson.readAttributes(entry.getValue()).forEach(output::with);
                known.put(entry.getKey(), output.header().attributes());
            }
        }
    }

    /** Records what has changed since, as set by the step with this key. */
    synchronized void record(Key key) throws IOException {
        for (OutputSpec output : outputs.values()) {
            Map<String, Object> now = output.header().attributes();
            Map<String, Object> before = known.get(output.name());
            if (!now.equals(before)) {
                Map<String, Object> changed = new HashMap<>(now);
                changed.entrySet().removeAll(before.entrySet());
                changed.putAll(HeaderJson.readAttributes(
                        history.attributes(key).getOrDefault(output.name(), new JsonObject())));
                changed.replaceAll((name, value) -> now.getOrDefault(name, value));
                JsonObject entry = Journal.entry("attributes");
                entry.addProperty("key", key.toString());
                entry.addProperty("output", output.name());
                entry.add("values", HeaderJson.writeAttributes(changed));
                journal.append(entry);
                known.put(output.name(), now);
            }
        }
    }
}
