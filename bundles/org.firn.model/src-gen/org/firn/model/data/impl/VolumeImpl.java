/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.Volume;

/**
 * An implementation of the model object '<em><b>Volume</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.VolumeImpl#getHalfMap1 <em>Half Map1</em>}</li>
 *   <li>{@link org.firn.model.data.impl.VolumeImpl#getHalfMap2 <em>Half Map2</em>}</li>
 *   <li>{@link org.firn.model.data.impl.VolumeImpl#getSymmetry <em>Symmetry</em>}</li>
 *   <li>{@link org.firn.model.data.impl.VolumeImpl#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VolumeImpl extends GridImpl implements Volume
{
    /**
     * @generated
     */
    protected VolumeImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.VOLUME;
    }

    /**
     * @generated
     */
    @Override
    public String getHalfMap1()
    {
        return (String)eGet(DataPackage.Literals.VOLUME__HALF_MAP1, true);
    }

    /**
     * @generated
     */
    @Override
    public void setHalfMap1(String newHalfMap1)
    {
        eSet(DataPackage.Literals.VOLUME__HALF_MAP1, newHalfMap1);
    }

    /**
     * @generated
     */
    @Override
    public String getHalfMap2()
    {
        return (String)eGet(DataPackage.Literals.VOLUME__HALF_MAP2, true);
    }

    /**
     * @generated
     */
    @Override
    public void setHalfMap2(String newHalfMap2)
    {
        eSet(DataPackage.Literals.VOLUME__HALF_MAP2, newHalfMap2);
    }

    /**
     * @generated
     */
    @Override
    public String getSymmetry()
    {
        return (String)eGet(DataPackage.Literals.VOLUME__SYMMETRY, true);
    }

    /**
     * @generated
     */
    @Override
    public void setSymmetry(String newSymmetry)
    {
        eSet(DataPackage.Literals.VOLUME__SYMMETRY, newSymmetry);
    }

    /**
     * @generated
     */
    @Override
    public double getResolution()
    {
        return (Double)eGet(DataPackage.Literals.VOLUME__RESOLUTION, true);
    }

    /**
     * @generated
     */
    @Override
    public void setResolution(double newResolution)
    {
        eSet(DataPackage.Literals.VOLUME__RESOLUTION, newResolution);
    }

} //VolumeImpl
