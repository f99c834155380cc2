/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.internal.cdo.CDOObjectImpl;

import org.firn.model.workflow.Label;
import org.firn.model.workflow.WorkflowPackage;

/**
 * An implementation of the model object '<em><b>Label</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.impl.LabelImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.LabelImpl#getColor <em>Color</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LabelImpl extends CDOObjectImpl implements Label
{
    /**
     * @generated
     */
    protected LabelImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return WorkflowPackage.Literals.LABEL;
    }

    /**
     * @generated
     */
    @Override
    protected int eStaticFeatureCount()
    {
        return 0;
    }

    /**
     * @generated
     */
    @Override
    public String getName()
    {
        return (String)eGet(WorkflowPackage.Literals.LABEL__NAME, true);
    }

    /**
     * @generated
     */
    @Override
    public void setName(String newName)
    {
        eSet(WorkflowPackage.Literals.LABEL__NAME, newName);
    }

    /**
     * @generated
     */
    @Override
    public String getColor()
    {
        return (String)eGet(WorkflowPackage.Literals.LABEL__COLOR, true);
    }

    /**
     * @generated
     */
    @Override
    public void setColor(String newColor)
    {
        eSet(WorkflowPackage.Literals.LABEL__COLOR, newColor);
    }

} //LabelImpl
