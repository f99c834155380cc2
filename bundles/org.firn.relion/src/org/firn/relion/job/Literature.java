/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import org.firn.protocol.Citation;

/** What to cite. */
public final class Literature {
    /** RELION. */
    public static final Citation RELION = new Citation(
            "Scheres2012",
            "Scheres, S. H. W.",
            "RELION: Implementation of a Bayesian approach to cryo-EM structure determination",
            "J Struct Biol",
            2012,
            "10.1016/j.jsb.2012.09.006");
    /** RELION 3. */
    public static final Citation RELION3 = new Citation(
            "Zivanov2018",
            "Zivanov, J. and Nakane, T. and Forsberg, B. O. and Kimanius, D. and Hagen, "
                    + "W. J. H. and Lindahl, E. and Scheres, S. H. W.",
            "New tools for automated high-resolution cryo-EM structure determination in RELION-3",
            "eLife",
            2018,
            "10.7554/eLife.42166");
    /** Bayesian polishing, and RELION's own motion correction. */
    public static final Citation POLISHING = new Citation(
            "Zivanov2019",
            "Zivanov, J. and Nakane, T. and Scheres, S. H. W.",
            "A Bayesian approach to beam-induced motion correction in cryo-EM single-particle analysis",
            "IUCrJ",
            2019,
            "10.1107/S205225251801463X");
    /** Aberrations and defocus of particles. */
    public static final Citation ABERRATIONS = new Citation(
            "Zivanov2020",
            "Zivanov, J. and Nakane, T. and Scheres, S. H. W.",
            "Estimation of high-order aberrations and anisotropic magnification from cryo-EM data sets in RELION-3.1",
            "IUCrJ",
            2020,
            "10.1107/S2052252520000081");
    /** Movie alignment by patches. */
    public static final Citation MOTION = new Citation(
            "Zheng2017",
            "Zheng, S. Q. and Palovcak, E. and Armache, J.-P. and Verba, K. A. and Cheng, Y. and Agard, D. A.",
            "MotionCor2: anisotropic correction of beam-induced motion for improved cryo-electron microscopy",
            "Nat Methods",
            2017,
            "10.1038/nmeth.4193");
    /** CTFFIND4. */
    public static final Citation CTFFIND = new Citation(
            "Rohou2015",
            "Rohou, A. and Grigorieff, N.",
            "CTFFIND4: Fast and accurate defocus estimation from electron micrographs",
            "J Struct Biol",
            2015,
            "10.1016/j.jsb.2015.08.008");
    /** Subtraction of signal. */
    public static final Citation SUBTRACTION = new Citation(
            "Bai2015",
            "Bai, X.-C. and Rajendra, E. and Yang, G. and Shi, Y. and Scheres, S. H. W.",
            "Sampling the conformational space of the catalytic subunit of human gamma-secretase",
            "eLife",
            2015,
            "10.7554/eLife.11182");
    /** Gold-standard resolution. */
    public static final Citation RESOLUTION = new Citation(
            "Chen2013",
            "Chen, S. and McMullan, G. and Faruqi, A. R. and Murshudov, G. N. and Short, J. M. and Scheres, S. H. W."
                    + " and Henderson, R.",
            "High-resolution noise substitution to measure overfitting and validate resolution in 3D structure"
                    + " determination by single particle electron cryomicroscopy",
            "Ultramicroscopy",
            2013,
            "10.1016/j.ultramic.2013.06.004");

    private Literature() {}
}
