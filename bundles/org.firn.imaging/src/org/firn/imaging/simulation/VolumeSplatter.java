/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import org.firn.imaging.FftSize;
import org.firn.imaging.Fourier3D;
import org.firn.imaging.Volume;
import org.firn.imaging.VolumeSpectrum;

/** Paints Gaussian blobs into a fine volume and brings it to the voxel size asked for by cropping in Fourier space. */
final class VolumeSplatter {
    private static final double REACH = 4.2;

    private final PseudoAtoms atoms;
    private final int box;
    private final int fine;
    private final double step;

    VolumeSplatter(PseudoAtoms atoms, int box, double pixelSize, double largestStep) {
        if (box < 4 || box % 2 != 0) {
            throw new IllegalArgumentException("The box of a map must be even and at least 4 voxels, not " + box);
        }
        this.atoms = atoms;
        this.box = box;
        this.fine = pixelSize <= largestStep ? box : FftSize.atLeast((int) Math.ceil(box * pixelSize / largestStep));
        this.step = box * pixelSize / fine;
    }

    Volume volume() {
        Volume painted = new Volume(fine, fine, fine);
        double centre = (double) (box / 2) * fine / box;
        for (int i = 0; i < atoms.count(); i++) {
            addBlob(
                    painted,
                    centre + atoms.x()[i] / step,
                    centre + atoms.y()[i] / step,
                    centre + atoms.z()[i] / step,
                    i);
        }
        return fine == box ? painted : crop(painted);
    }

    private void addBlob(Volume volume, double x, double y, double z, int atom) {
        double sigma = atoms.sigma()[atom] / step;
        int reach = (int) Math.ceil(REACH * sigma);
        int cx = (int) Math.round(x);
        int cy = (int) Math.round(y);
        int cz = (int) Math.round(z);
        float[] px = BlobCanvas.profile(cx - reach, reach, x, sigma, 1);
        float[] py = BlobCanvas.profile(cy - reach, reach, y, sigma, 1);
        float[] pz = BlobCanvas.profile(cz - reach, reach, z, sigma, atoms.weight()[atom]);
        for (int k = Math.max(0, cz - reach); k <= Math.min(fine - 1, cz + reach); k++) {
            for (int j = Math.max(0, cy - reach); j <= Math.min(fine - 1, cy + reach); j++) {
                float factor = pz[k - cz + reach] * py[j - cy + reach];
                int row = (k * fine + j) * fine;
                for (int i = Math.max(0, cx - reach); i <= Math.min(fine - 1, cx + reach); i++) {
                    volume.voxels()[row + i] += factor * px[i - cx + reach];
                }
            }
        }
    }

    private Volume crop(Volume painted) {
        VolumeSpectrum from = new Fourier3D(fine, fine, fine).forward(painted);
        VolumeSpectrum to = new VolumeSpectrum(box, box, box);
        int reach = box / 2 - 1;
        for (int kz = -reach; kz <= reach; kz++) {
            for (int ky = -reach; ky <= reach; ky++) {
                int source = from.index(0, Math.floorMod(ky, fine), Math.floorMod(kz, fine));
                int target = to.index(0, Math.floorMod(ky, box), Math.floorMod(kz, box));
                System.arraycopy(from.data(), source, to.data(), target, 2 * (reach + 1));
            }
        }
        return new Fourier3D(box, box, box).inverseDestroying(to);
    }
}
