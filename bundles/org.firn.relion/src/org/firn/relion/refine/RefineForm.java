/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.refine;

import org.firn.model.data.DataPackage;
import org.firn.protocol.Condition;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterSpec.Choice;
import org.firn.relion.job.Parallel;

/** The parameters that the kinds of relion_refine have in common, with the names that RELION's own form gives them. */
final class RefineForm {
    static final String PARTICLES = "particles";
    static final String REFERENCE = "reference";
    static final String MASK = "mask";
    static final String CTF = "doCtfCorrection";
    static final String FIRST_PEAK = "ctfIntactFirstPeak";
    static final String CLASSES = "nrClasses";
    static final String TAU = "tauFudge";
    static final String ITERATIONS = "nrIter";
    static final String DIAMETER = "particleDiameter";
    static final String ZERO_MASK = "doZeroMask";
    static final String LIMIT = "highresLimit";
    static final String RANGE = "offsetRange";
    static final String STEP = "offsetStep";
    static final String SAMPLING = "sampling";
    static final String SYMMETRY = "symName";
    static final String INI_HIGH = "iniHigh";
    static final String GREYSCALE = "refCorrectGreyscale";
    static final String SEED = "randomSeed";
    static final String POOL = "nrPool";
    static final String PREREAD = "doPrereadImages";
    static final String PAD1 = "doPad1";

    private RefineForm() {}

    static ParameterSpec particles() {
        return ParameterSpec.input(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                .label("Input images")
                .help("The particles: normalised, and white on black.");
    }

    static ParameterSpec reference() {
        return ParameterSpec.input(REFERENCE, DataPackage.Literals.VOLUME)
                .label("Reference map")
                .help("The map to start from. Its pixel size and box are brought to those of the particles.");
    }

    static ParameterSpec mask() {
        return ParameterSpec.input(MASK, DataPackage.Literals.MASK)
                .label("Reference mask")
                .optional()
                .help("A soft mask; without it, a sphere of the mask diameter.");
    }

    static ParameterSpec[] referenceDetails(double lowpass) {
        return new ParameterSpec[] {
            ParameterSpec.flag(GREYSCALE)
                    .label("Ref. map is on absolute greyscale")
                    .help("Only for maps that RELION made of these particles. Otherwise the first iteration compares by"
                            + " correlation."),
            ParameterSpec.number(INI_HIGH)
                    .label("Initial low-pass filter")
                    .unit("Å")
                    .range(0, 500)
                    .defaultValue(lowpass)
                    .help("The reference is filtered to this before the first iteration, so that its details cannot be"
                            + " found again; 0 for none."),
            symmetry()
        };
    }

    static ParameterSpec symmetry() {
        return ParameterSpec.string(SYMMETRY)
                .label("Symmetry")
                .defaultValue("C1")
                .help("The point group: C1, C4, D7, T, O, I1 ...");
    }

    static ParameterSpec[] ctf() {
        return new ParameterSpec[] {
            ParameterSpec.flag(CTF)
                    .label("Do CTF-correction")
                    .defaultValue(true)
                    .help("Corrects for the contrast transfer function; the particles must have theirs."),
            ParameterSpec.flag(FIRST_PEAK)
                    .label("Ignore CTFs until first peak")
                    .expert()
                    .when(Condition.is(CTF, true))
                    .help("When lowest frequencies are much too strong; rarely needed.")
        };
    }

    static ParameterSpec classes(int byDefault) {
        return ParameterSpec.integer(CLASSES)
                .label("Number of classes")
                .range(1, 1000)
                .defaultValue(byDefault)
                .help("How many classes the particles are sorted into.");
    }

    static ParameterSpec tau(double byDefault) {
        return ParameterSpec.number(TAU)
                .label("Regularisation parameter T")
                .range(0.1, 100)
                .defaultValue(byDefault)
                .help("Weighs the data against the prior: larger values show finer, but perhaps noisier detail.");
    }

    static ParameterSpec iterations(int byDefault) {
        return ParameterSpec.integer(ITERATIONS)
                .label("Number of iterations")
                .range(1, 999)
                .defaultValue(byDefault)
                .help("It does not converge by itself: look at the changes.");
    }

    static ParameterSpec[] masking() {
        return new ParameterSpec[] {
            ParameterSpec.number(DIAMETER)
                    .label("Mask diameter")
                    .unit("Å")
                    .range(1, 10000)
                    .defaultValue(200.0)
                    .help("The particle is inside of this circle, and the rest of the image is masked."),
            ParameterSpec.flag(ZERO_MASK)
                    .label("Mask individual particles with zeros")
                    .defaultValue(true)
                    .expert()
                    .help("Outside of the circle are zeros; otherwise noise.")
        };
    }

    static ParameterSpec limit() {
        return ParameterSpec.number(LIMIT)
                .label("Limit resolution E-step to")
                .unit("Å")
                .range(-1, 500)
                .defaultValue(-1.0)
                .expert()
                .help("Finer detail is not used for aligning; -1 for no limit.");
    }

    static ParameterSpec[] offsets(double range, double step) {
        return new ParameterSpec[] {
            ParameterSpec.number(RANGE)
                    .label("Offset search range")
                    .unit("px")
                    .range(0, 100)
                    .defaultValue(range)
                    .help("Particles are shifted by up to this much."),
            ParameterSpec.number(STEP)
                    .label("Offset search step")
                    .unit("px")
                    .range(0.1, 10)
                    .defaultValue(step)
                    .help("In steps of this; the first look is twice as coarse.")
        };
    }

    /** Angular steps by the name that RELION gives them, after oversampling. */
    static ParameterSpec sampling(int byDefault) {
        String[] names = {
            "30 degrees",
            "15 degrees",
            "7.5 degrees",
            "3.7 degrees",
            "1.8 degrees",
            "0.9 degrees",
            "0.5 degrees",
            "0.2 degrees",
            "0.1 degrees"
        };
        Choice[] choices = new Choice[names.length];
        for (int i = 0; i < names.length; i++) {
            choices[i] = new Choice(Integer.toString(i), names[i]);
        }
        return ParameterSpec.choice(SAMPLING, choices)
                .label("Angular sampling interval")
                .defaultValue(Integer.toString(byDefault))
                .help("The step between orientations, after oversampling; a healpix order in RELION's own words.");
    }

    static ParameterSpec[] compute(int processes) {
        return new ParameterSpec[] {
            ParameterSpec.integer(POOL)
                    .label("Number of pooled particles")
                    .range(1, 1000)
                    .defaultValue(3)
                    .expert()
                    .help("So many particles are worked on at once."),
            ParameterSpec.flag(PREREAD)
                    .label("Pre-read all particles into RAM")
                    .expert()
                    .help("Faster when they fit into memory."),
            ParameterSpec.flag(PAD1)
                    .label("Skip padding")
                    .expert()
                    .help("Saves memory and time, with more artefacts at the edges of the box."),
            ParameterSpec.integer(SEED)
                    .label("Random seed")
                    .atLeast(0)
                    .defaultValue(1)
                    .expert()
                    .help("The same seed, processes and threads give the same result."),
            Parallel.processes(processes),
            Parallel.threads(),
            Parallel.more()
        };
    }
}
