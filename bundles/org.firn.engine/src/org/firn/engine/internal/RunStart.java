/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.internal.runner.RunSpec;
import org.firn.model.data.DataObject;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Run;
import org.firn.protocol.DataHeader;
import org.firn.protocol.workflow.JsonValues;

/**
 * What is taken out of the repository to execute a run. Immutable.
 *
 * @param spec for the runner
 * @param placement where it is executed
 * @param restart whether everything that was done before is forgotten
 * @param started when this execution began, also when it outlived an engine
 */
record RunStart(RunSpec spec, Placement placement, boolean restart, Instant started) {

    /** Takes what belongs to a run whose inputs are there. */
    static RunStart of(Run run, boolean restart) {
        Placement placement = Placement.of(run);
        return new RunStart(
                new RunSpec(
                        run.getNumber(),
                        run.getName(),
                        run.getProtocol(),
                        parameters(run),
                        inputs(run),
                        run.getCpus(),
                        run.getMemoryMiB()),
                placement,
                restart,
                placement.isJob() && isUnderWay(run) && !restart ? run.getStarted() : Instant.now());
    }

    /** Whether an execution was begun, here or by an engine that died, and its end has not been written. */
    static boolean isUnderWay(Run run) {
        return run.isActive() && run.getStarted() != null && run.getEnded() == null;
    }

    /** The parameters given. */
    static Map<String, Object> parameters(Run run) {
        return JsonValues.parse(run.getParameters());
    }

    /** The headers of what is linked to the inputs; outputs that do not exist are left out. */
    static Map<String, List<DataHeader>> inputs(Run run) {
        Map<String, List<DataHeader>> inputs = new LinkedHashMap<>();
        for (Link link : run.getInputs()) {
            DataObject output =
                    link.getSource() == null ? null : link.getSource().findOutput(link.getOutput());
            if (output != null) {
                inputs.computeIfAbsent(link.getInput(), any -> new ArrayList<>())
                        .add(DataHeader.of(output));
            }
        }
        return inputs;
    }
}
