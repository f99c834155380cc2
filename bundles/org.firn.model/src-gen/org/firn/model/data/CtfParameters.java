/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Ctf Parameters</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Parameters of a contrast transfer function; underfocus is positive.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.CtfParameters#getDefocusU <em>Defocus U</em>}</li>
 *   <li>{@link org.firn.model.data.CtfParameters#getDefocusV <em>Defocus V</em>}</li>
 *   <li>{@link org.firn.model.data.CtfParameters#getDefocusAngle <em>Defocus Angle</em>}</li>
 *   <li>{@link org.firn.model.data.CtfParameters#getPhaseShift <em>Phase Shift</em>}</li>
 *   <li>{@link org.firn.model.data.CtfParameters#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.firn.model.data.CtfParameters#getFitQuality <em>Fit Quality</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getCtfParameters()
 * @model interface="true" abstract="true"
 * @extends CDOObject
 * @generated
 */
public interface CtfParameters extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Defocus U</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Defocus along the direction of greatest underfocus.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Defocus U</em>' attribute.
     * @see #setDefocusU(double)
     * @see org.firn.model.data.DataPackage#getCtfParameters_DefocusU()
     * @model annotation="http://firn.org/unit unit='\305'"
     * @generated
     */
    double getDefocusU();

    /**
     * Sets the value of the '{@link org.firn.model.data.CtfParameters#getDefocusU <em>Defocus U</em>}' attribute.
     * @param value the new value of the '<em>Defocus U</em>' attribute.
     * @see #getDefocusU()
     * @generated
     */
    void setDefocusU(double value);

    /**
     * Returns the value of the '<em><b>Defocus V</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Defocus perpendicular to it, not greater than defocusU.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Defocus V</em>' attribute.
     * @see #setDefocusV(double)
     * @see org.firn.model.data.DataPackage#getCtfParameters_DefocusV()
     * @model annotation="http://firn.org/unit unit='\305'"
     * @generated
     */
    double getDefocusV();

    /**
     * Sets the value of the '{@link org.firn.model.data.CtfParameters#getDefocusV <em>Defocus V</em>}' attribute.
     * @param value the new value of the '<em>Defocus V</em>' attribute.
     * @see #getDefocusV()
     * @generated
     */
    void setDefocusV(double value);

    /**
     * Returns the value of the '<em><b>Defocus Angle</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Direction of defocusU, counter-clockwise from x, from 0 to below 180.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Defocus Angle</em>' attribute.
     * @see #setDefocusAngle(double)
     * @see org.firn.model.data.DataPackage#getCtfParameters_DefocusAngle()
     * @model annotation="http://firn.org/unit unit='degree'"
     * @generated
     */
    double getDefocusAngle();

    /**
     * Sets the value of the '{@link org.firn.model.data.CtfParameters#getDefocusAngle <em>Defocus Angle</em>}' attribute.
     * @param value the new value of the '<em>Defocus Angle</em>' attribute.
     * @see #getDefocusAngle()
     * @generated
     */
    void setDefocusAngle(double value);

    /**
     * Returns the value of the '<em><b>Phase Shift</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Phase shift of a phase plate; 0 without one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Phase Shift</em>' attribute.
     * @see #setPhaseShift(double)
     * @see org.firn.model.data.DataPackage#getCtfParameters_PhaseShift()
     * @model annotation="http://firn.org/unit unit='degree'"
     * @generated
     */
    double getPhaseShift();

    /**
     * Sets the value of the '{@link org.firn.model.data.CtfParameters#getPhaseShift <em>Phase Shift</em>}' attribute.
     * @param value the new value of the '<em>Phase Shift</em>' attribute.
     * @see #getPhaseShift()
     * @generated
     */
    void setPhaseShift(double value);

    /**
     * Returns the value of the '<em><b>Resolution</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Resolution to which the model agrees with the spectrum.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Resolution</em>' attribute.
     * @see #setResolution(double)
     * @see org.firn.model.data.DataPackage#getCtfParameters_Resolution()
     * @model annotation="http://firn.org/unit unit='\305'"
     * @generated
     */
    double getResolution();

    /**
     * Sets the value of the '{@link org.firn.model.data.CtfParameters#getResolution <em>Resolution</em>}' attribute.
     * @param value the new value of the '<em>Resolution</em>' attribute.
     * @see #getResolution()
     * @generated
     */
    void setResolution(double value);

    /**
     * Returns the value of the '<em><b>Fit Quality</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Agreement of the model with the spectrum, at most 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Fit Quality</em>' attribute.
     * @see #setFitQuality(double)
     * @see org.firn.model.data.DataPackage#getCtfParameters_FitQuality()
     * @model
     * @generated
     */
    double getFitQuality();

    /**
     * Sets the value of the '{@link org.firn.model.data.CtfParameters#getFitQuality <em>Fit Quality</em>}' attribute.
     * @param value the new value of the '<em>Fit Quality</em>' attribute.
     * @see #getFitQuality()
     * @generated
     */
    void setFitQuality(double value);

} // CtfParameters
