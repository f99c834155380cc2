/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Label</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A coloured word that runs can bear.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.Label#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.workflow.Label#getColor <em>Color</em>}</li>
 * </ul>
 *
 * @see org.firn.model.workflow.WorkflowPackage#getLabel()
 * @model
 * @extends CDOObject
 * @generated
 */
public interface Label extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-model-doc -->
     * The word; unique in the project.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.firn.model.workflow.WorkflowPackage#getLabel_Name()
     * @model required="true"
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Label#getName <em>Name</em>}' attribute.
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Color</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Colour as #rrggbb.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Color</em>' attribute.
     * @see #setColor(String)
     * @see org.firn.model.workflow.WorkflowPackage#getLabel_Color()
     * @model default=""
     * @generated
     */
    String getColor();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Label#getColor <em>Color</em>}' attribute.
     * @param value the new value of the '<em>Color</em>' attribute.
     * @see #getColor()
     * @generated
     */
    void setColor(String value);

} // Label
