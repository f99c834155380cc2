/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.internal.cdo.CDOObjectImpl;

import org.firn.model.workflow.Note;
import org.firn.model.workflow.WorkflowPackage;

/**
 * An implementation of the model object '<em><b>Note</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.impl.NoteImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.NoteImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.NoteImpl#getCreated <em>Created</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NoteImpl extends CDOObjectImpl implements Note
{
    /**
     * @generated
     */
    protected NoteImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return WorkflowPackage.Literals.NOTE;
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
    public String getText()
    {
        return (String)eGet(WorkflowPackage.Literals.NOTE__TEXT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setText(String newText)
    {
        eSet(WorkflowPackage.Literals.NOTE__TEXT, newText);
    }

    /**
     * @generated
     */
    @Override
    public String getAuthor()
    {
        return (String)eGet(WorkflowPackage.Literals.NOTE__AUTHOR, true);
    }

    /**
     * @generated
     */
    @Override
    public void setAuthor(String newAuthor)
    {
        eSet(WorkflowPackage.Literals.NOTE__AUTHOR, newAuthor);
    }

    /**
     * @generated
     */
    @Override
    public Instant getCreated()
    {
        return (Instant)eGet(WorkflowPackage.Literals.NOTE__CREATED, true);
    }

    /**
     * @generated
     */
    @Override
    public void setCreated(Instant newCreated)
    {
        eSet(WorkflowPackage.Literals.NOTE__CREATED, newCreated);
    }

} //NoteImpl
