/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.imaging.Image;
import org.firn.imaging.ctf.Ctf;
import org.firn.imaging.ctf.CtfParameters;
import org.firn.imaging.particles.ParticleSource;
import org.firn.imaging.particles.TransferFunction;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.tables.ItemTable;

/**
 * The images of a set of particles for the algorithms: bright particles, with the transfer function that their rows
 * tell. Thread-safe.
 */
public final class ParticleImages implements ParticleSource, AutoCloseable {
    /** With more stacks than this a stack is opened for each image, so that the system does not run out of handles. */
    private static final int MOST_OPEN = 200;

    private final RunContext run;
    private final int boxSize;
    private final double pixelSize;
    private final boolean dark;
    private final List<String> files;
    private final long[] indexes;
    private final List<TransferFunction> functions;
    private final boolean keepOpen;
    private final Map<String, ImageReader> readers = new HashMap<>();

    /**
     * Reads the rows of a set of particles.
     *
     * @param run the run that reads them
     * @param input the name of the input
     * @throws ProtocolException if the set is empty, does not know its pixel size, or its table cannot be read
     */
    public ParticleImages(RunContext run, String input) throws ProtocolException {
        this.run = run;
        InputData data = run.input(input);
        DataHeader header = data.header();
        this.boxSize = (int) Microscope.require(header, input, "boxSize");
        this.pixelSize = Microscope.require(header, input, Microscope.SAMPLING_RATE);
        this.dark = header.text("contrastInverted")
                .map(value -> value.equals("false"))
                .orElse(false);
        try (ItemTable table = data.openTable()) {
            this.files = files(table, input);
            this.indexes = table.longs("image.index", 0);
            this.functions = functions(table, header, input);
        } catch (IOException e) {
            throw new ProtocolException(
                    input, "has a table that cannot be read: " + e.getMessage(), "Run the run that made it again.", e);
        }
        if (files.isEmpty()) {
            throw new ProtocolException(input, "has no particles", "Pick or import some.");
        }
        this.keepOpen = files.stream().distinct().limit(MOST_OPEN + 1L).count() <= MOST_OPEN;
    }

    private static List<String> files(ItemTable table, String input) throws ProtocolException {
        List<String> files = new ArrayList<>();
        for (String file : table.strings("image.file")) {
            if (file == null) {
                throw new ProtocolException(
                        input,
                        "does not say where the image of row " + (files.size() + 1) + " is",
                        "Extract or import the particles again.");
            }
            files.add(file);
        }
        return files;
    }

    private static List<TransferFunction> functions(ItemTable table, DataHeader header, String input)
            throws ProtocolException {
        List<TransferFunction> result = new ArrayList<>();
        if (!header.text("hasCtf").map(Boolean::parseBoolean).orElse(false)) {
            for (long i = 0; i < table.size(); i++) {
                result.add(TransferFunction.NONE);
            }
            return result;
        }
        boolean flipped = header.text("phaseFlipped").map(Boolean::parseBoolean).orElse(false);
        double[] u = table.doubles("ctf.defocusU");
        double[] v = table.doubles("ctf.defocusV");
        double[] angle = table.doubles("ctf.defocusAngle");
        double[] phase = table.doubles("ctf.phaseShift");
        double[] voltage = column(table, header, "voltage");
        double[] aberration = column(table, header, "sphericalAberration");
        double[] contrast = column(table, header, "amplitudeContrast");
        for (int i = 0; i < u.length; i++) {
            if (Double.isNaN(u[i] + v[i] + angle[i] + voltage[i] + aberration[i] + contrast[i])) {
                throw new ProtocolException(
                        input,
                        "has no complete CTF for its particle in row " + (i + 1),
                        "Estimate the CTF of its micrograph, or leave the particle out.");
            }
            CtfParameters parameters = CtfParameters.ofMicroscope(voltage[i], aberration[i], contrast[i])
                    .withDefocus(u[i], v[i], angle[i])
                    .withPhaseShift(Double.isNaN(phase[i]) ? 0 : phase[i]);
            Ctf ctf = new Ctf(parameters);
            result.add(flipped ? (kx, ky) -> Math.abs(ctf.at(kx, ky)) : ctf::at);
        }
        return result;
    }

    /** A column of the acquisition, with the value of the whole set where a row has none. */
    private static double[] column(ItemTable table, DataHeader header, String name) {
        double[] values = table.doubles("acquisition." + name);
        double ofSet = header.number(name).orElse(Double.NaN);
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? ofSet : values[i];
        }
        return values;
    }

    @Override
    public int count() {
        return files.size();
    }

    @Override
    public int boxSize() {
        return boxSize;
    }

    @Override
    public double pixelSize() {
        return pixelSize;
    }

    @Override
    public TransferFunction transferFunction(int index) {
        return functions.get(index);
    }

    @Override
    public Image read(int index) throws IOException {
        String file = files.get(index);
        int section = Math.toIntExact(indexes[index]);
        if (keepOpen) {
            return read(reader(file), section);
        }
        try (ImageReader reader = ImageFiles.open(run.resolve(file))) {
            return read(reader, section);
        }
    }

    private ImageReader reader(String file) throws IOException {
        synchronized (readers) {
            ImageReader reader = readers.get(file);
            if (reader == null) {
                reader = ImageFiles.open(run.resolve(file));
                readers.put(file, reader);
            }
            return reader;
        }
    }

    private Image read(ImageReader reader, int section) throws IOException {
        if (reader.info().width() != boxSize
                || reader.info().height() != boxSize
                || section >= reader.info().sections()) {
            throw new IOException(reader.info().path() + " has " + reader.info().sections() + " images of "
                    + reader.info().width() + " x " + reader.info().height() + " px, but image " + (section + 1)
                    + " of " + boxSize + " x " + boxSize + " px is wanted; extract or import the particles again");
        }
        float[] pixels = reader.read(section);
        for (int i = 0; i < pixels.length; i++) {
            if (!Float.isFinite(pixels[i])) {
                throw new IOException(reader.info().path() + " has pixels that are not numbers in image "
                        + (section + 1) + "; make the file again");
            }
            pixels[i] = dark ? -pixels[i] : pixels[i];
        }
        return new Image(boxSize, boxSize, pixels);
    }

    @Override
    public void close() throws IOException {
        synchronized (readers) {
            for (ImageReader reader : readers.values()) {
                reader.close();
            }
            readers.clear();
        }
    }
}
