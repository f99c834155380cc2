/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.firn.model.data.DataPackage
 * @generated
 */
public interface DataFactory extends EFactory
{
    /**
     * The singleton instance of the factory.
     * @generated
     */
    DataFactory eINSTANCE = org.firn.model.data.impl.DataFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Movie Set</em>'.
     * @return a new object of class '<em>Movie Set</em>'.
     * @generated
     */
    MovieSet createMovieSet();

    /**
     * Returns a new object of class '<em>Micrograph Set</em>'.
     * @return a new object of class '<em>Micrograph Set</em>'.
     * @generated
     */
    MicrographSet createMicrographSet();

    /**
     * Returns a new object of class '<em>Particle Set</em>'.
     * @return a new object of class '<em>Particle Set</em>'.
     * @generated
     */
    ParticleSet createParticleSet();

    /**
     * Returns a new object of class '<em>Average Set</em>'.
     * @return a new object of class '<em>Average Set</em>'.
     * @generated
     */
    AverageSet createAverageSet();

    /**
     * Returns a new object of class '<em>Coordinate Set</em>'.
     * @return a new object of class '<em>Coordinate Set</em>'.
     * @generated
     */
    CoordinateSet createCoordinateSet();

    /**
     * Returns a new object of class '<em>Ctf Set</em>'.
     * @return a new object of class '<em>Ctf Set</em>'.
     * @generated
     */
    CtfSet createCtfSet();

    /**
     * Returns a new object of class '<em>Motion Set</em>'.
     * @return a new object of class '<em>Motion Set</em>'.
     * @generated
     */
    MotionSet createMotionSet();

    /**
     * Returns a new object of class '<em>Class Set2 D</em>'.
     * @return a new object of class '<em>Class Set2 D</em>'.
     * @generated
     */
    ClassSet2D createClassSet2D();

    /**
     * Returns a new object of class '<em>Fsc Set</em>'.
     * @return a new object of class '<em>Fsc Set</em>'.
     * @generated
     */
    FscSet createFscSet();

    /**
     * Returns a new object of class '<em>Statistic Set</em>'.
     * @return a new object of class '<em>Statistic Set</em>'.
     * @generated
     */
    StatisticSet createStatisticSet();

    /**
     * Returns a new object of class '<em>Sequence Set</em>'.
     * @return a new object of class '<em>Sequence Set</em>'.
     * @generated
     */
    SequenceSet createSequenceSet();

    /**
     * Returns a new object of class '<em>Volume</em>'.
     * @return a new object of class '<em>Volume</em>'.
     * @generated
     */
    Volume createVolume();

    /**
     * Returns a new object of class '<em>Mask</em>'.
     * @return a new object of class '<em>Mask</em>'.
     * @generated
     */
    Mask createMask();

    /**
     * Returns a new object of class '<em>Atomic Structure</em>'.
     * @return a new object of class '<em>Atomic Structure</em>'.
     * @generated
     */
    AtomicStructure createAtomicStructure();

    /**
     * Returns a new object of class '<em>Document</em>'.
     * @return a new object of class '<em>Document</em>'.
     * @generated
     */
    Document createDocument();

    /**
     * Returns the package supported by this factory.
     * @return the package supported by this factory.
     * @generated
     */
    DataPackage getDataPackage();

} //DataFactory
