/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProgramCall;
import org.firn.protocol.ProgramFailedException;
import org.firn.protocol.ProgramResult;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.protocol.StepContext;

/**
 * One job of RELION: runs a program in its folder, follows its progress, stops it as RELION wants to be stopped, and
 * does not believe its exit code. Used by one thread.
 */
public final class RelionJob {
    private static final String ABORT_NOW = "RELION_JOB_ABORT_NOW";
    private static final String SUCCESS = "RELION_JOB_EXIT_SUCCESS";
    private static final List<String> CONTROL_FILES =
            List.of(ABORT_NOW, SUCCESS, "RELION_JOB_EXIT_FAILURE", "RELION_JOB_EXIT_ABORTED");
    private static final Duration GRACE = Duration.ofSeconds(90);
    /** What Open MPI needs: root in containers, more processes than processors, and idle ranks that do not spin. */
    private static final Map<String, String> MPI = Map.of(
            "OMPI_ALLOW_RUN_AS_ROOT", "1",
            "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1",
            "OMPI_MCA_rmaps_base_oversubscribe", "1",
            "OMPI_MCA_mpi_yield_when_idle", "1");

    private final StepContext step;
    private final RelionFolder folder;
    private final RelionPrograms programs;
    private boolean cleared;

    RelionJob(StepContext step, RelionFolder folder, RelionPrograms programs) {
        this.step = step;
        this.folder = folder;
        this.programs = programs;
    }

    /** The step that runs it. */
    public StepContext step() {
        return step;
    }

    /** The run. */
    public RunContext run() {
        return step.run();
    }

    /** The values of the form. */
    public ParameterValues values() {
        return step.run().parameters();
    }

    /** Its folder. */
    public RelionFolder folder() {
        return folder;
    }

    /** The version of RELION. */
    public String version() throws ProtocolException {
        return programs.version();
    }

    /**
     * The command that goes on with an earlier attempt, when that was given exactly the same: the same command and the
     * same STAR files.
     *
     * @param command what is to be done
     * @param resume gives the command that goes on, or null when nothing is there to go on with
     * @return one of both
     */
    public RelionCommand resuming(RelionCommand command, Function<RelionJob, @Nullable RelionCommand> resume)
            throws IOException {
        Path note = folder.root().resolve("given.txt");
        String given = Given.of(folder.root(), command);
        boolean same = Files.exists(note) && Files.readString(note).equals(given);
        @Nullable RelionCommand going = same ? resume.apply(this) : null;
        if (going == null) {
            prepare();
            Files.writeString(note, given);
            return command;
        }
        cleared = true;
        return going;
    }

    /**
     * Runs a program that says through RELION's control files how it ended.
     *
     * @param command without the options of control and of threads
     * @param progress looks at the folder whenever something changes there
     */
    public ProgramResult run(RelionCommand command, Runnable progress, Path... watched)
            throws ProtocolException, InterruptedException, IOException {
        prepare();
        RelionCommand controlled = command.option("--pipeline_control", folder.job());
        ProgramResult result = call(controlled, progress, watched);
        if (!Files.exists(folder.out().resolve(SUCCESS))) {
            throw new ProtocolException(
                    command.program(),
                    "ended with exit code 0, but did not say that it succeeded (there is no " + SUCCESS + ")",
                    "See what it printed in " + result.stdout() + " and " + result.stderr() + ".");
        }
        return result;
    }

    /** Runs a program without control files, such as a handler. */
    public ProgramResult runTool(RelionCommand command) throws ProtocolException, InterruptedException, IOException {
        prepare();
        return call(command, () -> {});
    }

    /** Runs a program that makes an input for the job's own program, and leaves the results of the job alone. */
    public ProgramResult runHelper(RelionCommand command) throws ProtocolException, InterruptedException, IOException {
        return call(command, () -> {});
    }

    private void prepare() throws IOException {
        if (!cleared) {
            folder.clear();
            cleared = true;
        }
        for (String file : CONTROL_FILES) {
            Files.deleteIfExists(folder.out().resolve(file));
        }
    }

    private ProgramResult call(RelionCommand command, Runnable progress, Path... watched)
            throws ProtocolException, InterruptedException, IOException {
        try (FolderWatch watch = FolderWatch.start(progress, watched)) {
            ProgramResult result = step.call(programCall(command));
            watch.last();
            Complaints.refuse(command.program(), result.stderr());
            return result;
        } catch (ProgramFailedException e) {
            throw Complaints.explain(command.program(), e);
        }
    }

    private ProgramCall programCall(RelionCommand command) throws ProtocolException {
        int processes = Parallel.processes(values());
        List<Object> words = new ArrayList<>();
        if (processes > 1 && Parallel.isAvailable(command.program())) {
            words.addAll(List.of("-n", processes));
            words.add(programs.require(command.program() + "_mpi"));
            words.addAll(command.arguments());
        } else {
            words.addAll(command.arguments());
        }
        boolean mpi = words.size() > command.arguments().size();
        ProgramCall call = ProgramCall.of(
                        programs.require(mpi ? "mpirun" : command.program()).toString(), words.toArray())
                .in(folder.root())
                .stopsAt(folder.out().resolve(ABORT_NOW), GRACE);
        programs.environment().forEach(call::environment);
        if (mpi) {
            MPI.forEach(call::environment);
        }
        return call;
    }
}
