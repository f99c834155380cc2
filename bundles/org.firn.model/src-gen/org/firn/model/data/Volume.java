/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Volume</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A density map.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Volume#getHalfMap1 <em>Half Map1</em>}</li>
 *   <li>{@link org.firn.model.data.Volume#getHalfMap2 <em>Half Map2</em>}</li>
 *   <li>{@link org.firn.model.data.Volume#getSymmetry <em>Symmetry</em>}</li>
 *   <li>{@link org.firn.model.data.Volume#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getVolume()
 * @model
 * @generated
 */
public interface Volume extends Grid
{
    /**
     * Returns the value of the '<em><b>Half Map1</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Path of the map of the first half of the data; empty for none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Half Map1</em>' attribute.
     * @see #setHalfMap1(String)
     * @see org.firn.model.data.DataPackage#getVolume_HalfMap1()
     * @model default=""
     * @generated
     */
    String getHalfMap1();

    /**
     * Sets the value of the '{@link org.firn.model.data.Volume#getHalfMap1 <em>Half Map1</em>}' attribute.
     * @param value the new value of the '<em>Half Map1</em>' attribute.
     * @see #getHalfMap1()
     * @generated
     */
    void setHalfMap1(String value);

    /**
     * Returns the value of the '<em><b>Half Map2</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Path of the map of the second half of the data; empty for none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Half Map2</em>' attribute.
     * @see #setHalfMap2(String)
     * @see org.firn.model.data.DataPackage#getVolume_HalfMap2()
     * @model default=""
     * @generated
     */
    String getHalfMap2();

    /**
     * Sets the value of the '{@link org.firn.model.data.Volume#getHalfMap2 <em>Half Map2</em>}' attribute.
     * @param value the new value of the '<em>Half Map2</em>' attribute.
     * @see #getHalfMap2()
     * @generated
     */
    void setHalfMap2(String value);

    /**
     * Returns the value of the '<em><b>Symmetry</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Point group, such as C1, D7 or I1; empty when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Symmetry</em>' attribute.
     * @see #setSymmetry(String)
     * @see org.firn.model.data.DataPackage#getVolume_Symmetry()
     * @model default=""
     * @generated
     */
    String getSymmetry();

    /**
     * Sets the value of the '{@link org.firn.model.data.Volume#getSymmetry <em>Symmetry</em>}' attribute.
     * @param value the new value of the '<em>Symmetry</em>' attribute.
     * @see #getSymmetry()
     * @generated
     */
    void setSymmetry(String value);

    /**
     * Returns the value of the '<em><b>Resolution</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Resolution at the usual threshold; 0 when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Resolution</em>' attribute.
     * @see #setResolution(double)
     * @see org.firn.model.data.DataPackage#getVolume_Resolution()
     * @model annotation="http://firn.org/unit unit='\305'"
     * @generated
     */
    double getResolution();

    /**
     * Sets the value of the '{@link org.firn.model.data.Volume#getResolution <em>Resolution</em>}' attribute.
     * @param value the new value of the '<em>Resolution</em>' attribute.
     * @see #getResolution()
     * @generated
     */
    void setResolution(double value);

} // Volume
