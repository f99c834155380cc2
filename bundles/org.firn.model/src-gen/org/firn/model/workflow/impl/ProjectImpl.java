/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow.impl;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.internal.cdo.CDOObjectImpl;

import org.firn.model.workflow.Label;
import org.firn.model.workflow.Note;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.WorkflowPackage;

/**
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.impl.ProjectImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.ProjectImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.ProjectImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.ProjectImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.ProjectImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.ProjectImpl#getLastRunNumber <em>Last Run Number</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.ProjectImpl#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.ProjectImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.ProjectImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends CDOObjectImpl implements Project
{
    /**
     * @generated
     */
    protected ProjectImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return WorkflowPackage.Literals.PROJECT;
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
    public String getId()
    {
        return (String)eGet(WorkflowPackage.Literals.PROJECT__ID, true);
    }

    /**
     * @generated
     */
    @Override
    public void setId(String newId)
    {
        eSet(WorkflowPackage.Literals.PROJECT__ID, newId);
    }

    /**
     * @generated
     */
    @Override
    public String getName()
    {
        return (String)eGet(WorkflowPackage.Literals.PROJECT__NAME, true);
    }

    /**
     * @generated
     */
    @Override
    public void setName(String newName)
    {
        eSet(WorkflowPackage.Literals.PROJECT__NAME, newName);
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return (String)eGet(WorkflowPackage.Literals.PROJECT__DESCRIPTION, true);
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        eSet(WorkflowPackage.Literals.PROJECT__DESCRIPTION, newDescription);
    }

    /**
     * @generated
     */
    @Override
    public Instant getCreated()
    {
        return (Instant)eGet(WorkflowPackage.Literals.PROJECT__CREATED, true);
    }

    /**
     * @generated
     */
    @Override
    public void setCreated(Instant newCreated)
    {
        eSet(WorkflowPackage.Literals.PROJECT__CREATED, newCreated);
    }

    /**
     * @generated
     */
    @Override
    public int getFormatVersion()
    {
        return (Integer)eGet(WorkflowPackage.Literals.PROJECT__FORMAT_VERSION, true);
    }

    /**
     * @generated
     */
    @Override
    public void setFormatVersion(int newFormatVersion)
    {
        eSet(WorkflowPackage.Literals.PROJECT__FORMAT_VERSION, newFormatVersion);
    }

    /**
     * @generated
     */
    @Override
    public int getLastRunNumber()
    {
        return (Integer)eGet(WorkflowPackage.Literals.PROJECT__LAST_RUN_NUMBER, true);
    }

    /**
     * @generated
     */
    @Override
    public void setLastRunNumber(int newLastRunNumber)
    {
        eSet(WorkflowPackage.Literals.PROJECT__LAST_RUN_NUMBER, newLastRunNumber);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public EList<Run> getRuns()
    {
        return (EList<Run>)eGet(WorkflowPackage.Literals.PROJECT__RUNS, true);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public EList<Label> getLabels()
    {
        return (EList<Label>)eGet(WorkflowPackage.Literals.PROJECT__LABELS, true);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public EList<Note> getNotes()
    {
        return (EList<Note>)eGet(WorkflowPackage.Literals.PROJECT__NOTES, true);
    }

    /**
     * @generated
     */
    @Override
    public Run findRun(final String name)
    {
        for (Run run : getRuns()) {
            if (name.equals(run.getName())) {
                return run;
            }
        }
        return null;
    }

    /**
     * @generated
     */
    @Override
    public Run findRunByNumber(final int number)
    {
        for (Run run : getRuns()) {
            if (number == run.getNumber()) {
                return run;
            }
        }
        return null;
    }

} //ProjectImpl
