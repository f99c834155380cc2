/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Image Item</b></em>'.
 *
 * <!-- begin-model-doc -->
 * An item with pixels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.ImageItem#getImage <em>Image</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getImageItem()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface ImageItem extends Item
{
    /**
     * Returns the value of the '<em><b>Image</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * Where the pixels are.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Image</em>' containment reference.
     * @see #setImage(ImageLocation)
     * @see org.firn.model.data.DataPackage#getImageItem_Image()
     * @model containment="true"
     * @generated
     */
    ImageLocation getImage();

    /**
     * Sets the value of the '{@link org.firn.model.data.ImageItem#getImage <em>Image</em>}' containment reference.
     * @param value the new value of the '<em>Image</em>' containment reference.
     * @see #getImage()
     * @generated
     */
    void setImage(ImageLocation value);

} // ImageItem
