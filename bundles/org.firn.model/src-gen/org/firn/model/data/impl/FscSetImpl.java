/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.FscSet;

/**
 * An implementation of the model object '<em><b>Fsc Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.FscSetImpl#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.impl.FscSetImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.firn.model.data.impl.FscSetImpl#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FscSetImpl extends ItemSetImpl implements FscSet
{
    /**
     * @generated
     */
    protected FscSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.FSC_SET;
    }

    /**
     * @generated
     */
    @Override
    public double getSamplingRate()
    {
        return (Double)eGet(DataPackage.Literals.FSC_SET__SAMPLING_RATE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setSamplingRate(double newSamplingRate)
    {
        eSet(DataPackage.Literals.FSC_SET__SAMPLING_RATE, newSamplingRate);
    }

    /**
     * @generated
     */
    @Override
    public double getThreshold()
    {
        return (Double)eGet(DataPackage.Literals.FSC_SET__THRESHOLD, true);
    }

    /**
     * @generated
     */
    @Override
    public void setThreshold(double newThreshold)
    {
        eSet(DataPackage.Literals.FSC_SET__THRESHOLD, newThreshold);
    }

    /**
     * @generated
     */
    @Override
    public double getResolution()
    {
        return (Double)eGet(DataPackage.Literals.FSC_SET__RESOLUTION, true);
    }

    /**
     * @generated
     */
    @Override
    public void setResolution(double newResolution)
    {
        eSet(DataPackage.Literals.FSC_SET__RESOLUTION, newResolution);
    }

} //FscSetImpl
