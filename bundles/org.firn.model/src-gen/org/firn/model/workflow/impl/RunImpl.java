/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow.impl;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.internal.cdo.CDOObjectImpl;

import org.firn.model.data.DataObject;

import org.firn.model.workflow.Label;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.model.workflow.WorkflowPackage;

/**
 * An implementation of the model object '<em><b>Run</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getProtocolVersion <em>Protocol Version</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getOpaque <em>Opaque</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getWaitsFor <em>Waits For</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getRequest <em>Request</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getRequestedBy <em>Requested By</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getRequestedAt <em>Requested At</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getState <em>State</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getProgressDone <em>Progress Done</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getProgressTotal <em>Progress Total</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getProgressUnit <em>Progress Unit</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getFailedItems <em>Failed Items</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getMessage <em>Message</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getContentKey <em>Content Key</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getExecutor <em>Executor</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getJob <em>Job</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.firn.model.workflow.impl.RunImpl#getMemoryMiB <em>Memory Mi B</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunImpl extends CDOObjectImpl implements Run
{
    /**
     * @generated
     */
    protected RunImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return WorkflowPackage.Literals.RUN;
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
    public int getNumber()
    {
        return (Integer)eGet(WorkflowPackage.Literals.RUN__NUMBER, true);
    }

    /**
     * @generated
     */
    @Override
    public void setNumber(int newNumber)
    {
        eSet(WorkflowPackage.Literals.RUN__NUMBER, newNumber);
    }

    /**
     * @generated
     */
    @Override
    public String getName()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__NAME, true);
    }

    /**
     * @generated
     */
    @Override
    public void setName(String newName)
    {
        eSet(WorkflowPackage.Literals.RUN__NAME, newName);
    }

    /**
     * @generated
     */
    @Override
    public String getLabel()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__LABEL, true);
    }

    /**
     * @generated
     */
    @Override
    public void setLabel(String newLabel)
    {
        eSet(WorkflowPackage.Literals.RUN__LABEL, newLabel);
    }

    /**
     * @generated
     */
    @Override
    public String getComment()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__COMMENT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setComment(String newComment)
    {
        eSet(WorkflowPackage.Literals.RUN__COMMENT, newComment);
    }

    /**
     * @generated
     */
    @Override
    public String getProtocol()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__PROTOCOL, true);
    }

    /**
     * @generated
     */
    @Override
    public void setProtocol(String newProtocol)
    {
        eSet(WorkflowPackage.Literals.RUN__PROTOCOL, newProtocol);
    }

    /**
     * @generated
     */
    @Override
    public String getProtocolVersion()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__PROTOCOL_VERSION, true);
    }

    /**
     * @generated
     */
    @Override
    public void setProtocolVersion(String newProtocolVersion)
    {
        eSet(WorkflowPackage.Literals.RUN__PROTOCOL_VERSION, newProtocolVersion);
    }

    /**
     * @generated
     */
    @Override
    public String getParameters()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__PARAMETERS, true);
    }

    /**
     * @generated
     */
    @Override
    public void setParameters(String newParameters)
    {
        eSet(WorkflowPackage.Literals.RUN__PARAMETERS, newParameters);
    }

    /**
     * @generated
     */
    @Override
    public String getOpaque()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__OPAQUE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setOpaque(String newOpaque)
    {
        eSet(WorkflowPackage.Literals.RUN__OPAQUE, newOpaque);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public EList<Link> getInputs()
    {
        return (EList<Link>)eGet(WorkflowPackage.Literals.RUN__INPUTS, true);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public EList<Run> getWaitsFor()
    {
        return (EList<Run>)eGet(WorkflowPackage.Literals.RUN__WAITS_FOR, true);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public EList<DataObject> getOutputs()
    {
        return (EList<DataObject>)eGet(WorkflowPackage.Literals.RUN__OUTPUTS, true);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public EList<Label> getLabels()
    {
        return (EList<Label>)eGet(WorkflowPackage.Literals.RUN__LABELS, true);
    }

    /**
     * @generated
     */
    @Override
    public RunRequest getRequest()
    {
        return (RunRequest)eGet(WorkflowPackage.Literals.RUN__REQUEST, true);
    }

    /**
     * @generated
     */
    @Override
    public void setRequest(RunRequest newRequest)
    {
        eSet(WorkflowPackage.Literals.RUN__REQUEST, newRequest);
    }

    /**
     * @generated
     */
    @Override
    public String getRequestedBy()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__REQUESTED_BY, true);
    }

    /**
     * @generated
     */
    @Override
    public void setRequestedBy(String newRequestedBy)
    {
        eSet(WorkflowPackage.Literals.RUN__REQUESTED_BY, newRequestedBy);
    }

    /**
     * @generated
     */
    @Override
    public Instant getRequestedAt()
    {
        return (Instant)eGet(WorkflowPackage.Literals.RUN__REQUESTED_AT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setRequestedAt(Instant newRequestedAt)
    {
        eSet(WorkflowPackage.Literals.RUN__REQUESTED_AT, newRequestedAt);
    }

    /**
     * @generated
     */
    @Override
    public RunState getState()
    {
        return (RunState)eGet(WorkflowPackage.Literals.RUN__STATE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setState(RunState newState)
    {
        eSet(WorkflowPackage.Literals.RUN__STATE, newState);
    }

    /**
     * @generated
     */
    @Override
    public long getProgressDone()
    {
        return (Long)eGet(WorkflowPackage.Literals.RUN__PROGRESS_DONE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setProgressDone(long newProgressDone)
    {
        eSet(WorkflowPackage.Literals.RUN__PROGRESS_DONE, newProgressDone);
    }

    /**
     * @generated
     */
    @Override
    public long getProgressTotal()
    {
        return (Long)eGet(WorkflowPackage.Literals.RUN__PROGRESS_TOTAL, true);
    }

    /**
     * @generated
     */
    @Override
    public void setProgressTotal(long newProgressTotal)
    {
        eSet(WorkflowPackage.Literals.RUN__PROGRESS_TOTAL, newProgressTotal);
    }

    /**
     * @generated
     */
    @Override
    public String getProgressUnit()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__PROGRESS_UNIT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setProgressUnit(String newProgressUnit)
    {
        eSet(WorkflowPackage.Literals.RUN__PROGRESS_UNIT, newProgressUnit);
    }

    /**
     * @generated
     */
    @Override
    public long getFailedItems()
    {
        return (Long)eGet(WorkflowPackage.Literals.RUN__FAILED_ITEMS, true);
    }

    /**
     * @generated
     */
    @Override
    public void setFailedItems(long newFailedItems)
    {
        eSet(WorkflowPackage.Literals.RUN__FAILED_ITEMS, newFailedItems);
    }

    /**
     * @generated
     */
    @Override
    public String getMessage()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__MESSAGE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setMessage(String newMessage)
    {
        eSet(WorkflowPackage.Literals.RUN__MESSAGE, newMessage);
    }

    /**
     * @generated
     */
    @Override
    public Instant getStarted()
    {
        return (Instant)eGet(WorkflowPackage.Literals.RUN__STARTED, true);
    }

    /**
     * @generated
     */
    @Override
    public void setStarted(Instant newStarted)
    {
        eSet(WorkflowPackage.Literals.RUN__STARTED, newStarted);
    }

    /**
     * @generated
     */
    @Override
    public Instant getEnded()
    {
        return (Instant)eGet(WorkflowPackage.Literals.RUN__ENDED, true);
    }

    /**
     * @generated
     */
    @Override
    public void setEnded(Instant newEnded)
    {
        eSet(WorkflowPackage.Literals.RUN__ENDED, newEnded);
    }

    /**
     * @generated
     */
    @Override
    public String getContentKey()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__CONTENT_KEY, true);
    }

    /**
     * @generated
     */
    @Override
    public void setContentKey(String newContentKey)
    {
        eSet(WorkflowPackage.Literals.RUN__CONTENT_KEY, newContentKey);
    }

    /**
     * @generated
     */
    @Override
    public String getExecutor()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__EXECUTOR, true);
    }

    /**
     * @generated
     */
    @Override
    public void setExecutor(String newExecutor)
    {
        eSet(WorkflowPackage.Literals.RUN__EXECUTOR, newExecutor);
    }

    /**
     * @generated
     */
    @Override
    public String getJob()
    {
        return (String)eGet(WorkflowPackage.Literals.RUN__JOB, true);
    }

    /**
     * @generated
     */
    @Override
    public void setJob(String newJob)
    {
        eSet(WorkflowPackage.Literals.RUN__JOB, newJob);
    }

    /**
     * @generated
     */
    @Override
    public int getCpus()
    {
        return (Integer)eGet(WorkflowPackage.Literals.RUN__CPUS, true);
    }

    /**
     * @generated
     */
    @Override
    public void setCpus(int newCpus)
    {
        eSet(WorkflowPackage.Literals.RUN__CPUS, newCpus);
    }

    /**
     * @generated
     */
    @Override
    public long getMemoryMiB()
    {
        return (Long)eGet(WorkflowPackage.Literals.RUN__MEMORY_MI_B, true);
    }

    /**
     * @generated
     */
    @Override
    public void setMemoryMiB(long newMemoryMiB)
    {
        eSet(WorkflowPackage.Literals.RUN__MEMORY_MI_B, newMemoryMiB);
    }

    /**
     * @generated
     */
    @Override
    public boolean isActive()
    {
        return !isEnded() && getState() != RunState.DRAFT;
    }

    /**
     * @generated
     */
    @Override
    public boolean isExecuting()
    {
        RunState now = getState();
        return now == RunState.RUNNING || now == RunState.WAITING || now == RunState.INTERACTIVE;
    }

    /**
     * @generated
     */
    @Override
    public boolean isEnded()
    {
        return isFinished() || isFailed() || getState() == RunState.ABORTED;
    }

    /**
     * @generated
     */
    @Override
    public boolean isFinished()
    {
        return getState() == RunState.FINISHED;
    }

    /**
     * @generated
     */
    @Override
    public boolean isFailed()
    {
        return getState() == RunState.FAILED;
    }

    /**
     * @generated
     */
    @Override
    public boolean isEditable()
    {
        return !isActive() && getRequest() == RunRequest.NONE;
    }

    /**
     * @generated
     */
    @Override
    public DataObject findOutput(final String name)
    {
        for (org.firn.model.data.DataObject output : getOutputs()) {
            if (name.equals(output.getName())) {
                return output;
            }
        }
        return null;
    }

    /**
     * @generated
     */
    @Override
    public EList<Link> findInputs(final String name)
    {
        org.eclipse.emf.common.util.EList<Link> found = new org.eclipse.emf.common.util.BasicEList<>();
        for (Link link : getInputs()) {
            if (name.equals(link.getInput())) {
                found.add(link);
            }
        }
        return found;
    }

} //RunImpl
