/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Movie</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A stack of frames of one exposure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Movie#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.data.Movie#getFrames <em>Frames</em>}</li>
 *   <li>{@link org.firn.model.data.Movie#getOpticsGroup <em>Optics Group</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getMovie()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Movie extends ImageItem
{
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-model-doc -->
     * File name without folder and extension; unique in a set.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.firn.model.data.DataPackage#getMovie_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.firn.model.data.Movie#getName <em>Name</em>}' attribute.
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Frames</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of frames.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Frames</em>' attribute.
     * @see #setFrames(int)
     * @see org.firn.model.data.DataPackage#getMovie_Frames()
     * @model
     * @generated
     */
    int getFrames();

    /**
     * Sets the value of the '{@link org.firn.model.data.Movie#getFrames <em>Frames</em>}' attribute.
     * @param value the new value of the '<em>Frames</em>' attribute.
     * @see #getFrames()
     * @generated
     */
    void setFrames(int value);

    /**
     * Returns the value of the '<em><b>Optics Group</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of the group of images that were recorded alike, from 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Optics Group</em>' attribute.
     * @see #setOpticsGroup(int)
     * @see org.firn.model.data.DataPackage#getMovie_OpticsGroup()
     * @model
     * @generated
     */
    int getOpticsGroup();

    /**
     * Sets the value of the '{@link org.firn.model.data.Movie#getOpticsGroup <em>Optics Group</em>}' attribute.
     * @param value the new value of the '<em>Optics Group</em>' attribute.
     * @see #getOpticsGroup()
     * @generated
     */
    void setOpticsGroup(int value);

} // Movie
