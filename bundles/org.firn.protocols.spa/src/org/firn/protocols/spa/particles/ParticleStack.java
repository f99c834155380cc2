/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.particles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.firn.formats.image.MrcWriter;
import org.firn.imaging.Image;
import org.firn.imaging.ctf.Ctf;
import org.firn.imaging.ctf.CtfParameters;
import org.firn.imaging.particles.ExtractedParticle;
import org.firn.imaging.particles.ExtractionSettings;
import org.firn.imaging.particles.ParticleExtractor;
import org.firn.imaging.particles.ParticleRejectedException;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ItemRow;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.Pictures;

/** Cuts the particles of one micrograph out and writes them as one stack and their rows. */
final class ParticleStack {
    private static final List<String> CTF_COLUMNS =
            List.of("defocusU", "defocusV", "defocusAngle", "phaseShift", "resolution", "fitQuality");

    private final ItemContext item;
    private final ExtractionSettings settings;
    private final DataHeader micrographs;
    private final double pixelSize;

    ParticleStack(ItemContext item, ExtractionSettings settings, DataHeader micrographs, double pixelSize) {
        this.item = item;
        this.settings = settings;
        this.micrographs = micrographs;
        this.pixelSize = pixelSize;
    }

    /**
     * Extracts what can be extracted; particles at the border are left out and counted in the log.
     *
     * @param coordinates the picks
     * @param ctfs the micrograph's CTF; empty when it has none
     */
    void extract(List<ItemRow> coordinates, List<ItemRow> ctfs) throws IOException, ProtocolException {
        String name = item.row().text("name");
        if (coordinates.isEmpty()) {
            item.log(name + ": nothing was picked");
            return;
        }
        Image micrograph = Pictures.read(item.run().resolve(item.row().text("image.file")), 0);
        float[] transfer = settings.phaseFlip() ? transfer(ctfs) : null;
        ParticleExtractor extractor = new ParticleExtractor(settings);
        Path file = item.run().outDirectory().resolve(name + ".mrcs");
        double outputPixel = pixelSize * settings.boxSize() / settings.outputSize();
        int rejected = 0;
        try (MrcWriter stack = MrcWriter.stack(file, settings.outputSize(), settings.outputSize())
                .pixelSize(outputPixel)
                .open()) {
            for (ItemRow pick : coordinates) {
                if (item.isCancelled()) {
                    break;
                }
                try {
                    ExtractedParticle particle =
                            extractor.extract(micrograph, pick.number("x"), pick.number("y"), transfer);
                    stack.append(particle.image().pixels());
                    write(file, stack.sections() - 1, pick, ctfs);
                } catch (ParticleRejectedException e) {
                    rejected++;
                }
            }
            if (stack.sections() > 0) {
                stack.finish();
            }
        }
        item.log(
                "%s: %d particles, %d left out at the border".formatted(name, coordinates.size() - rejected, rejected));
    }

    private float[] transfer(List<ItemRow> ctfs) throws ProtocolException {
        if (ctfs.isEmpty()) {
            throw new ProtocolException(
                    "ctfs",
                    "has no CTF of the micrograph " + item.row().text("name"),
                    "Estimate it, or switch off phase flipping.");
        }
        ItemRow ctf = ctfs.get(0);
        CtfParameters parameters = Microscope.optics(micrographs, "micrographs")
                .withDefocus(ctf.number("defocusU"), ctf.number("defocusV"), ctf.number("defocusAngle"));
        return new Ctf(parameters).halfPlane(settings.boxSize(), settings.boxSize(), pixelSize);
    }

    private void write(Path file, int section, ItemRow pick, List<ItemRow> ctfs) {
        RowSink row = item.output(ExtractParticles.PARTICLES)
                .row(pick.id())
                .set("image.file", item.run().store(file))
                .set("image.index", (long) section)
                .set("micrograph.id", item.id())
                .set("micrograph.name", item.row().text("name"))
                .set("coordinate.x", pick.number("x"))
                .set("coordinate.y", pick.number("y"))
                .set("opticsGroup", 1L);
        for (String column : ctfs.isEmpty() ? List.<String>of() : CTF_COLUMNS) {
            ctfs.get(0).value(column).ifPresent(value -> row.set("ctf." + column, ((Number) value).doubleValue()));
        }
        Microscope.describe(row, micrographs);
    }
}
