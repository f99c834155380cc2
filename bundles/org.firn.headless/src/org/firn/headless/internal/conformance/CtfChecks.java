/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.firn.formats.geometry.Electrons;
import org.firn.imaging.ctf.Ctf;
import org.firn.imaging.ctf.CtfParameters;

/** The contrast transfer function against values that RELION's projector gave. */
public final class CtfChecks {

    private static final String RELION = "RELION's relion_project --ctf";
    private static final double ROUNDED = 1e-5;
    private static final double WAVELENGTH_ROUNDED = 1e-8;
    /** Frequency along x and y in 1/Å, and the function there. */
    private static final double[][] VALUES = {
        {0, 0, 0.10000},
        {.01953125, 0, 0.43328},
        {0, .01953125, 0.42262},
        {.03125, .01171875, 0.90498},
        {.01171875, -.03125, 0.87534},
        {.046875, .02734375, 0.30700}
    };

    private static final double[][] WAVELENGTHS = {{300, 0.01968762}, {200, 0.02507949}, {120, 0.03349235}};

    private CtfChecks() {}

    /** All of them. */
    public static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (double[] wavelength : WAVELENGTHS) {
            checks.add(Check.of(
                    "wavelength at %.0f kV".formatted(wavelength[0]),
                    RELION,
                    Math.abs(Electrons.wavelength(wavelength[0]) - wavelength[1]),
                    WAVELENGTH_ROUNDED,
                    "Å"));
        }
        Ctf ctf = new Ctf(CtfParameters.ofMicroscope(300, 2.7, 0.1).withDefocus(15_000, 14_000, 30));
        for (double[] value : VALUES) {
            checks.add(Check.of(
                    "CTF at (%.5f, %.5f) 1/Å".formatted(value[0], value[1]),
                    RELION,
                    Math.abs(ctf.at(value[0], value[1]) - value[2]),
                    ROUNDED,
                    ""));
        }
        return checks;
    }
}
