/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow;

import java.time.Instant;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Note</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A note about the project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.firn.model.workflow.Note#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.firn.model.workflow.Note#getCreated <em>Created</em>}</li>
 * </ul>
 *
 * @see org.firn.model.workflow.WorkflowPackage#getNote()
 * @model
 * @extends CDOObject
 * @generated
 */
public interface Note extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * The text, in Markdown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.firn.model.workflow.WorkflowPackage#getNote_Text()
     * @model default=""
     *        annotation="http://www.eclipse.org/CDO/DBStore columnType='VARCHAR' columnLength='1000000'"
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Note#getText <em>Text</em>}' attribute.
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

    /**
     * Returns the value of the '<em><b>Author</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Who wrote it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Author</em>' attribute.
     * @see #setAuthor(String)
     * @see org.firn.model.workflow.WorkflowPackage#getNote_Author()
     * @model default=""
     * @generated
     */
    String getAuthor();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Note#getAuthor <em>Author</em>}' attribute.
     * @param value the new value of the '<em>Author</em>' attribute.
     * @see #getAuthor()
     * @generated
     */
    void setAuthor(String value);

    /**
     * Returns the value of the '<em><b>Created</b></em>' attribute.
     * <!-- begin-model-doc -->
     * When it was written.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Created</em>' attribute.
     * @see #setCreated(Instant)
     * @see org.firn.model.workflow.WorkflowPackage#getNote_Created()
     * @model dataType="org.firn.model.workflow.Time"
     * @generated
     */
    Instant getCreated();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Note#getCreated <em>Created</em>}' attribute.
     * @param value the new value of the '<em>Created</em>' attribute.
     * @see #getCreated()
     * @generated
     */
    void setCreated(Instant value);

} // Note
