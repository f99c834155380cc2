/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.sets;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;

/**
 * A kind of set that both sides have.
 *
 * @param set our type of the set
 * @param item our type of its items
 */
public record SetKind(EClass set, EClass item) {

    private static final DataPackage DATA = DataPackage.eINSTANCE;

    /** Particles. */
    public static final SetKind PARTICLES = new SetKind(DATA.getParticleSet(), DATA.getParticle());
    /** Micrographs. */
    public static final SetKind MICROGRAPHS = new SetKind(DATA.getMicrographSet(), DATA.getMicrograph());
    /** Movies. */
    public static final SetKind MOVIES = new SetKind(DATA.getMovieSet(), DATA.getMovie());
    /** Places. */
    public static final SetKind COORDINATES = new SetKind(DATA.getCoordinateSet(), DATA.getCoordinate());
    /** Contrast transfer functions. */
    public static final SetKind CTFS = new SetKind(DATA.getCtfSet(), DATA.getCtfModel());
    /** Averages. */
    public static final SetKind AVERAGES = new SetKind(DATA.getAverageSet(), DATA.getAverage());
    /** Classes, each with its average. */
    public static final SetKind CLASSES = new SetKind(DATA.getClassSet2D(), DATA.getClass2D());

    private static final Map<String, SetKind> BY_ITEM = Map.of(
            "Particle", PARTICLES,
            "Micrograph", MICROGRAPHS,
            "Movie", MOVIES,
            "Coordinate", COORDINATES,
            "CTFModel", CTFS,
            "Average", AVERAGES,
            "Class2D", CLASSES);

    private static final Map<String, SetKind> BY_SET = Map.of(
            "SetOfParticles", PARTICLES,
            "SetOfMicrographs", MICROGRAPHS,
            "SetOfMovies", MOVIES,
            "SetOfCoordinates", COORDINATES,
            "SetOfCTF", CTFS,
            "SetOfAverages", AVERAGES,
            "SetOfClasses2D", CLASSES);

    /** The kind of a set of Scipion, by its class, or else by the class of its items. */
    public static Optional<SetKind> of(String setClass, String itemClass) {
        SetKind kind = BY_SET.get(setClass);
        return Optional.ofNullable(kind == null ? BY_ITEM.get(itemClass) : kind);
    }
}
