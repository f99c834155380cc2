/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Link</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Connects an input of the run that contains it with an output of another run. The output need not exist yet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.Link#getInput <em>Input</em>}</li>
 *   <li>{@link org.firn.model.workflow.Link#getSource <em>Source</em>}</li>
 *   <li>{@link org.firn.model.workflow.Link#getOutput <em>Output</em>}</li>
 *   <li>{@link org.firn.model.workflow.Link#getItemId <em>Item Id</em>}</li>
 * </ul>
 *
 * @see org.firn.model.workflow.WorkflowPackage#getLink()
 * @model
 * @extends CDOObject
 * @generated
 */
public interface Link extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Input</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Name of the input; an input that takes several outputs has a link for each.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Input</em>' attribute.
     * @see #setInput(String)
     * @see org.firn.model.workflow.WorkflowPackage#getLink_Input()
     * @model required="true"
     * @generated
     */
    String getInput();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Link#getInput <em>Input</em>}' attribute.
     * @param value the new value of the '<em>Input</em>' attribute.
     * @see #getInput()
     * @generated
     */
    void setInput(String value);

    /**
     * Returns the value of the '<em><b>Source</b></em>' reference.
     * <!-- begin-model-doc -->
     * The run that makes the output.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Source</em>' reference.
     * @see #setSource(Run)
     * @see org.firn.model.workflow.WorkflowPackage#getLink_Source()
     * @model
     * @generated
     */
    Run getSource();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Link#getSource <em>Source</em>}' reference.
     * @param value the new value of the '<em>Source</em>' reference.
     * @see #getSource()
     * @generated
     */
    void setSource(Run value);

    /**
     * Returns the value of the '<em><b>Output</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Name of the output of the source.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Output</em>' attribute.
     * @see #setOutput(String)
     * @see org.firn.model.workflow.WorkflowPackage#getLink_Output()
     * @model required="true"
     * @generated
     */
    String getOutput();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Link#getOutput <em>Output</em>}' attribute.
     * @param value the new value of the '<em>Output</em>' attribute.
     * @see #getOutput()
     * @generated
     */
    void setOutput(String value);

    /**
     * Returns the value of the '<em><b>Item Id</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Id of one item of the output; 0 for the whole output.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Item Id</em>' attribute.
     * @see #setItemId(long)
     * @see org.firn.model.workflow.WorkflowPackage#getLink_ItemId()
     * @model
     * @generated
     */
    long getItemId();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Link#getItemId <em>Item Id</em>}' attribute.
     * @param value the new value of the '<em>Item Id</em>' attribute.
     * @see #getItemId()
     * @generated
     */
    void setItemId(long value);

} // Link
