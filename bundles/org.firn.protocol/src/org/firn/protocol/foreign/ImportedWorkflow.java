/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.protocol.workflow.Workflow;

/**
 * What became of another program's workflow.
 *
 * @param workflow the runs, links and inputs
 * @param runs what became of each run, in order
 * @param notes what else the user should know, in full sentences
 * @since 1.0
 */
public record ImportedWorkflow(Workflow workflow, List<ImportedRun> runs, List<String> notes) {

    /** Copies the lists. */
    public ImportedWorkflow {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }

    /**
     * What became of one run.
     *
     * @param id its id in the workflow
     * @param foreign the program's name of its protocol
     * @param protocol the id of ours, or of a protocol that is not known here
     * @param mapped whether one of ours stands for it
     * @param notUnderstood the values of the parameters that mean nothing here; they are kept for the program
     */
    public record ImportedRun(
            String id, String foreign, String protocol, boolean mapped, Map<String, Object> notUnderstood) {

        /** Copies the values, in their order. */
        public ImportedRun {
            notUnderstood = Collections.unmodifiableMap(new LinkedHashMap<>(notUnderstood));
        }

        /** One sentence for people. */
        @Override
        public String toString() {
            String what = mapped
                    ? id + ": " + foreign + " becomes " + protocol
                    : id + ": " + foreign + " has no equivalent here and is kept as it is";
            if (notUnderstood.isEmpty()) {
                return what + ".";
            }
            StringBuilder values = new StringBuilder();
            notUnderstood.forEach((name, value) -> values.append(values.isEmpty() ? "" : ", ")
                    .append(name)
                    .append('=')
                    .append(value));
            return what + "; not understood: " + values + ".";
        }
    }
}
