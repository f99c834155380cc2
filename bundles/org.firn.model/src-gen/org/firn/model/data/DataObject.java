/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Object</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Something that a run made and that other runs can take as input. Paths are relative to the project, or start with the name of a data location.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.DataObject#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.data.DataObject#getLabel <em>Label</em>}</li>
 *   <li>{@link org.firn.model.data.DataObject#getComment <em>Comment</em>}</li>
 *   <li>{@link org.firn.model.data.DataObject#getFingerprint <em>Fingerprint</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getDataObject()
 * @model abstract="true"
 * @extends CDOObject
 * @generated
 */
public interface DataObject extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Name of the output within its run, such as micrographs. Unique in the run; never changes.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.firn.model.data.DataPackage#getDataObject_Name()
     * @model required="true"
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.firn.model.data.DataObject#getName <em>Name</em>}' attribute.
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Label</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * What the user calls it; empty for the name.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Label</em>' attribute.
     * @see #setLabel(String)
     * @see org.firn.model.data.DataPackage#getDataObject_Label()
     * @model default=""
     * @generated
     */
    String getLabel();

    /**
     * Sets the value of the '{@link org.firn.model.data.DataObject#getLabel <em>Label</em>}' attribute.
     * @param value the new value of the '<em>Label</em>' attribute.
     * @see #getLabel()
     * @generated
     */
    void setLabel(String value);

    /**
     * Returns the value of the '<em><b>Comment</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * The user's remarks.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Comment</em>' attribute.
     * @see #setComment(String)
     * @see org.firn.model.data.DataPackage#getDataObject_Comment()
     * @model default=""
     *        annotation="http://www.eclipse.org/CDO/DBStore columnType='VARCHAR' columnLength='1000000'"
     * @generated
     */
    String getComment();

    /**
     * Sets the value of the '{@link org.firn.model.data.DataObject#getComment <em>Comment</em>}' attribute.
     * @param value the new value of the '<em>Comment</em>' attribute.
     * @see #getComment()
     * @generated
     */
    void setComment(String value);

    /**
     * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Digest of the content, part of the content key of every run that uses it; empty while the content still grows.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Fingerprint</em>' attribute.
     * @see #setFingerprint(String)
     * @see org.firn.model.data.DataPackage#getDataObject_Fingerprint()
     * @model default=""
     * @generated
     */
    String getFingerprint();

    /**
     * Sets the value of the '{@link org.firn.model.data.DataObject#getFingerprint <em>Fingerprint</em>}' attribute.
     * @param value the new value of the '<em>Fingerprint</em>' attribute.
     * @see #getFingerprint()
     * @generated
     */
    void setFingerprint(String value);

} // DataObject
