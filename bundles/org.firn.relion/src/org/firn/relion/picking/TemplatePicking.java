/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.picking;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.star.Imaging;
import org.firn.relion.star.ReferenceStack;

/** Picks particles that look like references: class averages, or projections of a volume. */
public final class TemplatePicking extends AutoPick {
    private static final String REFERENCES = "references";
    private static final String THRESHOLD = "thresholdAutopick";
    private static final String DISTANCE = "mindistAutopick";
    private static final String DO_CTF = "doCtfAutopick";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Micrographs")
                .add(inputs(false))
                .section("References")
                .add(references())
                .section("Autopicking")
                .add(picking())
                .section("Running")
                .add(Parallel.processes(1), Parallel.more())
                .build();
    }

    private static ParameterSpec[] picking() {
        return new ParameterSpec[] {
            ParameterSpec.number(THRESHOLD)
                    .label("Picking threshold")
                    .range(0, 10)
                    .defaultValue(0.05)
                    .help("Lower picks more."),
            ParameterSpec.number(DISTANCE)
                    .label("Minimum inter-particle distance")
                    .unit("Å")
                    .range(1, 10000)
                    .defaultValue(100.0)
                    .help("Of two positions nearer than this the better one stays."),
            ParameterSpec.number("maxstddevnoiseAutopick")
                    .label("Maximum stddev noise")
                    .range(-1, 100)
                    .defaultValue(1.1)
                    .expert()
                    .help("Leaves out places that vary more, such as carbon edges; -1 for none."),
            ParameterSpec.number("minavgnoiseAutopick")
                    .label("Minimum avg noise")
                    .range(-1000, 100)
                    .defaultValue(-999.0)
                    .expert()
                    .help("Leaves out places that are darker; -999 for none."),
            shrink(0)
        };
    }

    private static ParameterSpec[] references() {
        return new ParameterSpec[] {
            ParameterSpec.input(
                            REFERENCES,
                            DataPackage.Literals.AVERAGE_SET,
                            DataPackage.Literals.CLASS_SET2_D,
                            DataPackage.Literals.VOLUME)
                    .label("References")
                    .help("Class averages, or a volume whose projections are looked for."),
            ParameterSpec.string("ref3dSymmetry")
                    .label("Symmetry")
                    .defaultValue("C1")
                    .expert()
                    .help("The symmetry of a volume; projections that look alike are made once."),
            ParameterSpec.integer("ref3dSampling")
                    .label("3D angular sampling (healpix order)")
                    .range(0, 5)
                    .defaultValue(0)
                    .expert()
                    .help("How finely a volume is projected: 0 for 30 degrees, 1 for 15, 2 for 7.5."),
            ParameterSpec.number("lowpass")
                    .label("Lowpass filter references")
                    .unit("Å")
                    .range(0, 500)
                    .defaultValue(20.0)
                    .help("Finer detail than this is not trusted."),
            ParameterSpec.number("psiSamplingAutopick")
                    .label("In-plane angular sampling")
                    .unit("degree")
                    .range(0.5, 90)
                    .defaultValue(5.0)
                    .help("The step by which references are turned."),
            ParameterSpec.flag("doInvertRefs")
                    .label("References have inverted contrast")
                    .defaultValue(true)
                    .help("Averages are white on black, micrographs black on white."),
            ParameterSpec.flag(DO_CTF)
                    .label("Are references CTF corrected?")
                    .defaultValue(true)
                    .help("References are multiplied with the transfer function of each micrograph."),
            ParameterSpec.flag("doIgnoreFirstCtfpeakAutopick")
                    .label("Ignore CTFs until first peak")
                    .expert()
                    .when(Condition.is(DO_CTF, true))
                    .help("When the references were made so.")
        };
    }

    @Override
    double diameter(Configuration configuration) {
        return configuration.parameters().number(DISTANCE);
    }

    @Override
    void addOptions(RelionJob job, RelionCommand command) throws ProtocolException, IOException {
        ParameterValues values = job.values();
        InputData references = job.run().input(REFERENCES);
        double pixel = Imaging.pixelSize(references.header(), REFERENCES);
        boolean volume = references.header().isA(DataPackage.Literals.VOLUME);
        if (volume) {
            Path map = references.file("file");
            command.option("--ref", job.folder().link(map, "References"))
                    .option("--sym", values.text("ref3dSymmetry"))
                    .option("--healpix_order", values.integer("ref3dSampling"));
        } else {
            command.option("--ref", ReferenceStack.write(job, references, REFERENCES));
        }
        boolean ctf = values.flag(DO_CTF);
        if (ctf && job.run().optionalInput(CTFS).isEmpty()) {
            throw new ProtocolException(
                    DO_CTF, "needs the transfer functions of the micrographs", "Link them, or switch it off.");
        }
        command.option("--angpix_ref", pixel)
                .flag(values.flag("doInvertRefs"), "--invert")
                .flag(ctf, "--ctf")
                .flag(ctf && values.flag("doIgnoreFirstCtfpeakAutopick"), "--ctf_intact_first_peak")
                .option("--ang", values.number("psiSamplingAutopick"))
                .option("--lowpass", values.number("lowpass"))
                .option("--threshold", values.number(THRESHOLD))
                .option("--min_distance", values.number(DISTANCE))
                .option("--max_stddev_noise", values.number("maxstddevnoiseAutopick"))
                .option(
                        values.number("minavgnoiseAutopick") > -900,
                        "--min_avg_noise",
                        values.number("minavgnoiseAutopick"));
    }

    @Override
    public String methods(RunReport report) {
        return "Particles were picked by their likeness to references, with a threshold of %s, in RELION"
                        .formatted(report.parameters().number(THRESHOLD))
                + " [Scheres2012].";
    }
}
