/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.particles;

import java.io.IOException;
import java.nio.file.Path;
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
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.Pictures;
import org.firn.tables.RowPage;

/** Cuts the particles of one micrograph out and writes them as one stack and their rows. */
final class ParticleStack {
    private static final String[] CTF_COLUMNS = {
        "defocusU", "defocusV", "defocusAngle", "phaseShift", "resolution", "fitQuality"
    };

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
     * @param coordinates id, x, y of the picks
     * @param ctf the micrograph's CTF in at most one row
     */
    void extract(RowPage coordinates, RowPage ctf) throws IOException, ProtocolException {
        String name = item.row().text("name");
        if (coordinates.size() == 0) {
            item.log(name + ": nothing was picked");
            return;
        }
        Image micrograph = Pictures.read(item.run().resolve(item.row().text("image.file")), 0);
        float[] transfer = settings.phaseFlip() ? transfer(ctf) : null;
        ParticleExtractor extractor = new ParticleExtractor(settings);
        Path file = item.run().outDirectory().resolve(name + ".mrcs");
        double outputPixel = pixelSize * settings.boxSize() / settings.outputSize();
        int rejected = 0;
        try (MrcWriter stack = MrcWriter.stack(file, settings.outputSize(), settings.outputSize())
                .pixelSize(outputPixel)
                .open()) {
            for (int i = 0; i < coordinates.size() && !item.isCancelled(); i++) {
                try {
                    ExtractedParticle particle = extractor.extract(
                            micrograph, coordinates.getDouble(i, 1), coordinates.getDouble(i, 2), transfer);
                    stack.append(particle.image().pixels());
                    write(file, stack.sections() - 1, coordinates, i, ctf);
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

    private float[] transfer(RowPage ctf) throws ProtocolException {
        if (ctf.size() == 0) {
            throw new ProtocolException(
                    "ctfs",
                    "has no CTF of the micrograph " + item.row().text("name"),
                    "Estimate it, or switch off phase flipping.");
        }
        CtfParameters parameters = Microscope.optics(micrographs, "micrographs")
                .withDefocus(ctf.getDouble(0, 0), ctf.getDouble(0, 1), ctf.getDouble(0, 2));
        return new Ctf(parameters).halfPlane(settings.boxSize(), settings.boxSize(), pixelSize);
    }

    private void write(Path file, int section, RowPage coordinates, int i, RowPage ctf) {
        RowSink row = item.output(ExtractParticles.PARTICLES)
                .row(coordinates.getLong(i, 0))
                .set("image.file", item.run().store(file))
                .set("image.index", (long) section)
                .set("micrograph.id", item.id())
                .set("micrograph.name", item.row().text("name"))
                .set("coordinate.x", coordinates.getDouble(i, 1))
                .set("coordinate.y", coordinates.getDouble(i, 2))
                .set("opticsGroup", 1L);
        for (int column = 0; ctf.size() > 0 && column < CTF_COLUMNS.length; column++) {
            if (!ctf.isNull(0, column)) {
                row.set("ctf." + CTF_COLUMNS[column], ctf.getDouble(0, column));
            }
        }
        Microscope.describe(row, micrographs);
    }

    static String[] ctfColumns() {
        return CTF_COLUMNS.clone();
    }
}
