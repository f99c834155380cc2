/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Document</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Any other file that a run hands on, such as an exported STAR file or a report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Document#getMediaType <em>Media Type</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends FileObject
{
    /**
     * Returns the value of the '<em><b>Media Type</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Media type of the file; empty when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Media Type</em>' attribute.
     * @see #setMediaType(String)
     * @see org.firn.model.data.DataPackage#getDocument_MediaType()
     * @model default=""
     * @generated
     */
    String getMediaType();

    /**
     * Sets the value of the '{@link org.firn.model.data.Document#getMediaType <em>Media Type</em>}' attribute.
     * @param value the new value of the '<em>Media Type</em>' attribute.
     * @see #getMediaType()
     * @generated
     */
    void setMediaType(String value);

} // Document
