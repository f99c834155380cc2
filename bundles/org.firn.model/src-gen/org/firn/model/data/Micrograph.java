/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Micrograph</b></em>'.
 *
 * <!-- begin-model-doc -->
 * One image of an exposure; has the id and the name of the movie that it comes from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Micrograph#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.data.Micrograph#getOpticsGroup <em>Optics Group</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getMicrograph()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Micrograph extends ImageItem
{
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-model-doc -->
     * File name without folder and extension; unique in a set.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.firn.model.data.DataPackage#getMicrograph_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.firn.model.data.Micrograph#getName <em>Name</em>}' attribute.
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Optics Group</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of the group of images that were recorded alike, from 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Optics Group</em>' attribute.
     * @see #setOpticsGroup(int)
     * @see org.firn.model.data.DataPackage#getMicrograph_OpticsGroup()
     * @model
     * @generated
     */
    int getOpticsGroup();

    /**
     * Sets the value of the '{@link org.firn.model.data.Micrograph#getOpticsGroup <em>Optics Group</em>}' attribute.
     * @param value the new value of the '<em>Optics Group</em>' attribute.
     * @see #getOpticsGroup()
     * @generated
     */
    void setOpticsGroup(int value);

} // Micrograph
