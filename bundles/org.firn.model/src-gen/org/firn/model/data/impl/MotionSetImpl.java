/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.MotionSet;

/**
 * An implementation of the model object '<em><b>Motion Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.MotionSetImpl#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.impl.MotionSetImpl#getFrames <em>Frames</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MotionSetImpl extends ItemSetImpl implements MotionSet
{
    /**
     * @generated
     */
    protected MotionSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.MOTION_SET;
    }

    /**
     * @generated
     */
    @Override
    public double getSamplingRate()
    {
        return (Double)eGet(DataPackage.Literals.MOTION_SET__SAMPLING_RATE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setSamplingRate(double newSamplingRate)
    {
        eSet(DataPackage.Literals.MOTION_SET__SAMPLING_RATE, newSamplingRate);
    }

    /**
     * @generated
     */
    @Override
    public int getFrames()
    {
        return (Integer)eGet(DataPackage.Literals.MOTION_SET__FRAMES, true);
    }

    /**
     * @generated
     */
    @Override
    public void setFrames(int newFrames)
    {
        eSet(DataPackage.Literals.MOTION_SET__FRAMES, newFrames);
    }

} //MotionSetImpl
