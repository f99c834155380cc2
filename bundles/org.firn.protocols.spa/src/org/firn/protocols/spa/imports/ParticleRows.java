/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarCursor;
import org.firn.formats.star.StarReader;
import org.firn.imaging.ctf.CtfParameters;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.MicrographNames;
import org.firn.protocols.spa.common.RelionLabel;
import org.firn.protocols.spa.picking.PickParticles;

/** Turns the rows of a STAR file of particles into rows of ours. */
final class ParticleRows {
    private static final List<String> ACQUISITION = List.of("voltage", "sphericalAberration", "amplitudeContrast");

    private final StepContext step;
    private final StarParticles star;
    private final StackFiles stacks;
    private final double pixelSize;
    private final DataHeader header;
    private final Map<String, Long> micrographs = new HashMap<>();
    private final Map<Long, Long> counts = new HashMap<>();

    ParticleRows(StepContext step, StarParticles star, StackFiles stacks, double pixelSize, DataHeader header) {
        this.step = step;
        this.star = star;
        this.stacks = stacks;
        this.pixelSize = pixelSize;
        this.header = header;
    }

    /** Writes all rows. */
    void write(RowSink rows) throws IOException, ProtocolException, InterruptedException {
        List<String> extra = star.extraLabels();
        try (StarReader reader = star.open()) {
            StarCursor cursor = star.particles(reader);
            while (cursor.next()) {
                if (step.isCancelled()) {
                    throw new InterruptedException("The import was stopped");
                }
                row(cursor, rows, extra);
                if (cursor.row() % 1000 == 0) {
                    step.progress(cursor.row(), star.rows(), "particles");
                }
            }
        }
    }

    private void row(StarCursor cursor, RowSink rows, List<String> extra) throws IOException, ProtocolException {
        String image = cursor.getString(cursor.require("rlnImageName"));
        String stack = StarParticles.stackOf(image);
        String micrograph = MicrographNames.of(Path.of(
                cursor.column("rlnMicrographName").isPresent()
                        ? cursor.getString(cursor.require("rlnMicrographName"))
                        : stack));
        long micrographId = micrographs.computeIfAbsent(micrograph, name -> micrographs.size() + 1L);
        rows.row(micrographId * PickParticles.PICKS_PER_MICROGRAPH + counts.merge(micrographId, 1L, Long::sum))
                .set("micrograph.id", micrographId)
                .set("micrograph.name", micrograph)
                .set("image.file", stacks.stored(stack))
                .set("image.index", index(cursor, image, stack));
        for (RelionLabel entry : RelionLabel.OF_PARTICLES) {
            if (cursor.column(entry.label()).isPresent()) {
                rows.set(entry.column(), cursor.getDouble(cursor.require(entry.label())));
            }
        }
        ctf(cursor, rows);
        shift(cursor, rows, "X");
        shift(cursor, rows, "Y");
        for (String name : ACQUISITION) {
            acquisition(cursor, rows, name);
        }
        for (String label : extra) {
            int column = cursor.require(label);
            if (star.isText(label)) {
                rows.set(RelionLabel.extraColumn(label), cursor.getString(column));
            } else {
                rows.set(RelionLabel.extraColumn(label), cursor.getDouble(column));
            }
        }
    }

    private long index(StarCursor cursor, String image, String stack) throws ProtocolException {
        long index;
        try {
            index = StarParticles.indexOf(image);
        } catch (NumberFormatException e) {
            throw problem(cursor, "names the image '" + image + "'; before the @ there must be a number", e);
        }
        if (index < 0 || index >= stacks.sections(stack)) {
            throw problem(
                    cursor,
                    "names image " + (index + 1) + " of " + stack + ", which has " + stacks.sections(stack),
                    null);
        }
        return index;
    }

    private ProtocolException problem(StarCursor cursor, String what, Exception cause) {
        ProtocolException problem = new ProtocolException(
                star.file() + ", line " + cursor.line(),
                what,
                "Repair the file, or give the images that belong to it.");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }

    /** The same function with defocusU the larger one. */
    private static void ctf(StarCursor cursor, RowSink rows) throws FormatException {
        if (cursor.column("rlnDefocusU").isEmpty()
                || cursor.column("rlnDefocusV").isEmpty()) {
            return;
        }
        double angle =
                cursor.column("rlnDefocusAngle").isPresent() ? cursor.getDouble(cursor.require("rlnDefocusAngle")) : 0;
        CtfParameters ctf = CtfParameters.ofMicroscope(300, 0, 0)
                .withDefocus(
                        cursor.getDouble(cursor.require("rlnDefocusU")),
                        cursor.getDouble(cursor.require("rlnDefocusV")),
                        angle)
                .canonical();
        rows.set("ctf.defocusU", ctf.defocusU())
                .set("ctf.defocusV", ctf.defocusV())
                .set("ctf.defocusAngle", ctf.angle());
    }

    /** RELION 3.1 gives shifts in Å, 3.0 in pixels; both are what must be added to bring the particle to the centre. */
    private void shift(StarCursor cursor, RowSink rows, String axis) throws FormatException {
        if (cursor.column("rlnOrigin" + axis + "Angst").isPresent()) {
            rows.set(
                    "transform.shift" + axis,
                    cursor.getDouble(cursor.require("rlnOrigin" + axis + "Angst")) / pixelSize);
        } else if (cursor.column("rlnOrigin" + axis).isPresent()) {
            rows.set("transform.shift" + axis, cursor.getDouble(cursor.require("rlnOrigin" + axis)));
        }
    }

    private void acquisition(StarCursor cursor, RowSink rows, String name) throws FormatException, ProtocolException {
        OptionalDouble ofSet = header.number(name);
        String label = RelionLabel.PREFIX + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        if (ofSet.isPresent()) {
            rows.set("acquisition." + name, ofSet.getAsDouble());
        } else if (cursor.column(label).isPresent()) {
            rows.set("acquisition." + name, cursor.getDouble(cursor.require(label)));
        } else if (star.optics().isPresent() && cursor.column("rlnOpticsGroup").isPresent()) {
            long group = cursor.getLong(cursor.require("rlnOpticsGroup"));
            OptionalDouble value = star.optics().get().value(group, label);
            value.ifPresent(number -> rows.set("acquisition." + name, number));
        }
    }
}
