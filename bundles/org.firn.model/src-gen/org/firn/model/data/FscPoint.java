/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Fsc Point</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A point of a Fourier shell correlation curve.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.FscPoint#getCurve <em>Curve</em>}</li>
 *   <li>{@link org.firn.model.data.FscPoint#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.firn.model.data.FscPoint#getCorrelation <em>Correlation</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getFscPoint()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface FscPoint extends Item
{
    /**
     * Returns the value of the '<em><b>Curve</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Name of the curve, such as unmasked.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Curve</em>' attribute.
     * @see #setCurve(String)
     * @see org.firn.model.data.DataPackage#getFscPoint_Curve()
     * @model
     * @generated
     */
    String getCurve();

    /**
     * Sets the value of the '{@link org.firn.model.data.FscPoint#getCurve <em>Curve</em>}' attribute.
     * @param value the new value of the '<em>Curve</em>' attribute.
     * @see #getCurve()
     * @generated
     */
    void setCurve(String value);

    /**
     * Returns the value of the '<em><b>Frequency</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Spatial frequency.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Frequency</em>' attribute.
     * @see #setFrequency(double)
     * @see org.firn.model.data.DataPackage#getFscPoint_Frequency()
     * @model annotation="http://firn.org/unit unit='1/\305'"
     * @generated
     */
    double getFrequency();

    /**
     * Sets the value of the '{@link org.firn.model.data.FscPoint#getFrequency <em>Frequency</em>}' attribute.
     * @param value the new value of the '<em>Frequency</em>' attribute.
     * @see #getFrequency()
     * @generated
     */
    void setFrequency(double value);

    /**
     * Returns the value of the '<em><b>Correlation</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Correlation of the two Fourier shells, from -1 to 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Correlation</em>' attribute.
     * @see #setCorrelation(double)
     * @see org.firn.model.data.DataPackage#getFscPoint_Correlation()
     * @model
     * @generated
     */
    double getCorrelation();

    /**
     * Sets the value of the '{@link org.firn.model.data.FscPoint#getCorrelation <em>Correlation</em>}' attribute.
     * @param value the new value of the '<em>Correlation</em>' attribute.
     * @see #getCorrelation()
     * @generated
     */
    void setCorrelation(double value);

} // FscPoint
