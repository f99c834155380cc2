/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.journal.JournalHistory;

/** What the parts of one execution share. */
record Execution(
        GivenRun given,
        RunPaths paths,
        RunServices services,
        RunListener listener,
        Cancellation cancellation,
        StreamControl control,
        KeyMaker keys,
        JournalHistory history,
        Journal journal,
        RunLog log,
        ProgramCalls programs,
        AttributeLog attributes,
        Grants grants,
        Results results) {

    /** The same for a run that is given something else. */
    Execution with(GivenRun other) {
        return new Execution(
                other,
                paths,
                services,
                listener,
                cancellation,
                control,
                keys,
                history,
                journal,
                log,
                programs,
                attributes,
                grants,
                results);
    }
}
