/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.util.List;
import java.util.stream.Stream;
import org.firn.imaging.ctf.CtfParameters;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;

/** The parameters of the acquisition: declared once for all imports, and put on their outputs. */
public final class Microscope {
    /** The attribute and parameter for the pixel size in Å/px. */
    public static final String SAMPLING_RATE = "samplingRate";

    private static final List<String> OF_ITEM = List.of(
            "voltage", "sphericalAberration", "amplitudeContrast", "magnification", "initialDose", "dosePerFrame");

    private Microscope() {}

    /** What is known of an acquisition, by attribute and parameter. */
    public static List<String> names() {
        return Stream.concat(Stream.of(SAMPLING_RATE), OF_ITEM.stream()).toList();
    }

    /** The parameters of the microscope for files that tell them: each is what the files say when empty. */
    public static ParameterSpec[] toldParameters() {
        return new ParameterSpec[] {
            told(SAMPLING_RATE, "Pixel size", 0.05, 100, "The size of a pixel on the specimen")
                    .unit("Å/px"),
            told("voltage", "Voltage", 60, 1300, "The acceleration voltage of the microscope")
                    .unit("kV"),
            told("sphericalAberration", "Spherical aberration", 0, 10, "The coefficient Cs of the objective lens")
                    .unit("mm"),
            told("amplitudeContrast", "Amplitude contrast", 0, 1, "The share of contrast that comes from amplitude"),
            told("magnification", "Magnification", 1, 10_000_000, "As the microscope shows it; only written down")
                    .expert()
        };
    }

    /** The parameters of the electron dose for movies whose metadata may tell them. */
    public static ParameterSpec[] toldDoseParameters() {
        return new ParameterSpec[] {
            told("dosePerFrame", "Dose per frame", 0, 1000, "The electron dose of one frame")
                    .unit("e/Å²"),
            told("initialDose", "Dose before the first frame", 0, 1000, "What the specimen had received before")
                    .unit("e/Å²")
                    .expert()
        };
    }

    private static ParameterSpec told(String name, String label, double least, double most, String help) {
        return ParameterSpec.number(name)
                .label(label)
                .range(least, most)
                .optional()
                .help(help + "; what the metadata say when empty. What is given here counts.");
    }

    /** The parameters of the microscope. */
    public static ParameterSpec[] parameters() {
        return new ParameterSpec[] {
            ParameterSpec.number(SAMPLING_RATE)
                    .label("Pixel size")
                    .unit("Å/px")
                    .range(0.05, 100)
                    .help("The size of a pixel of these files on the specimen. Everything that is said in Å depends "
                            + "on it, so take the calibrated value."),
            ParameterSpec.number("voltage")
                    .label("Voltage")
                    .unit("kV")
                    .range(60, 1300)
                    .defaultValue(300.0)
                    .help("The acceleration voltage of the microscope."),
            ParameterSpec.number("sphericalAberration")
                    .label("Spherical aberration")
                    .unit("mm")
                    .range(0, 10)
                    .defaultValue(2.7)
                    .help("The coefficient Cs of the objective lens; 0.01 with an aberration corrector."),
            ParameterSpec.number("amplitudeContrast")
                    .label("Amplitude contrast")
                    .range(0, 1)
                    .defaultValue(0.1)
                    .help("The share of contrast that comes from amplitude: 0.07 to 0.1 for ice."),
            ParameterSpec.number("magnification")
                    .label("Magnification")
                    .range(1, 10_000_000)
                    .optional()
                    .expert()
                    .help("As the microscope shows it; only written down, never used for computing.")
        };
    }

    /** The parameters of the electron dose, for movies. */
    public static ParameterSpec[] doseParameters() {
        return new ParameterSpec[] {
            ParameterSpec.number("dosePerFrame")
                    .label("Dose per frame")
                    .unit("e/Å²")
                    .range(0, 1000)
                    .optional()
                    .help("The electron dose of one frame; needed for dose weighting."),
            ParameterSpec.number("initialDose")
                    .label("Dose before the first frame")
                    .unit("e/Å²")
                    .range(0, 1000)
                    .defaultValue(0.0)
                    .expert()
                    .help("What the specimen had received before the first frame.")
        };
    }

    /** Puts every acquisition parameter on an output that is set; the pixel size must be. */
    public static void describe(OutputSpec output, ParameterValues values) {
        output.with(SAMPLING_RATE, values.number(SAMPLING_RATE));
        describeKnown(output, values);
    }

    /** Puts every acquisition parameter that is set on an output. */
    public static void describeKnown(OutputSpec output, ParameterValues values) {
        for (String name : names()) {
            values.value(name).ifPresent(value -> output.with(name, value));
        }
    }

    /** Writes the acquisition columns of a particle. */
    public static void describe(RowSink row, DataHeader images) {
        for (String name : OF_ITEM) {
            images.number(name).ifPresent(value -> row.set("acquisition." + name, value));
        }
    }

    /**
     * A number that the header of a set must have.
     *
     * @param input the input that the set is linked to, for the message
     * @throws ProtocolException if the set does not know it
     */
    public static double require(DataHeader header, String input, String attribute) throws ProtocolException {
        return header.number(attribute)
                .orElseThrow(() -> new ProtocolException(
                        input,
                        "does not know its " + attribute,
                        "Give it where the files are imported, and run again."));
    }

    /** The microscope of a set of images, without defocus. */
    public static CtfParameters optics(DataHeader header, String input) throws ProtocolException {
        return CtfParameters.ofMicroscope(
                require(header, input, "voltage"),
                require(header, input, "sphericalAberration"),
                require(header, input, "amplitudeContrast"));
    }
}
