/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.firn.model.workflow.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class WorkflowFactoryImpl extends EFactoryImpl implements WorkflowFactory
{
    /**
     * Creates the default factory implementation.
     * @generated
     */
    public static WorkflowFactory init()
    {
        try
        {
            WorkflowFactory theWorkflowFactory = (WorkflowFactory)EPackage.Registry.INSTANCE.getEFactory(WorkflowPackage.eNS_URI);
            if (theWorkflowFactory != null)
            {
                return theWorkflowFactory;
            }
        }
        catch (Exception exception)
        {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new WorkflowFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * @generated
     */
    public WorkflowFactoryImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    public EObject create(EClass eClass)
    {
        switch (eClass.getClassifierID())
        {
            case WorkflowPackage.PROJECT: return (EObject)createProject();
            case WorkflowPackage.RUN: return (EObject)createRun();
            case WorkflowPackage.LINK: return (EObject)createLink();
            case WorkflowPackage.LABEL: return (EObject)createLabel();
            case WorkflowPackage.NOTE: return (EObject)createNote();
            default:
                throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public Object createFromString(EDataType eDataType, String initialValue)
    {
        switch (eDataType.getClassifierID())
        {
            case WorkflowPackage.RUN_STATE:
                return createRunStateFromString(eDataType, initialValue);
            case WorkflowPackage.RUN_REQUEST:
                return createRunRequestFromString(eDataType, initialValue);
            case WorkflowPackage.TIME:
                return createTimeFromString(eDataType, initialValue);
            case WorkflowPackage.JSON:
                return createJsonFromString(eDataType, initialValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public String convertToString(EDataType eDataType, Object instanceValue)
    {
        switch (eDataType.getClassifierID())
        {
            case WorkflowPackage.RUN_STATE:
                return convertRunStateToString(eDataType, instanceValue);
            case WorkflowPackage.RUN_REQUEST:
                return convertRunRequestToString(eDataType, instanceValue);
            case WorkflowPackage.TIME:
                return convertTimeToString(eDataType, instanceValue);
            case WorkflowPackage.JSON:
                return convertJsonToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public Project createProject()
    {
        ProjectImpl project = new ProjectImpl();
        return project;
    }

    /**
     * @generated
     */
    @Override
    public Run createRun()
    {
        RunImpl run = new RunImpl();
        return run;
    }

    /**
     * @generated
     */
    @Override
    public Link createLink()
    {
        LinkImpl link = new LinkImpl();
        return link;
    }

    /**
     * @generated
     */
    @Override
    public Label createLabel()
    {
        LabelImpl label = new LabelImpl();
        return label;
    }

    /**
     * @generated
     */
    @Override
    public Note createNote()
    {
        NoteImpl note = new NoteImpl();
        return note;
    }

    /**
     * @generated
     */
    public RunState createRunStateFromString(EDataType eDataType, String initialValue)
    {
        RunState result = RunState.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertRunStateToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public RunRequest createRunRequestFromString(EDataType eDataType, String initialValue)
    {
        RunRequest result = RunRequest.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertRunRequestToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Instant createTime(final String it)
    {
        return it == null || it.isEmpty() ? null : java.time.Instant.parse(it);
    }

    /**
     * @generated
     */
    public Instant createTimeFromString(EDataType eDataType, String initialValue)
    {
        return createTime(initialValue);
    }

    /**
     * @generated
     */
    public String convertTime(final Instant it)
    {
        return it == null ? null : it.toString();
    }

    /**
     * @generated
     */
    public String convertTimeToString(EDataType eDataType, Object instanceValue)
    {
        return convertTime((Instant)instanceValue);
    }

    /**
     * @generated
     */
    public String createJsonFromString(EDataType eDataType, String initialValue)
    {
        return (String)super.createFromString(eDataType, initialValue);
    }

    /**
     * @generated
     */
    public String convertJsonToString(EDataType eDataType, Object instanceValue)
    {
        return super.convertToString(eDataType, instanceValue);
    }

    /**
     * @generated
     */
    @Override
    public WorkflowPackage getWorkflowPackage()
    {
        return (WorkflowPackage)getEPackage();
    }

    /**
     * @deprecated
     * @generated
     */
    @Deprecated
    public static WorkflowPackage getPackage()
    {
        return WorkflowPackage.eINSTANCE;
    }

} //WorkflowFactoryImpl
