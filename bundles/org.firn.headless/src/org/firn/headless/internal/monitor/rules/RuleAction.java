/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What a rule does when it fires. */
public sealed interface RuleAction {
    /** A name for the record, by which an action is found again: an action that is done is not done again. */
    String key();

    /** Writes a line to the log; that the rule fired is recorded and shown in any case. */
    record Notify() implements RuleAction {
        @Override
        public String key() {
            return "notify";
        }
    }

    /**
     * Puts a label on the run whose figure it is, or on those of its last items that are beyond the threshold.
     *
     * @param label the word
     * @param onItems whether the items get it
     */
    record Mark(String label, boolean onItems) implements RuleAction {
        static final String ON_ITEMS = "mark items ";

        @Override
        public String key() {
            return (onItems ? ON_ITEMS : "mark run ") + label;
        }
    }

    /**
     * Pauses runs that take what arrives.
     *
     * @param runs their names; empty for all that wait for something
     */
    record StopImporting(List<String> runs) implements RuleAction {
        public StopImporting {
            runs = List.copyOf(runs);
        }

        @Override
        public String key() {
            return ("stop-importing " + String.join(" ", runs)).strip();
        }
    }

    /**
     * Tells a web server.
     *
     * @param url where a JSON object is posted to
     * @param timeout for one attempt
     * @param retries how often it is tried again
     */
    record Webhook(URI url, Duration timeout, int retries) implements RuleAction {
        @Override
        public String key() {
            return "webhook " + url;
        }
    }
}
