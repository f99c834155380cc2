/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.particles;

import java.io.IOException;
import org.firn.model.data.DataPackage;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.maps.Maps;
import org.firn.relion.star.Imaging;

/** What protocols that refine particles against a map have in common. */
final class ParticleForm {
    static final String PARTICLES = "particles";
    static final String VOLUME = "volume";
    static final String MASK = "mask";
    static final String STAR = "star";

    private ParticleForm() {}

    static ParameterSpec particles(String help) {
        return ParameterSpec.input(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                .label("Particles")
                .help(help);
    }

    static ParameterSpec[] reference() {
        return new ParameterSpec[] {
            particles("Particles that were refined in 3D, with their poses and half sets."),
            ParameterSpec.input(VOLUME, DataPackage.Literals.VOLUME)
                    .label("Refined map")
                    .help("The volume of that refinement, with its half maps."),
            ParameterSpec.input(MASK, DataPackage.Literals.MASK).label("Mask").help("The mask of the post-processing."),
            ParameterSpec.input(STAR, DataPackage.Literals.DOCUMENT)
                    .label("Postprocess STAR file")
                    .help("The output star of the post-processing, whose curve tells how far the map can be trusted.")
        };
    }

    /** Adds the reference to a command. */
    static RelionCommand addReference(RelionJob job, RelionCommand command) throws ProtocolException, IOException {
        InputData volume = job.run().input(VOLUME);
        String half = Maps.halves(job, VOLUME, volume);
        return command.option("--f", job.folder().link(job.run().input(STAR).file("file"), "PostProcess"))
                .option("--m1", half)
                .option("--m2", half.replace("half1", "half2"))
                .option("--angpix_ref", Imaging.pixelSize(volume.header(), VOLUME))
                .option("--mask", job.folder().link(job.run().input(MASK).file("file"), "Masks"));
    }
}
