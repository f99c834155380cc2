/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import java.util.List;
import org.firn.protocol.ProtocolException;

/** What actions do to a project. */
public interface RuleEffects {
    /**
     * Puts a label on a run; a run that has it keeps it.
     *
     * @throws ProtocolException if that can never be done
     * @throws Exception if it cannot be done now; it is tried again with the next look
     */
    void mark(String run, String label) throws Exception;

    /**
     * Pauses runs.
     *
     * @param runs their names; empty for all that wait for something
     * @throws ProtocolException if that can never be done
     * @throws Exception if it cannot be done now; it is tried again with the next look
     */
    void stopImporting(List<String> runs) throws Exception;
}
