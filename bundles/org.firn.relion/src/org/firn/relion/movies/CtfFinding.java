/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.movies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.formats.star.StarTable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunReport;
import org.firn.protocol.exchange.ItemKind;
import org.firn.relion.job.FileCount;
import org.firn.relion.job.Literature;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionPrograms;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.MicrographStar;

/** Estimates the CTF with CTFFIND 4, which RELION starts; Firn's own estimator is spa.estimate.ctf. */
public final class CtfFinding extends RelionProtocol {
    private static final String MICROGRAPHS = "micrographs";
    private static final String CTFS = "ctfs";
    private static final String PROGRAM = "fnCtffindExe";
    private static final String NO_DW = "useNoDW";
    private static final String PHASE = "doPhaseshift";

    /** For the extension point. */
    public CtfFinding() {
        super("CtfFind", "relion_run_ctffind");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Micrographs")
                .add(
                        ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                                .label("Micrographs")
                                .help("The micrographs whose transfer functions are wanted."),
                        ParameterSpec.flag(NO_DW)
                                .label("Use micrograph without dose-weighting")
                                .help("Where motion correction kept the sum without; it shows more rings."),
                        ParameterSpec.file(PROGRAM)
                                .label("CTFFIND-4.1 executable")
                                .optional()
                                .help("The program; when empty, ctffind where the preferences say programs are, and in"
                                        + " PATH. Without CTFFIND, use spa.estimate.ctf."))
                .section("Search")
                .add(
                        number("box", "FFT box size", "px", 512, 32, 4096),
                        number("resmin", "Minimum resolution", "Å", 30, 1, 500),
                        number("resmax", "Maximum resolution", "Å", 5, 1, 500),
                        number("dfmin", "Minimum defocus value", "Å", 5000, 0, 1e6),
                        number("dfmax", "Maximum defocus value", "Å", 50000, 0, 1e6),
                        number("dfstep", "Defocus step size", "Å", 500, 1, 1e5),
                        number("dast", "Amount of astigmatism", "Å", 100, 0, 1e5))
                .section("Phase shift")
                .add(
                        ParameterSpec.flag(PHASE)
                                .label("Estimate phase shifts")
                                .expert()
                                .help("Of a phase plate."),
                        phase("phaseMin", "Phase shift from", 0),
                        phase("phaseMax", "Phase shift to", 180),
                        phase("phaseStep", "Phase shift step", 10))
                .section("Running")
                .add(Parallel.processes(1), Parallel.more())
                .build();
    }

    private static ParameterSpec number(String name, String label, String unit, double value, double low, double high) {
        return ParameterSpec.number(name)
                .label(label)
                .unit(unit)
                .range(low, high)
                .defaultValue(value)
                .help("As CTFFIND calls it.");
    }

    private static ParameterSpec phase(String name, String label, double value) {
        return number(name, label, "degree", value, 0, 180).expert().when(Condition.is(PHASE, true));
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(MICROGRAPHS).ifPresent(any -> configuration.output(CTFS, DataPackage.Literals.CTF_SET));
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        MicrographStar star = new MicrographStar(job, MICROGRAPHS, ItemKind.MICROGRAPH);
        RelionCommand command = command(job, star.write("micrographs.star"));
        Path logs = job.folder().out().resolve("Micrographs");
        job.run(command, FileCount.of(job.step(), logs, ".ctf", star.names().size(), "micrographs"), logs);
        publish(job, star);
    }

    private RelionCommand command(RelionJob job, String star) throws ProtocolException, IOException {
        ParameterValues values = job.values();
        Path program = values.isSet(PROGRAM)
                ? job.run().resolve(values.text(PROGRAM))
                : RelionPrograms.here().require("ctffind");
        if (!Files.isExecutable(program)) {
            throw new ProtocolException(
                    PROGRAM, "is " + program + ", which cannot be executed", "Give the program of CTFFIND 4.1.");
        }
        RelionCommand command = command()
                .option("--i", star)
                .option("--o", job.folder().job())
                .flag(values.flag(NO_DW), "--use_noDW")
                .option("--Box", values.number("box"))
                .option("--ResMin", values.number("resmin"))
                .option("--ResMax", values.number("resmax"))
                .option("--dFMin", values.number("dfmin"))
                .option("--dFMax", values.number("dfmax"))
                .option("--FStep", values.number("dfstep"))
                .option("--dAst", values.number("dast"))
                .flag("--is_ctffind4")
                .option("--ctffind_exe", job.folder().link(program, "Programs"));
        if (values.flag(PHASE)) {
            command.flag("--do_phaseshift")
                    .option("--phase_min", values.number("phaseMin"))
                    .option("--phase_max", values.number("phaseMax"))
                    .option("--phase_step", values.number("phaseStep"));
        }
        return Parallel.finish(command, values);
    }

    private static void publish(RelionJob job, MicrographStar star) throws ProtocolException, IOException {
        StarTable table =
                Reports.star(job.folder().out().resolve("micrographs_ctf.star")).table("micrographs");
        if (table.size() == 0) {
            throw new ProtocolException(
                    CTFS,
                    "is empty: CTFFIND gave nothing for any of " + star.names().size()
                            + " micrographs, without an error of RELION",
                    "See the log; is " + PROGRAM + " CTFFIND 4.1, and does it start?");
        }
        RowSink rows = job.step().output(CTFS);
        for (int row = 0; row < table.size(); row++) {
            long id = star.id(table.get(row, "rlnMicrographName"), "");
            rows.row(id)
                    .set("micrograph.id", id)
                    .set("micrograph.name", star.name(id))
                    .set("defocusU", table.getDouble(row, "rlnDefocusU"))
                    .set("defocusV", table.getDouble(row, "rlnDefocusV"))
                    .set("defocusAngle", angle(table.getDouble(row, "rlnDefocusAngle")))
                    .set("phaseShift", optional(table, row, "rlnPhaseShift"))
                    .set("resolution", optional(table, row, "rlnCtfMaxResolution"))
                    .set("fitQuality", optional(table, row, "rlnCtfFigureOfMerit"));
        }
        if (table.size() < star.names().size()) {
            job.step()
                    .log("Warning: CTFFIND gave nothing for " + (star.names().size() - table.size()) + " of "
                            + star.names().size() + " micrographs; they are left out.");
        }
    }

    private static double angle(double degrees) {
        double turned = degrees % 180;
        return turned < 0 ? turned + 180 : turned;
    }

    private static double optional(StarTable table, int row, String label) throws IOException {
        double value = table.column(label).isPresent() ? table.getDouble(row, label) : 0;
        return Double.isFinite(value) ? value : 0;
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f transfer functions".formatted(Reports.size(report, CTFS)));
    }

    @Override
    public String methods(RunReport report) {
        return "Contrast transfer functions were estimated with CTFFIND 4 [Rohou2015] through RELION [Scheres2012].";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Literature.CTFFIND, Literature.RELION);
    }
}
