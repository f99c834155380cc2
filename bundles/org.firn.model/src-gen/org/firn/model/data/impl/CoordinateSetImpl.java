/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.CoordinateSet;
import org.firn.model.data.DataPackage;

/**
 * An implementation of the model object '<em><b>Coordinate Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.CoordinateSetImpl#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.impl.CoordinateSetImpl#getBoxSize <em>Box Size</em>}</li>
 *   <li>{@link org.firn.model.data.impl.CoordinateSetImpl#getParticleDiameter <em>Particle Diameter</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoordinateSetImpl extends ItemSetImpl implements CoordinateSet
{
    /**
     * @generated
     */
    protected CoordinateSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.COORDINATE_SET;
    }

    /**
     * @generated
     */
    @Override
    public double getSamplingRate()
    {
        return (Double)eGet(DataPackage.Literals.COORDINATE_SET__SAMPLING_RATE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setSamplingRate(double newSamplingRate)
    {
        eSet(DataPackage.Literals.COORDINATE_SET__SAMPLING_RATE, newSamplingRate);
    }

    /**
     * @generated
     */
    @Override
    public int getBoxSize()
    {
        return (Integer)eGet(DataPackage.Literals.COORDINATE_SET__BOX_SIZE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setBoxSize(int newBoxSize)
    {
        eSet(DataPackage.Literals.COORDINATE_SET__BOX_SIZE, newBoxSize);
    }

    /**
     * @generated
     */
    @Override
    public double getParticleDiameter()
    {
        return (Double)eGet(DataPackage.Literals.COORDINATE_SET__PARTICLE_DIAMETER, true);
    }

    /**
     * @generated
     */
    @Override
    public void setParticleDiameter(double newParticleDiameter)
    {
        eSet(DataPackage.Literals.COORDINATE_SET__PARTICLE_DIAMETER, newParticleDiameter);
    }

} //CoordinateSetImpl
