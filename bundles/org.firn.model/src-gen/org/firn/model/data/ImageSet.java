/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Image Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A set of images of one size and one pixel size.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.ImageSet#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.ImageSet#getWidth <em>Width</em>}</li>
 *   <li>{@link org.firn.model.data.ImageSet#getHeight <em>Height</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getImageSet()
 * @model abstract="true"
 *        annotation="http://firn.org/item type='ImageItem'"
 * @generated
 */
public interface ImageSet extends ItemSet, Acquisition
{
    /**
     * Returns the value of the '<em><b>Sampling Rate</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Edge of a pixel on the specimen.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Sampling Rate</em>' attribute.
     * @see #setSamplingRate(double)
     * @see org.firn.model.data.DataPackage#getImageSet_SamplingRate()
     * @model annotation="http://firn.org/unit unit='\305/px'"
     * @generated
     */
    double getSamplingRate();

    /**
     * Sets the value of the '{@link org.firn.model.data.ImageSet#getSamplingRate <em>Sampling Rate</em>}' attribute.
     * @param value the new value of the '<em>Sampling Rate</em>' attribute.
     * @see #getSamplingRate()
     * @generated
     */
    void setSamplingRate(double value);

    /**
     * Returns the value of the '<em><b>Width</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of pixels along x; 0 when the images differ.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Width</em>' attribute.
     * @see #setWidth(int)
     * @see org.firn.model.data.DataPackage#getImageSet_Width()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    int getWidth();

    /**
     * Sets the value of the '{@link org.firn.model.data.ImageSet#getWidth <em>Width</em>}' attribute.
     * @param value the new value of the '<em>Width</em>' attribute.
     * @see #getWidth()
     * @generated
     */
    void setWidth(int value);

    /**
     * Returns the value of the '<em><b>Height</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of pixels along y; 0 when the images differ.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Height</em>' attribute.
     * @see #setHeight(int)
     * @see org.firn.model.data.DataPackage#getImageSet_Height()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    int getHeight();

    /**
     * Sets the value of the '{@link org.firn.model.data.ImageSet#getHeight <em>Height</em>}' attribute.
     * @param value the new value of the '<em>Height</em>' attribute.
     * @see #getHeight()
     * @generated
     */
    void setHeight(int value);

} // ImageSet
