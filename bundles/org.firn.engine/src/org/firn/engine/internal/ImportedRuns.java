/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.util.List;
import java.util.Map;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.DataHeader;
import org.firn.protocol.foreign.ForeignProject.Executed;

/** Runs that another program has executed. Their content key says so: nothing here can make their outputs again. */
public final class ImportedRuns {
    private static final String KEY = "imported";

    private ImportedRuns() {}

    /**
     * What is written about a run.
     *
     * @param executed what the other program says
     * @param outputs the headers of its outputs, complete
     */
    public record Made(Executed executed, List<DataHeader> outputs) {}

    /** Whether another program has executed a run, and it has not been executed here since. */
    static boolean isImported(Run run) {
        return isImported(run.getContentKey());
    }

    /** The same by its content key. */
    public static boolean isImported(String contentKey) {
        return KEY.equals(contentKey);
    }

    /** Writes states, times and outputs, by the names of the runs. */
    public static void write(Project project, Map<String, Made> made) {
        made.forEach((name, one) -> {
            Run run = project.findRun(name);
            if (run != null) {
                Executed executed = one.executed();
                run.setRequest(RunRequest.NONE);
                run.setState(executed.state());
                run.setStarted(executed.started());
                run.setEnded(executed.ended());
                run.setMessage(executed.message());
                run.setContentKey(KEY);
                RunEnd.setOutputs(run, one.outputs());
            }
        });
    }

    /** Answers a request to execute one again. */
    static void refuse(Run run) {
        run.setRequest(RunRequest.NONE);
        run.setMessage("Another program has executed this run, and Firn cannot: it stays as it is. Execute it "
                + "there and import the project again.");
    }
}
