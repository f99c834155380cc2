/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.firn.formats.image.MrcWriter;
import org.firn.formats.image.SampleType;
import org.firn.imaging.Image;
import org.firn.imaging.Volume;
import org.firn.imaging.simulation.MicroscopeSimulator;
import org.firn.imaging.simulation.SimulatedMovie;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.Step;
import org.firn.protocols.spa.common.Microscope;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * Records movies of a made-up protein with a simulated microscope, for demonstrations and tests: movies and gain
 * reference as a microscope gives them, and beside them what is true.
 */
public final class SimulateMovies implements Protocol {
    private static final String MOVIES = "movies";
    private static final String PROTEIN = "protein";
    private static final String PROTEIN_FILE = "protein.mrc";
    private static final String GAIN_FILE = "gain.mrc";

    @Override
    public ProtocolSpec spec() {
        return SimulationForm.spec();
    }

    @Override
    public void configure(Configuration configuration) {
        SimulationForm.check(configuration);
        ParameterValues values = configuration.parameters();
        double pixelSize = values.number(Microscope.SAMPLING_RATE);
        Microscope.describe(
                configuration
                        .output(MOVIES, DataPackage.Literals.MOVIE_SET)
                        .with("width", values.count("width"))
                        .with("height", values.count("height"))
                        .with("frames", values.count("frames")),
                values);
        configuration.output(Truth.CTFS, DataPackage.Literals.CTF_SET);
        configuration
                .output(Truth.MOTION, DataPackage.Literals.MOTION_SET)
                .with(Microscope.SAMPLING_RATE, pixelSize)
                .with("frames", values.count("frames"));
        configuration
                .output(Truth.COORDINATES, DataPackage.Literals.COORDINATE_SET)
                .with(Microscope.SAMPLING_RATE, pixelSize)
                .columns(
                        ColumnSpec.of(Truth.ROT, ColumnType.FLOAT64, "degree").documented("First Euler angle, ZYZ."),
                        ColumnSpec.of(Truth.TILT, ColumnType.FLOAT64, "degree").documented("Second Euler angle."),
                        ColumnSpec.of(Truth.PSI, ColumnType.FLOAT64, "degree").documented("Third Euler angle."));
        configuration.output(PROTEIN, DataPackage.Literals.VOLUME).with(Microscope.SAMPLING_RATE, pixelSize);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        ParameterValues values = run.parameters();
        Supplier<MicroscopeSimulator> microscope = onDemand(() -> SimulationForm.simulator(values));
        Path gain = run.outDirectory().resolve(GAIN_FILE);
        Path protein = run.outDirectory().resolve(PROTEIN_FILE);
        run.output(MOVIES).with("gainFile", run.store(gain));
        run.output(PROTEIN).with("file", run.store(protein));
        Step setUp = plan.step("microscope")
                .uses(SimulationForm.ofAMovie())
                .makes(gain, protein)
                .run(step -> setUp(microscope.get(), gain, protein, values.number(Microscope.SAMPLING_RATE)));
        plan.forEach("record", sources(values.integer(SimulationForm.COUNT)))
                .uses(SimulationForm.ofAMovie())
                .after(setUp)
                .needs(1, SimulationForm.memory(values))
                .produces(MOVIES, Truth.CTFS, Truth.MOTION, Truth.COORDINATES)
                .process(item -> record(item, microscope.get()));
    }

    /** Makes something when it is first asked for: a run that has all its movies needs no microscope. */
    private static <T> Supplier<T> onDemand(Supplier<T> maker) {
        AtomicReference<T> made = new AtomicReference<>();
        return () -> {
            synchronized (made) {
                if (made.get() == null) {
                    made.set(maker.get());
                }
                return made.get();
            }
        };
    }

    private static List<ItemSource> sources(long count) {
        List<ItemSource> sources = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            sources.add(new ItemSource(id, "mic_%06d".formatted(id), null));
        }
        return sources;
    }

    private static void setUp(MicroscopeSimulator microscope, Path gain, Path protein, double pixelSize)
            throws IOException {
        Image reference = microscope.gain();
        MrcWriter.writeImage(gain, reference.pixels(), reference.width(), reference.height(), pixelSize);
        int box = 2 * (int) Math.ceil(0.7 * microscope.phantom().diameter() / pixelSize);
        Volume map = microscope.phantom().volume(box, pixelSize);
        MrcWriter.writeVolume(protein, map.voxels(), box, box, box, pixelSize);
    }

    private static void record(ItemContext item, MicroscopeSimulator microscope) throws IOException {
        SimulatedMovie movie = microscope.movie(item.id() - 1, item::isCancelled);
        RunContext run = item.run();
        Path file = run.outDirectory().resolve(item.name() + ".mrcs");
        write(file, movie, run.parameters().number(Microscope.SAMPLING_RATE));
        item.output(MOVIES)
                .row(item.id())
                .set("name", item.name())
                .set("image.file", run.store(file))
                .set("image.index", 0L)
                .set("frames", movie.frames().length)
                .set("opticsGroup", 1L);
        Truth.write(item, movie.truth(), microscope.phantom().diameter());
    }

    private static void write(Path file, SimulatedMovie movie, double pixelSize) throws IOException {
        float[] pixels = new float[movie.width() * movie.height()];
        try (MrcWriter writer = MrcWriter.stack(file, movie.width(), movie.height())
                .pixelSize(pixelSize)
                .sampleType(SampleType.UINT16)
                .open()) {
            for (short[] frame : movie.frames()) {
                for (int i = 0; i < pixels.length; i++) {
                    pixels[i] = frame[i] & 0xFFFF;
                }
                writer.append(pixels);
            }
            writer.finish();
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(MOVIES).map(output -> describe(output.header())).orElse(List.of());
    }

    private static List<String> describe(DataHeader movies) {
        return List.of("%,.0f simulated movies of %.0f frames, %,.0f × %,.0f px at %.3f Å/px"
                .formatted(
                        movies.size().orElse(0),
                        movies.number("frames").orElse(0),
                        movies.number("width").orElse(0),
                        movies.number("height").orElse(0),
                        movies.number(Microscope.SAMPLING_RATE).orElse(0)));
    }

    @Override
    public String methods(RunReport report) {
        return report.output(MOVIES)
                .map(output -> "%,.0f movies were simulated: projections of a made-up protein in ice, with contrast"
                        + " transfer function, drift and counting noise.")
                .map(text -> text.formatted(
                        report.output(MOVIES).orElseThrow().header().size().orElse(0)))
                .orElse("");
    }
}
