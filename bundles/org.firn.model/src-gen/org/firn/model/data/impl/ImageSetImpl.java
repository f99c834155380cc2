/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.Acquisition;
import org.firn.model.data.DataPackage;
import org.firn.model.data.ImageSet;

/**
 * An implementation of the model object '<em><b>Image Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.ImageSetImpl#getVoltage <em>Voltage</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ImageSetImpl#getSphericalAberration <em>Spherical Aberration</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ImageSetImpl#getAmplitudeContrast <em>Amplitude Contrast</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ImageSetImpl#getMagnification <em>Magnification</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ImageSetImpl#getInitialDose <em>Initial Dose</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ImageSetImpl#getDosePerFrame <em>Dose Per Frame</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ImageSetImpl#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ImageSetImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ImageSetImpl#getHeight <em>Height</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ImageSetImpl extends ItemSetImpl implements ImageSet
{
    /**
     * @generated
     */
    protected ImageSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.IMAGE_SET;
    }

    /**
     * @generated
     */
    @Override
    public double getVoltage()
    {
        return (Double)eGet(DataPackage.Literals.ACQUISITION__VOLTAGE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setVoltage(double newVoltage)
    {
        eSet(DataPackage.Literals.ACQUISITION__VOLTAGE, newVoltage);
    }

    /**
     * @generated
     */
    @Override
    public double getSphericalAberration()
    {
        return (Double)eGet(DataPackage.Literals.ACQUISITION__SPHERICAL_ABERRATION, true);
    }

    /**
     * @generated
     */
    @Override
    public void setSphericalAberration(double newSphericalAberration)
    {
        eSet(DataPackage.Literals.ACQUISITION__SPHERICAL_ABERRATION, newSphericalAberration);
    }

    /**
     * @generated
     */
    @Override
    public double getAmplitudeContrast()
    {
        return (Double)eGet(DataPackage.Literals.ACQUISITION__AMPLITUDE_CONTRAST, true);
    }

    /**
     * @generated
     */
    @Override
    public void setAmplitudeContrast(double newAmplitudeContrast)
    {
        eSet(DataPackage.Literals.ACQUISITION__AMPLITUDE_CONTRAST, newAmplitudeContrast);
    }

    /**
     * @generated
     */
    @Override
    public double getMagnification()
    {
        return (Double)eGet(DataPackage.Literals.ACQUISITION__MAGNIFICATION, true);
    }

    /**
     * @generated
     */
    @Override
    public void setMagnification(double newMagnification)
    {
        eSet(DataPackage.Literals.ACQUISITION__MAGNIFICATION, newMagnification);
    }

    /**
     * @generated
     */
    @Override
    public double getInitialDose()
    {
        return (Double)eGet(DataPackage.Literals.ACQUISITION__INITIAL_DOSE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setInitialDose(double newInitialDose)
    {
        eSet(DataPackage.Literals.ACQUISITION__INITIAL_DOSE, newInitialDose);
    }

    /**
     * @generated
     */
    @Override
    public double getDosePerFrame()
    {
        return (Double)eGet(DataPackage.Literals.ACQUISITION__DOSE_PER_FRAME, true);
    }

    /**
     * @generated
     */
    @Override
    public void setDosePerFrame(double newDosePerFrame)
    {
        eSet(DataPackage.Literals.ACQUISITION__DOSE_PER_FRAME, newDosePerFrame);
    }

    /**
     * @generated
     */
    @Override
    public double getSamplingRate()
    {
        return (Double)eGet(DataPackage.Literals.IMAGE_SET__SAMPLING_RATE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setSamplingRate(double newSamplingRate)
    {
        eSet(DataPackage.Literals.IMAGE_SET__SAMPLING_RATE, newSamplingRate);
    }

    /**
     * @generated
     */
    @Override
    public int getWidth()
    {
        return (Integer)eGet(DataPackage.Literals.IMAGE_SET__WIDTH, true);
    }

    /**
     * @generated
     */
    @Override
    public void setWidth(int newWidth)
    {
        eSet(DataPackage.Literals.IMAGE_SET__WIDTH, newWidth);
    }

    /**
     * @generated
     */
    @Override
    public int getHeight()
    {
        return (Integer)eGet(DataPackage.Literals.IMAGE_SET__HEIGHT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setHeight(int newHeight)
    {
        eSet(DataPackage.Literals.IMAGE_SET__HEIGHT, newHeight);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Acquisition.class)
        {
            switch (derivedFeatureID)
            {
                case DataPackage.IMAGE_SET__VOLTAGE: return DataPackage.ACQUISITION__VOLTAGE;
                case DataPackage.IMAGE_SET__SPHERICAL_ABERRATION: return DataPackage.ACQUISITION__SPHERICAL_ABERRATION;
                case DataPackage.IMAGE_SET__AMPLITUDE_CONTRAST: return DataPackage.ACQUISITION__AMPLITUDE_CONTRAST;
                case DataPackage.IMAGE_SET__MAGNIFICATION: return DataPackage.ACQUISITION__MAGNIFICATION;
                case DataPackage.IMAGE_SET__INITIAL_DOSE: return DataPackage.ACQUISITION__INITIAL_DOSE;
                case DataPackage.IMAGE_SET__DOSE_PER_FRAME: return DataPackage.ACQUISITION__DOSE_PER_FRAME;
                default: return -1;
            }
        }
        return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
    {
        if (baseClass == Acquisition.class)
        {
            switch (baseFeatureID)
            {
                case DataPackage.ACQUISITION__VOLTAGE: return DataPackage.IMAGE_SET__VOLTAGE;
                case DataPackage.ACQUISITION__SPHERICAL_ABERRATION: return DataPackage.IMAGE_SET__SPHERICAL_ABERRATION;
                case DataPackage.ACQUISITION__AMPLITUDE_CONTRAST: return DataPackage.IMAGE_SET__AMPLITUDE_CONTRAST;
                case DataPackage.ACQUISITION__MAGNIFICATION: return DataPackage.IMAGE_SET__MAGNIFICATION;
                case DataPackage.ACQUISITION__INITIAL_DOSE: return DataPackage.IMAGE_SET__INITIAL_DOSE;
                case DataPackage.ACQUISITION__DOSE_PER_FRAME: return DataPackage.IMAGE_SET__DOSE_PER_FRAME;
                default: return -1;
            }
        }
        return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
    }

} //ImageSetImpl
