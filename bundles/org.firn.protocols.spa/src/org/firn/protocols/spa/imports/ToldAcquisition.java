/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.firn.formats.image.ImageInfo;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocols.spa.common.Microscope;

/**
 * How images were recorded, as metadata tell or the user says. What the user says counts; a difference is noted, and so
 * is what was concluded.
 */
final class ToldAcquisition {
    /** What decides about the geometry or the CTF: images that differ in it belong into sets of their own. */
    private static final Set<String> STRICT =
            Set.of(Microscope.SAMPLING_RATE, "voltage", "sphericalAberration", "amplitudeContrast");

    private static final String DOSE = "dosePerFrame";
    /** By how much a measured dose may vary so that the mean stands for all. */
    private static final double DOSE_SPREAD = 0.1;
    /** By how much two values may differ and still be the same, written with other digits. */
    private static final double SAME = 1e-5;

    private final ListedImages images;
    private final ParameterValues values;
    private final List<String> notes = new ArrayList<>();

    ToldAcquisition(ListedImages images, ParameterValues values) {
        this.images = images;
        this.values = values;
    }

    /**
     * Puts it on an output.
     *
     * @param model an image, whose header is asked for the pixel size in the last place
     * @throws ProtocolException the images differ, or nothing tells the pixel size
     */
    void describe(OutputSpec output, ImageInfo model) throws ProtocolException {
        for (String name : Microscope.names()) {
            boolean known = output.type().getEStructuralFeature(name) != null;
            double[] told = known ? told(name) : new double[0];
            if (values.isSet(name)) {
                double given = values.number(name);
                output.with(name, given);
                if (DoubleStream.of(told).anyMatch(value -> !same(value, given))) {
                    notes.add("The parameter " + name + " is " + given + ", the metadata say " + list(told)
                            + "; the parameter counts.");
                }
            } else if (told.length > 0) {
                take(output, name, told);
            }
        }
        if (output.header().number(Microscope.SAMPLING_RATE).isEmpty()) {
            output.with(Microscope.SAMPLING_RATE, ofHeader(model));
        }
    }

    private double[] told(String name) {
        String column = name.equals(Microscope.SAMPLING_RATE) ? name : "acquisition." + name;
        return images.all().stream()
                .map(image -> image.values().get(column))
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .filter(Double::isFinite)
                .distinct()
                .sorted()
                .toArray();
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
    }

    private void take(OutputSpec output, String name, double[] told) throws ProtocolException {
        double least = told[0];
        double most = told[told.length - 1];
        if (same(least, most)) {
            output.with(name, least);
        } else if (name.equals(DOSE) && most - least <= DOSE_SPREAD * most) {
            double mean = images.all().stream()
                    .map(image -> image.values().get("acquisition." + DOSE))
                    .filter(Number.class::isInstance)
                    .mapToDouble(value -> ((Number) value).doubleValue())
                    .average()
                    .orElse(least);
            output.with(name, mean);
            notes.add(String.format(
                    Locale.ROOT, "The dose per frame is %.4g to %.4g e/Å²; the mean %.4g counts.", least, most, mean));
        } else if (STRICT.contains(name) || name.equals(DOSE)) {
            throw new ProtocolException(
                    MicrographFiles.FILES,
                    "list images that differ in " + name + ": " + list(told),
                    "Split them by optics group and import each on its own, or give the parameter " + name
                            + " if it is the same in truth.");
        }
    }

    private static String list(double[] told) {
        return told[0] + (told.length > 1 ? " to " + told[told.length - 1] : "");
    }

    private double ofHeader(ImageInfo model) throws ProtocolException {
        double size = model.pixelSize()
                .orElseThrow(() -> new ProtocolException(
                        Microscope.SAMPLING_RATE,
                        "is not given, and neither the metadata nor " + model.path() + " tell it",
                        "Give the calibrated size of a pixel."));
        notes.add("samplingRate was guessed: " + size + " Å/px, from the header of " + model.path() + ".");
        return size;
    }

    /** What the user should know; complete after {@link #describe}. */
    List<String> notes() {
        return List.copyOf(notes);
    }
}
