/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Item</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A row of an item table. Items are never objects: their classes only describe columns, and contained references flatten to dotted column names.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Item#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getItem()
 * @model interface="true" abstract="true"
 * @extends CDOObject
 * @generated
 */
public interface Item extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Id</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Identifies the item through the whole project: a particle keeps it whatever is done to its image.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Id</em>' attribute.
     * @see #setId(long)
     * @see org.firn.model.data.DataPackage#getItem_Id()
     * @model required="true"
     * @generated
     */
    long getId();

    /**
     * Sets the value of the '{@link org.firn.model.data.Item#getId <em>Id</em>}' attribute.
     * @param value the new value of the '<em>Id</em>' attribute.
     * @see #getId()
     * @generated
     */
    void setId(long value);

} // Item
