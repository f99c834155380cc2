/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.util.List;
import org.firn.protocol.Citation;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;

/** What all protocols of RELION have in common: one step that runs one job. */
public abstract class RelionProtocol implements Protocol {
    private static final long MEMORY_MIB = 1024;

    private final String type;
    private final String program;

    /**
     * A protocol.
     *
     * @param type what RELION calls the kind of job, such as {@code MotionCorr}
     * @param program its main program, such as {@code relion_run_motioncorr}
     */
    protected RelionProtocol(String type, String program) {
        this.type = type;
        this.program = program;
    }

    /** The main program. */
    protected final String program() {
        return program;
    }

    /** A command of the main program. */
    protected final RelionCommand command() {
        return RelionCommand.of(program);
    }

    @Override
    public final void plan(RunContext run, Plan plan) throws ProtocolException {
        RelionPrograms programs = RelionPrograms.here();
        programs.require(program);
        plan.step("run")
                .arguments("RELION " + programs.version())
                .needs(Parallel.processors(run), MEMORY_MIB)
                .run(step -> execute(new RelionJob(step, new RelionFolder(step.run(), type), programs)));
    }

    /**
     * Does the work: writes what the program reads, runs it, checks and reads what it made.
     *
     * @throws Exception if it fails; a {@link ProtocolException} is shown to the user as it is
     */
    protected abstract void execute(RelionJob job) throws Exception;

    @Override
    public List<Citation> citations() {
        return List.of(Literature.RELION, Literature.RELION3);
    }
}
