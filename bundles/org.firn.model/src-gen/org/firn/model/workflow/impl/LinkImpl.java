/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.internal.cdo.CDOObjectImpl;

import org.firn.model.workflow.Link;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.WorkflowPackage;

/**
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.impl.LinkImpl#getInput <em>Input</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.LinkImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.LinkImpl#getOutput <em>Output</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.LinkImpl#getItemId <em>Item Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends CDOObjectImpl implements Link
{
    /**
     * @generated
     */
    protected LinkImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return WorkflowPackage.Literals.LINK;
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
    public String getInput()
    {
        return (String)eGet(WorkflowPackage.Literals.LINK__INPUT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setInput(String newInput)
    {
        eSet(WorkflowPackage.Literals.LINK__INPUT, newInput);
    }

    /**
     * @generated
     */
    @Override
    public Run getSource()
    {
        return (Run)eGet(WorkflowPackage.Literals.LINK__SOURCE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setSource(Run newSource)
    {
        eSet(WorkflowPackage.Literals.LINK__SOURCE, newSource);
    }

    /**
     * @generated
     */
    @Override
    public String getOutput()
    {
        return (String)eGet(WorkflowPackage.Literals.LINK__OUTPUT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setOutput(String newOutput)
    {
        eSet(WorkflowPackage.Literals.LINK__OUTPUT, newOutput);
    }

    /**
     * @generated
     */
    @Override
    public long getItemId()
    {
        return (Long)eGet(WorkflowPackage.Literals.LINK__ITEM_ID, true);
    }

    /**
     * @generated
     */
    @Override
    public void setItemId(long newItemId)
    {
        eSet(WorkflowPackage.Literals.LINK__ITEM_ID, newItemId);
    }

} //LinkImpl
