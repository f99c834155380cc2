/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>File Object</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A data object that is one file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.FileObject#getFile <em>File</em>}</li>
 *   <li>{@link org.firn.model.data.FileObject#getFileSize <em>File Size</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getFileObject()
 * @model abstract="true"
 * @generated
 */
public interface FileObject extends DataObject
{
    /**
     * Returns the value of the '<em><b>File</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Path of the file.
     * <!-- end-model-doc -->
     * @return the value of the '<em>File</em>' attribute.
     * @see #setFile(String)
     * @see org.firn.model.data.DataPackage#getFileObject_File()
     * @model default=""
     * @generated
     */
    String getFile();

    /**
     * Sets the value of the '{@link org.firn.model.data.FileObject#getFile <em>File</em>}' attribute.
     * @param value the new value of the '<em>File</em>' attribute.
     * @see #getFile()
     * @generated
     */
    void setFile(String value);

    /**
     * Returns the value of the '<em><b>File Size</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Size of the file in bytes.
     * <!-- end-model-doc -->
     * @return the value of the '<em>File Size</em>' attribute.
     * @see #setFileSize(long)
     * @see org.firn.model.data.DataPackage#getFileObject_FileSize()
     * @model
     * @generated
     */
    long getFileSize();

    /**
     * Sets the value of the '{@link org.firn.model.data.FileObject#getFileSize <em>File Size</em>}' attribute.
     * @param value the new value of the '<em>File Size</em>' attribute.
     * @see #getFileSize()
     * @generated
     */
    void setFileSize(long value);

} // FileObject
