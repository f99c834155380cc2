/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Acquisition</b></em>'.
 *
 * <!-- begin-model-doc -->
 * How images were recorded. A set of images has these values itself; items have them in columns that begin with acquisition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Acquisition#getVoltage <em>Voltage</em>}</li>
 *   <li>{@link org.firn.model.data.Acquisition#getSphericalAberration <em>Spherical Aberration</em>}</li>
 *   <li>{@link org.firn.model.data.Acquisition#getAmplitudeContrast <em>Amplitude Contrast</em>}</li>
 *   <li>{@link org.firn.model.data.Acquisition#getMagnification <em>Magnification</em>}</li>
 *   <li>{@link org.firn.model.data.Acquisition#getInitialDose <em>Initial Dose</em>}</li>
 *   <li>{@link org.firn.model.data.Acquisition#getDosePerFrame <em>Dose Per Frame</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getAcquisition()
 * @model interface="true" abstract="true"
 * @extends CDOObject
 * @generated
 */
public interface Acquisition extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Voltage</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Acceleration voltage; 0 when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Voltage</em>' attribute.
     * @see #setVoltage(double)
     * @see org.firn.model.data.DataPackage#getAcquisition_Voltage()
     * @model annotation="http://firn.org/unit unit='kV'"
     * @generated
     */
    double getVoltage();

    /**
     * Sets the value of the '{@link org.firn.model.data.Acquisition#getVoltage <em>Voltage</em>}' attribute.
     * @param value the new value of the '<em>Voltage</em>' attribute.
     * @see #getVoltage()
     * @generated
     */
    void setVoltage(double value);

    /**
     * Returns the value of the '<em><b>Spherical Aberration</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Spherical aberration of the objective lens; 0 for a corrected microscope or when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Spherical Aberration</em>' attribute.
     * @see #setSphericalAberration(double)
     * @see org.firn.model.data.DataPackage#getAcquisition_SphericalAberration()
     * @model annotation="http://firn.org/unit unit='mm'"
     * @generated
     */
    double getSphericalAberration();

    /**
     * Sets the value of the '{@link org.firn.model.data.Acquisition#getSphericalAberration <em>Spherical Aberration</em>}' attribute.
     * @param value the new value of the '<em>Spherical Aberration</em>' attribute.
     * @see #getSphericalAberration()
     * @generated
     */
    void setSphericalAberration(double value);

    /**
     * Returns the value of the '<em><b>Amplitude Contrast</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Fraction of amplitude contrast, from 0 to 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Amplitude Contrast</em>' attribute.
     * @see #setAmplitudeContrast(double)
     * @see org.firn.model.data.DataPackage#getAcquisition_AmplitudeContrast()
     * @model
     * @generated
     */
    double getAmplitudeContrast();

    /**
     * Sets the value of the '{@link org.firn.model.data.Acquisition#getAmplitudeContrast <em>Amplitude Contrast</em>}' attribute.
     * @param value the new value of the '<em>Amplitude Contrast</em>' attribute.
     * @see #getAmplitudeContrast()
     * @generated
     */
    void setAmplitudeContrast(double value);

    /**
     * Returns the value of the '<em><b>Magnification</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Nominal magnification; 0 when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Magnification</em>' attribute.
     * @see #setMagnification(double)
     * @see org.firn.model.data.DataPackage#getAcquisition_Magnification()
     * @model
     * @generated
     */
    double getMagnification();

    /**
     * Sets the value of the '{@link org.firn.model.data.Acquisition#getMagnification <em>Magnification</em>}' attribute.
     * @param value the new value of the '<em>Magnification</em>' attribute.
     * @see #getMagnification()
     * @generated
     */
    void setMagnification(double value);

    /**
     * Returns the value of the '<em><b>Initial Dose</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Exposure of the specimen before the first frame.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Initial Dose</em>' attribute.
     * @see #setInitialDose(double)
     * @see org.firn.model.data.DataPackage#getAcquisition_InitialDose()
     * @model annotation="http://firn.org/unit unit='e/\305\262'"
     * @generated
     */
    double getInitialDose();

    /**
     * Sets the value of the '{@link org.firn.model.data.Acquisition#getInitialDose <em>Initial Dose</em>}' attribute.
     * @param value the new value of the '<em>Initial Dose</em>' attribute.
     * @see #getInitialDose()
     * @generated
     */
    void setInitialDose(double value);

    /**
     * Returns the value of the '<em><b>Dose Per Frame</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Exposure of the specimen during one frame; 0 when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Dose Per Frame</em>' attribute.
     * @see #setDosePerFrame(double)
     * @see org.firn.model.data.DataPackage#getAcquisition_DosePerFrame()
     * @model annotation="http://firn.org/unit unit='e/\305\262'"
     * @generated
     */
    double getDosePerFrame();

    /**
     * Sets the value of the '{@link org.firn.model.data.Acquisition#getDosePerFrame <em>Dose Per Frame</em>}' attribute.
     * @param value the new value of the '<em>Dose Per Frame</em>' attribute.
     * @see #getDosePerFrame()
     * @generated
     */
    void setDosePerFrame(double value);

} // Acquisition
