/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.simulation;

import java.util.List;
import org.firn.imaging.simulation.DetectorSettings;
import org.firn.imaging.simulation.MicroscopeSettings;
import org.firn.imaging.simulation.MicroscopeSimulator;
import org.firn.imaging.simulation.SpecimenSettings;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocols.spa.common.Microscope;

/** The parameters of a simulated microscope: the form, and the microscope that a filled-in form describes. */
final class SimulationForm {
    static final String COUNT = "count";

    private static final String SEED = "seed";
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";
    private static final String FRAMES = "frames";
    private static final String DOSE = "dosePerFrame";
    private static final String VOLTAGE = "voltage";
    private static final String ABERRATION = "sphericalAberration";
    private static final String CONTRAST = "amplitudeContrast";
    private static final String LEAST_DEFOCUS = "minimumDefocus";
    private static final String MOST_DEFOCUS = "maximumDefocus";
    private static final String PARTICLES = "particles";
    private static final String SIGNAL = "signalToNoise";
    private static final String DRIFT = "drift";

    /** Everything that a movie depends on: the number of movies is not among it. */
    private static final List<String> OF_A_MOVIE = List.of(
            SEED,
            WIDTH,
            HEIGHT,
            FRAMES,
            Microscope.SAMPLING_RATE,
            DOSE,
            VOLTAGE,
            ABERRATION,
            CONTRAST,
            LEAST_DEFOCUS,
            MOST_DEFOCUS,
            PARTICLES,
            SIGNAL,
            DRIFT);

    private SimulationForm() {}

    static ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Movies")
                .add(
                        ParameterSpec.integer(COUNT)
                                .label("Movies")
                                .range(1, 1_000_000)
                                .defaultValue(8)
                                .help("How many movies are recorded. A larger number later records only those that are "
                                        + "missing."),
                        ParameterSpec.integer(SEED)
                                .label("Seed")
                                .atLeast(0)
                                .defaultValue(7)
                                .help("Chooses the protein, the detector and every movie: the same seed gives the same "
                                        + "movies."))
                .section("Microscope")
                .group("Detector")
                .add(detector())
                .group("Optics")
                .add(optics())
                .section("Specimen")
                .add(specimen())
                .perItem()
                .build();
    }

    private static ParameterSpec[] detector() {
        return new ParameterSpec[] {
            ParameterSpec.integer(WIDTH)
                    .label("Width")
                    .unit("px")
                    .range(64, 8192)
                    .defaultValue(1024)
                    .expert()
                    .help("The width of a frame."),
            ParameterSpec.integer(HEIGHT)
                    .label("Height")
                    .unit("px")
                    .range(64, 8192)
                    .defaultValue(1024)
                    .expert()
                    .help("The height of a frame."),
            ParameterSpec.integer(FRAMES)
                    .label("Frames")
                    .range(1, 200)
                    .defaultValue(8)
                    .expert()
                    .help("The number of frames of a movie."),
            ParameterSpec.number(Microscope.SAMPLING_RATE)
                    .label("Pixel size")
                    .unit("Å/px")
                    .range(0.5, 10)
                    .defaultValue(3.54)
                    .expert()
                    .help("The size of a pixel on the specimen."),
            ParameterSpec.number(DOSE)
                    .label("Dose per frame")
                    .unit("e/Å²")
                    .range(0.1, 50)
                    .defaultValue(5.0)
                    .expert()
                    .help("The electron dose of one frame.")
        };
    }

    private static ParameterSpec[] optics() {
        return new ParameterSpec[] {
            ParameterSpec.number(VOLTAGE)
                    .label("Voltage")
                    .unit("kV")
                    .range(60, 1300)
                    .defaultValue(300.0)
                    .expert()
                    .help("The acceleration voltage."),
            ParameterSpec.number(ABERRATION)
                    .label("Spherical aberration")
                    .unit("mm")
                    .range(0, 10)
                    .defaultValue(2.7)
                    .expert()
                    .help("The coefficient Cs of the objective lens."),
            ParameterSpec.number(CONTRAST)
                    .label("Amplitude contrast")
                    .range(0, 0.99)
                    .defaultValue(0.1)
                    .expert()
                    .help("The share of contrast that comes from amplitude."),
            ParameterSpec.number(LEAST_DEFOCUS)
                    .label("Defocus from")
                    .unit("Å")
                    .range(1000, 100_000)
                    .defaultValue(13_000.0)
                    .help("The smallest underfocus; every movie has another one."),
            ParameterSpec.number(MOST_DEFOCUS)
                    .label("Defocus to")
                    .unit("Å")
                    .range(1000, 100_000)
                    .defaultValue(28_000.0)
                    .help("The largest underfocus.")
        };
    }

    private static ParameterSpec[] specimen() {
        return new ParameterSpec[] {
            ParameterSpec.integer(PARTICLES)
                    .label("Particles per movie")
                    .range(0, 10_000)
                    .defaultValue(90)
                    .help("Fewer when there is no room for so many."),
            ParameterSpec.number(SIGNAL)
                    .label("Signal to noise")
                    .range(0.001, 1000)
                    .defaultValue(1.0)
                    .help("The variance of the contrast inside a particle over that of the counting noise, for a whole "
                            + "movie. 1 is forgiving; at 0.15, alignment begins to fail."),
            ParameterSpec.number(DRIFT)
                    .label("Drift")
                    .unit("Å")
                    .range(0, 500)
                    .defaultValue(14.0)
                    .help("How far the specimen moves during a movie, quickly at first.")
        };
    }

    static void check(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        if (values.number(MOST_DEFOCUS) < values.number(LEAST_DEFOCUS)) {
            configuration.problem(Problem.error(
                    MOST_DEFOCUS,
                    "is " + values.number(MOST_DEFOCUS) + " Å, less than " + LEAST_DEFOCUS + " of "
                            + values.number(LEAST_DEFOCUS) + " Å",
                    "Give a larger value."));
        }
    }

    static String[] ofAMovie() {
        return OF_A_MOVIE.toArray(String[]::new);
    }

    /** MiB that one movie needs while it is made. */
    static long memory(ParameterValues values) {
        double pixels = (values.number(WIDTH) + 160) * (values.number(HEIGHT) + 160);
        return 32 + (long) (pixels * (60 + 2 * values.number(FRAMES)) / (1 << 20));
    }

    static MicroscopeSimulator simulator(ParameterValues values) {
        MicroscopeSettings usual = MicroscopeSettings.standard();
        MicroscopeSettings microscope = new MicroscopeSettings(
                values.number(VOLTAGE),
                values.number(ABERRATION),
                values.number(CONTRAST),
                values.number(LEAST_DEFOCUS),
                values.number(MOST_DEFOCUS),
                usual.minimumAstigmatism(),
                usual.maximumAstigmatism(),
                usual.envelope());
        DetectorSettings detector = new DetectorSettings(
                values.count(WIDTH),
                values.count(HEIGHT),
                values.count(FRAMES),
                values.number(Microscope.SAMPLING_RATE),
                values.number(DOSE),
                DetectorSettings.standard().deadPixels(),
                DetectorSettings.standard().hotPixels());
        SpecimenSettings ordinary = SpecimenSettings.standard();
        SpecimenSettings specimen = new SpecimenSettings(
                values.count(PARTICLES),
                ordinary.contaminants(),
                values.number(SIGNAL),
                ordinary.iceNoise(),
                values.number(DRIFT),
                ordinary.jitter());
        return new MicroscopeSimulator(values.integer(SEED), microscope, detector, specimen);
    }
}
