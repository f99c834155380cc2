/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.classification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.firn.formats.image.MrcWriter;
import org.firn.imaging.classification.ClassAverage;
import org.firn.imaging.classification.ClassificationResult;
import org.firn.imaging.classification.ClassifiedParticle;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.CursorRow;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Writes what a classification gave: a stack of averages, the classes, and the particles with their classes. */
final class ClassificationOutputs {
    private final StepContext step;
    private final double pixelSize;

    ClassificationOutputs(StepContext step, double pixelSize) {
        this.step = step;
        this.pixelSize = pixelSize;
    }

    /** Writes everything; class ids count from 1, the fullest class first. */
    void write(ClassificationResult result) throws IOException, ProtocolException {
        Path file = step.run().outDirectory().resolve("averages.mrcs");
        List<ClassAverage> classes = result.classes();
        int size = classes.get(0).image().width();
        try (MrcWriter stack =
                MrcWriter.stack(file, size, size).pixelSize(pixelSize).open()) {
            for (ClassAverage average : classes) {
                stack.append(average.image().pixels());
            }
            stack.finish();
        }
        String stored = step.run().store(file);
        for (int k = 0; k < classes.size(); k++) {
            ClassAverage average = classes.get(k);
            row(Classify2D.CLASSES, k, stored)
                    .set("size", (long) average.particles())
                    .set("resolution", Double.isFinite(average.resolution()) ? average.resolution() : 0);
            row(Classify2D.AVERAGES, k, stored).set("count", (long) average.particles());
        }
        writeParticles(result.particles());
        step.run().output(Classify2D.CLASSES).with("memberCount", (long)
                result.particles().size());
    }

    private RowSink row(String output, int k, String file) {
        return step.output(output).row(k + 1L).set("image.file", file).set("image.index", (long) k);
    }

    private void writeParticles(List<ClassifiedParticle> particles) throws IOException, ProtocolException {
        RowSink rows = step.output(Classify2D.PARTICLES);
        try (ItemTable table = step.run().input(Classify2D.PARTICLES).openTable()) {
            ItemCursor cursor = table.cursor();
            CursorRow row = new CursorRow(cursor, table.schema());
            for (int i = 0; cursor.next() && i < particles.size(); i++) {
                ClassifiedParticle particle = particles.get(i);
                rows.row(row.id())
                        .copy(row)
                        .set("classId", particle.classIndex() + 1L)
                        .set("classProbability", particle.probability())
                        .set("transform.rot", 0.0)
                        .set("transform.tilt", 0.0)
                        .set("transform.psi", particle.psi())
                        .set("transform.shiftX", particle.originX())
                        .set("transform.shiftY", particle.originY())
                        .set("transform.mirrored", false);
            }
        }
    }
}
