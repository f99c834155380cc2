/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Image Location</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Where the pixels of an image are.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.ImageLocation#getFile <em>File</em>}</li>
 *   <li>{@link org.firn.model.data.ImageLocation#getIndex <em>Index</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getImageLocation()
 * @model interface="true" abstract="true"
 * @extends CDOObject
 * @generated
 */
public interface ImageLocation extends CDOObject
{
    /**
     * Returns the value of the '<em><b>File</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Path of the file.
     * <!-- end-model-doc -->
     * @return the value of the '<em>File</em>' attribute.
     * @see #setFile(String)
     * @see org.firn.model.data.DataPackage#getImageLocation_File()
     * @model
     * @generated
     */
    String getFile();

    /**
     * Sets the value of the '{@link org.firn.model.data.ImageLocation#getFile <em>File</em>}' attribute.
     * @param value the new value of the '<em>File</em>' attribute.
     * @see #getFile()
     * @generated
     */
    void setFile(String value);

    /**
     * Returns the value of the '<em><b>Index</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of the image in the file, from 0.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Index</em>' attribute.
     * @see #setIndex(int)
     * @see org.firn.model.data.DataPackage#getImageLocation_Index()
     * @model
     * @generated
     */
    int getIndex();

    /**
     * Sets the value of the '{@link org.firn.model.data.ImageLocation#getIndex <em>Index</em>}' attribute.
     * @param value the new value of the '<em>Index</em>' attribute.
     * @see #getIndex()
     * @generated
     */
    void setIndex(int value);

} // ImageLocation
