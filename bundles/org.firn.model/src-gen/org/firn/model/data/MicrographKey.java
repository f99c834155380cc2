/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Micrograph Key</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Names the exposure that an item comes from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.MicrographKey#getId <em>Id</em>}</li>
 *   <li>{@link org.firn.model.data.MicrographKey#getName <em>Name</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getMicrographKey()
 * @model interface="true" abstract="true"
 * @extends CDOObject
 * @generated
 */
public interface MicrographKey extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Id</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Id of the movie or micrograph.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Id</em>' attribute.
     * @see #setId(long)
     * @see org.firn.model.data.DataPackage#getMicrographKey_Id()
     * @model
     * @generated
     */
    long getId();

    /**
     * Sets the value of the '{@link org.firn.model.data.MicrographKey#getId <em>Id</em>}' attribute.
     * @param value the new value of the '<em>Id</em>' attribute.
     * @see #getId()
     * @generated
     */
    void setId(long value);

    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Name of the movie or micrograph: its file name without folder and extension.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.firn.model.data.DataPackage#getMicrographKey_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.firn.model.data.MicrographKey#getName <em>Name</em>}' attribute.
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

} // MicrographKey
