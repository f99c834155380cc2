/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.maps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.star.Imaging;

/** Estimates the resolution of every part of a map, and filters the map by it. */
public final class LocalResolution extends RelionProtocol {
    private static final String VOLUME = "volume";
    private static final String MASK = "mask";
    private static final String RESOLUTION = "localResolution";
    private static final String FILTERED = "filtered";

    /** For the extension point. */
    public LocalResolution() {
        super("LocalRes", "relion_postprocess");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Maps")
                .add(
                        ParameterSpec.input(VOLUME, DataPackage.Literals.VOLUME)
                                .label("Half-maps")
                                .help("A volume with its two unfiltered half maps."),
                        ParameterSpec.input(MASK, DataPackage.Literals.MASK)
                                .label("Solvent mask")
                                .optional()
                                .help("Places outside are left out."))
                .section("Resolution")
                .add(
                        ParameterSpec.number("adhocBfac")
                                .label("B-factor")
                                .unit("Å²")
                                .range(-2000, 2000)
                                .defaultValue(-100.0)
                                .help("The filtered map is sharpened by this; negative sharpens."),
                        ParameterSpec.number("locresSampling")
                                .label("Sampling")
                                .unit("Å")
                                .range(1, 1000)
                                .defaultValue(25.0)
                                .expert()
                                .help("The distance between the places where the resolution is estimated."),
                        Parallel.processes(1),
                        Parallel.more())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(VOLUME).ifPresent(volume -> {
            for (String name : List.of(RESOLUTION, FILTERED)) {
                configuration
                        .output(name, DataPackage.Literals.VOLUME)
                        .with(Imaging.SAMPLING_RATE, volume.attributes().get(Imaging.SAMPLING_RATE));
            }
        });
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        ParameterValues values = job.values();
        InputData volume = job.run().input(VOLUME);
        double pixel = Imaging.pixelSize(volume.header(), VOLUME);
        String prefix = job.folder().job() + "relion";
        RelionCommand command = command()
                .flag("--locres")
                .option("--i", Maps.halves(job, VOLUME, volume))
                .option("--o", prefix)
                .option("--angpix", pixel)
                .option("--adhoc_bfac", values.number("adhocBfac"))
                .option("--locres_sampling", values.number("locresSampling"));
        InputData mask = job.run().optionalInput(MASK).orElse(null);
        Path maskFile = mask == null ? null : mask.file("file");
        if (maskFile != null) {
            command.option("--mask", job.folder().link(maskFile, "Masks"));
        }
        job.run(Parallel.finish(command, values), () -> {});
        Maps.describe(job, job.run().output(RESOLUTION), prefix + "_locres.mrc", pixel);
        Maps.describe(job, job.run().output(FILTERED), prefix + "_locres_filtered.mrc", pixel);
        OutputSpec output = job.run().output(RESOLUTION);
        double median = median(job.folder().file(prefix + "_locres.mrc"), maskFile);
        output.with("resolution", median);
        job.step().log("median of the local resolution %.2f Å".formatted(median));
    }

    private static double median(Path file, @Nullable Path mask) throws IOException, ProtocolException {
        float[] values = voxels(file);
        float[] inside = mask == null ? values : voxels(mask);
        double[] kept = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0 && inside[i] > 0.5f) {
                kept[count++] = values[i];
            }
        }
        if (count == 0) {
            throw new ProtocolException(
                    RESOLUTION, "is known nowhere inside of the mask", "Check the mask, or use a finer sampling.");
        }
        double[] sorted = Arrays.copyOf(kept, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }

    private static float[] voxels(Path file) throws IOException {
        try (ImageReader reader = ImageFiles.open(file, ImageKind.VOLUME)) {
            return reader.readAll();
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(RESOLUTION)
                .map(data -> List.of("local resolution %.2f Å in the median"
                        .formatted(data.header().number("resolution").orElse(0))))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return "The local resolution was estimated with RELION [Scheres2012].";
    }
}
