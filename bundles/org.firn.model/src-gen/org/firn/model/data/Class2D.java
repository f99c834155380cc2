/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Class2 D</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A class of particle images; the image is its average.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Class2D#getSize <em>Size</em>}</li>
 *   <li>{@link org.firn.model.data.Class2D#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getClass2D()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Class2D extends ImageItem
{
    /**
     * Returns the value of the '<em><b>Size</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of particles.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Size</em>' attribute.
     * @see #setSize(long)
     * @see org.firn.model.data.DataPackage#getClass2D_Size()
     * @model
     * @generated
     */
    long getSize();

    /**
     * Sets the value of the '{@link org.firn.model.data.Class2D#getSize <em>Size</em>}' attribute.
     * @param value the new value of the '<em>Size</em>' attribute.
     * @see #getSize()
     * @generated
     */
    void setSize(long value);

    /**
     * Returns the value of the '<em><b>Resolution</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Resolution of the average; 0 when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Resolution</em>' attribute.
     * @see #setResolution(float)
     * @see org.firn.model.data.DataPackage#getClass2D_Resolution()
     * @model annotation="http://firn.org/unit unit='\305'"
     * @generated
     */
    float getResolution();

    /**
     * Sets the value of the '{@link org.firn.model.data.Class2D#getResolution <em>Resolution</em>}' attribute.
     * @param value the new value of the '<em>Resolution</em>' attribute.
     * @see #getResolution()
     * @generated
     */
    void setResolution(float value);

} // Class2D
