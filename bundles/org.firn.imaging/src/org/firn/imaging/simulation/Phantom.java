/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import org.firn.imaging.FftSize;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Volume;
import org.firn.imaging.reconstruction.Pose;

/**
 * The made-up protein of a simulated microscope, as a sum of Gaussian blobs: its projections and its map are exact, not
 * interpolated. Immutable and thread-safe.
 */
public final class Phantom {
    /** With grid steps up to this many sigmas a sampled Gaussian holds no more than 1e-4 of wrong frequencies. */
    private static final double STEP_IN_SIGMAS = 1.1;

    private final PseudoAtoms atoms;

    Phantom(PseudoAtoms atoms) {
        this.atoms = atoms;
    }

    /** Makes the protein that belongs to a seed. */
    static Phantom of(long seed) {
        return new Phantom(new PhantomBuilder(new Dice(seed, -1)).build());
    }

    PseudoAtoms atoms() {
        return atoms;
    }

    /** Returns the diameter, Å. */
    public double diameter() {
        return 2 * atoms.radius();
    }

    /**
     * Computes the density map, centred on voxel {@code box / 2}. The sum along any axis is the {@link #projection}.
     *
     * @param box voxels a side, even
     * @param pixelSize Å
     * @return a new volume; voxels are integrals of the blobs over the projection's pixel area and one voxel's depth
     */
    public Volume volume(int box, double pixelSize) {
        return new VolumeSplatter(atoms, box, pixelSize, fineStep(pixelSize)).volume();
    }

    /**
     * Computes the projection along the direction of view, centred on pixel {@code box / 2}.
     *
     * @param pose orientation; its origin is not looked at
     * @param box pixels a side, even
     * @param pixelSize Å
     * @return a new image; pixels are integrals of the blobs
     */
    public Image projection(Pose pose, int box, double pixelSize) {
        double step = fineStep(pixelSize);
        int fine = step < pixelSize ? FftSize.atLeast((int) Math.ceil(box * pixelSize / step)) : box;
        BlobCanvas canvas = new BlobCanvas(fine, fine, box * pixelSize / fine, box * pixelSize / fine);
        canvas.add(atoms, pose.rotation(), (box / 2) * pixelSize, (box / 2) * pixelSize);
        Image image = canvas.image();
        if (fine == box) {
            return image;
        }
        Image small = new Fourier2D(box, box)
                .inverseDestroying(Spectra.resize(new Fourier2D(fine, fine).forward(image), box, box));
        small.scale((float) fine * fine / (box * box), 0);
        return small;
    }

    /** The largest step, Å, at most the pixel size, on which the blobs may be sampled. */
    double fineStep(double pixelSize) {
        return Math.min(pixelSize, STEP_IN_SIGMAS * atoms.smallestSigma());
    }
}
