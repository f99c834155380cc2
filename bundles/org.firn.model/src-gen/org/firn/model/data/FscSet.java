/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Fsc Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Fourier shell correlation curves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.FscSet#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.FscSet#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.firn.model.data.FscSet#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getFscSet()
 * @model annotation="http://firn.org/item type='FscPoint'"
 * @generated
 */
public interface FscSet extends ItemSet
{
    /**
     * Returns the value of the '<em><b>Sampling Rate</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Edge of a voxel of the compared volumes.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Sampling Rate</em>' attribute.
     * @see #setSamplingRate(double)
     * @see org.firn.model.data.DataPackage#getFscSet_SamplingRate()
     * @model annotation="http://firn.org/unit unit='\305/px'"
     * @generated
     */
    double getSamplingRate();

    /**
     * Sets the value of the '{@link org.firn.model.data.FscSet#getSamplingRate <em>Sampling Rate</em>}' attribute.
     * @param value the new value of the '<em>Sampling Rate</em>' attribute.
     * @see #getSamplingRate()
     * @generated
     */
    void setSamplingRate(double value);

    /**
     * Returns the value of the '<em><b>Threshold</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Correlation at which the resolution was read, such as 0.143.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Threshold</em>' attribute.
     * @see #setThreshold(double)
     * @see org.firn.model.data.DataPackage#getFscSet_Threshold()
     * @model
     * @generated
     */
    double getThreshold();

    /**
     * Sets the value of the '{@link org.firn.model.data.FscSet#getThreshold <em>Threshold</em>}' attribute.
     * @param value the new value of the '<em>Threshold</em>' attribute.
     * @see #getThreshold()
     * @generated
     */
    void setThreshold(double value);

    /**
     * Returns the value of the '<em><b>Resolution</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Resolution at the threshold; 0 when the curve does not cross it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Resolution</em>' attribute.
     * @see #setResolution(double)
     * @see org.firn.model.data.DataPackage#getFscSet_Resolution()
     * @model annotation="http://firn.org/unit unit='\305'"
     * @generated
     */
    double getResolution();

    /**
     * Sets the value of the '{@link org.firn.model.data.FscSet#getResolution <em>Resolution</em>}' attribute.
     * @param value the new value of the '<em>Resolution</em>' attribute.
     * @see #getResolution()
     * @generated
     */
    void setResolution(double value);

} // FscSet
