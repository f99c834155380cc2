/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.Grid;

/**
 * An implementation of the model object '<em><b>Grid</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.GridImpl#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.impl.GridImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.firn.model.data.impl.GridImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.firn.model.data.impl.GridImpl#getDepth <em>Depth</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class GridImpl extends FileObjectImpl implements Grid
{
    /**
     * @generated
     */
    protected GridImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.GRID;
    }

    /**
     * @generated
     */
    @Override
    public double getSamplingRate()
    {
        return (Double)eGet(DataPackage.Literals.GRID__SAMPLING_RATE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setSamplingRate(double newSamplingRate)
    {
        eSet(DataPackage.Literals.GRID__SAMPLING_RATE, newSamplingRate);
    }

    /**
     * @generated
     */
    @Override
    public int getWidth()
    {
        return (Integer)eGet(DataPackage.Literals.GRID__WIDTH, true);
    }

    /**
     * @generated
     */
    @Override
    public void setWidth(int newWidth)
    {
        eSet(DataPackage.Literals.GRID__WIDTH, newWidth);
    }

    /**
     * @generated
     */
    @Override
    public int getHeight()
    {
        return (Integer)eGet(DataPackage.Literals.GRID__HEIGHT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setHeight(int newHeight)
    {
        eSet(DataPackage.Literals.GRID__HEIGHT, newHeight);
    }

    /**
     * @generated
     */
    @Override
    public int getDepth()
    {
        return (Integer)eGet(DataPackage.Literals.GRID__DEPTH, true);
    }

    /**
     * @generated
     */
    @Override
    public void setDepth(int newDepth)
    {
        eSet(DataPackage.Literals.GRID__DEPTH, newDepth);
    }

} //GridImpl
