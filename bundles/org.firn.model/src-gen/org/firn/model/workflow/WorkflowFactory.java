/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.firn.model.workflow.WorkflowPackage
 * @generated
 */
public interface WorkflowFactory extends EFactory
{
    /**
     * The singleton instance of the factory.
     * @generated
     */
    WorkflowFactory eINSTANCE = org.firn.model.workflow.impl.WorkflowFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Project</em>'.
     * @return a new object of class '<em>Project</em>'.
     * @generated
     */
    Project createProject();

    /**
     * Returns a new object of class '<em>Run</em>'.
     * @return a new object of class '<em>Run</em>'.
     * @generated
     */
    Run createRun();

    /**
     * Returns a new object of class '<em>Link</em>'.
     * @return a new object of class '<em>Link</em>'.
     * @generated
     */
    Link createLink();

    /**
     * Returns a new object of class '<em>Label</em>'.
     * @return a new object of class '<em>Label</em>'.
     * @generated
     */
    Label createLabel();

    /**
     * Returns a new object of class '<em>Note</em>'.
     * @return a new object of class '<em>Note</em>'.
     * @generated
     */
    Note createNote();

    /**
     * Returns the package supported by this factory.
     * @return the package supported by this factory.
     * @generated
     */
    WorkflowPackage getWorkflowPackage();

} //WorkflowFactory
