/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.util.Set;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.RunContext;

/** How many processes and threads RELION uses. */
public final class Parallel {
    private static final String PROCESSES = "nrMpi";
    private static final String THREADS = "nrThreads";
    private static final String MORE = "otherArgs";
    private static final int MOST_BY_DEFAULT = 8;
    private static final Set<String> WITH_MPI = Set.of(
            "relion_refine",
            "relion_run_motioncorr",
            "relion_run_ctffind",
            "relion_autopick",
            "relion_preprocess",
            "relion_postprocess",
            "relion_ctf_refine",
            "relion_motion_refine",
            "relion_particle_subtract",
            "relion_reconstruct");

    private Parallel() {}

    /** The number of MPI processes. */
    public static ParameterSpec processes(int byDefault) {
        return ParameterSpec.integer(PROCESSES)
                .label("Number of MPI processes")
                .range(1, 1024)
                .defaultValue(byDefault)
                .expert()
                .help("With more than 1, the program's MPI version is started by mpirun. Auto-refinement needs an odd"
                        + " number of at least 3 for its two halves.");
    }

    /** The number of threads of each process. */
    public static ParameterSpec threads() {
        return ParameterSpec.integer(THREADS)
                .label("Number of threads")
                .range(1, 256)
                .optional()
                .expert()
                .help("The threads of each process; when empty, as many as there are processors for them, up to "
                        + MOST_BY_DEFAULT + ".");
    }

    /** What is added to the command line. */
    public static ParameterSpec more() {
        return ParameterSpec.string(MORE)
                .label("Additional arguments")
                .optional()
                .expert()
                .help("Further options of the program, as on its command line. Words with blanks stand in double"
                        + " quotes.");
    }

    /** How many processes are wanted; 1 when the form does not ask. */
    public static int processes(ParameterValues values) {
        return values.isSet(PROCESSES) ? values.count(PROCESSES) : 1;
    }

    /** How many threads each process gets. */
    public static int threads(RunContext run) {
        ParameterValues values = run.parameters();
        return values.isSet(THREADS)
                ? values.count(THREADS)
                : Math.max(1, Math.min(MOST_BY_DEFAULT, run.processors() / working(values)));
    }

    /** One process of several gives out the work. */
    private static int working(ParameterValues values) {
        return Math.max(1, processes(values) - 1);
    }

    /** How many processors a job keeps busy, but no more than there are. */
    static int processors(RunContext run) {
        return Math.max(1, Math.min(run.processors(), threads(run) * working(run.parameters())));
    }

    /** Adds what the user wrote to a command. */
    public static RelionCommand finish(RelionCommand command, ParameterValues values) {
        return values.isSet(MORE) ? command.words(values.text(MORE)) : command;
    }

    static boolean isAvailable(String program) {
        return WITH_MPI.contains(program);
    }
}
