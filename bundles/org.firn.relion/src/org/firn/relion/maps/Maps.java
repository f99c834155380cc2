/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.maps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ProtocolException;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.Reports;
import org.firn.relion.star.Imaging;

/** Maps that go into RELION and come out of it. */
public final class Maps {
    private static final double SAME = 1e-3;

    private Maps() {}

    /** What the voxels of a map come to. */
    public record Values(double smallest, double largest, double mean) {}

    /**
     * Puts a map that RELION made on an output, and refuses one that cannot be.
     *
     * @param name of the map, as RELION names it
     * @param pixelSize Å
     */
    public static Values describe(RelionJob job, OutputSpec output, String name, double pixelSize)
            throws ProtocolException, IOException {
        Path file = job.folder().file(name);
        ImageInfo info = Reports.image(file);
        output.with("file", job.folder().store(name))
                .with("fileSize", Files.size(file))
                .with(Imaging.SAMPLING_RATE, pixelSize)
                .with("width", info.width())
                .with("height", info.height())
                .with("depth", info.sections());
        return require(file);
    }

    /** Refuses a map without contrast, or with voxels that are no numbers. */
    public static Values require(Path file) throws ProtocolException, IOException {
        try (ImageReader reader = ImageFiles.open(file, ImageKind.VOLUME)) {
            double smallest = Double.POSITIVE_INFINITY;
            double largest = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (int slice = 0; slice < reader.sections(); slice++) {
                for (float value : reader.read(slice)) {
                    smallest = Math.min(smallest, value);
                    largest = Math.max(largest, value);
                    sum += value;
                }
            }
            if (!(smallest < largest) || !Double.isFinite(sum)) {
                throw new ProtocolException(
                        file.toString(),
                        Double.isFinite(sum)
                                ? "has the value " + smallest + " everywhere, although RELION ended with exit code 0"
                                : "has voxels that are no numbers, although RELION ended with exit code 0",
                        "Check the parameters and the particles; see the log.");
            }
            double voxels = (double) reader.width() * reader.height() * reader.sections();
            return new Values(smallest, largest, sum / voxels);
        }
    }

    /**
     * Makes a map known to RELION, brought to another pixel size and box when it has others.
     *
     * @param input the name of the input
     * @param attribute of its header, {@code file} or {@code halfMap1}
     * @param folder where its link goes
     * @param pixelSize wanted, Å; 0 to leave it
     * @param box wanted, px
     */
    public static String matching(
            RelionJob job, String input, InputData map, String attribute, String folder, double pixelSize, int box)
            throws ProtocolException, IOException, InterruptedException {
        Path file = map.file(attribute);
        ImageInfo info = Reports.image(file);
        double own = Imaging.pixelSize(map.header(), input);
        String link = job.folder().link(file, folder);
        if (pixelSize == 0 || Math.abs(own / pixelSize - 1) < SAME && info.width() == box) {
            return link;
        }
        String scaled = folder + "/rescaled_" + attribute + ".mrc";
        job.step()
                .log("%s has %d px of %.4f Å and is brought to %d px of %.4f Å"
                        .formatted(input, info.width(), own, box, pixelSize));
        job.runHelper(RelionCommand.of("relion_image_handler")
                .option("--i", link)
                .option("--o", scaled)
                .option("--angpix", own)
                .option("--rescale_angpix", pixelSize)
                .option("--new_box", box));
        Reports.requireMade(job.folder().file(scaled));
        return scaled;
    }

    /**
     * The two half maps of a volume under names that RELION finds the second by.
     *
     * @return the name of the first
     */
    public static String halves(RelionJob job, String input, InputData volume) throws ProtocolException, IOException {
        requireHalves(input, volume);
        String first = "";
        for (int half = 1; half <= 2; half++) {
            Path file = volume.file("halfMap" + half);
            String name =
                    job.folder().link(job.run().store(file), "Halves", "map_half" + half + "_class001_unfil", ".mrc");
            first = half == 1 ? name : first;
        }
        return first;
    }

    private static void requireHalves(String input, InputData volume) throws ProtocolException {
        boolean without =
                volume.header().text("halfMap1").filter(text -> !text.isEmpty()).isEmpty()
                        || volume.header()
                                .text("halfMap2")
                                .filter(text -> !text.isEmpty())
                                .isEmpty();
        if (without) {
            throw new ProtocolException(
                    input,
                    "is " + volume.header().name() + ", which has no half maps",
                    "Link the volume of a refinement, or import it with its half maps.");
        }
    }
}
