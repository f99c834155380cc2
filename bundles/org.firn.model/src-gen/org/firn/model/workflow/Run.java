/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow;

import java.time.Instant;

import org.eclipse.emf.cdo.CDOObject;

import org.eclipse.emf.common.util.EList;

import org.firn.model.data.DataObject;

/**
 * A representation of the model object '<em><b>Run</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A protocol with its parameters and inputs: a node of the workflow graph.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.Run#getNumber <em>Number</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getLabel <em>Label</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getComment <em>Comment</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getProtocolVersion <em>Protocol Version</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getOpaque <em>Opaque</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getWaitsFor <em>Waits For</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getRequest <em>Request</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getRequestedBy <em>Requested By</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getRequestedAt <em>Requested At</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getState <em>State</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getProgressDone <em>Progress Done</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getProgressTotal <em>Progress Total</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getProgressUnit <em>Progress Unit</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getFailedItems <em>Failed Items</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getMessage <em>Message</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getStarted <em>Started</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getContentKey <em>Content Key</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getExecutor <em>Executor</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getJob <em>Job</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.firn.model.workflow.Run#getMemoryMiB <em>Memory Mi B</em>}</li>
 * </ul>
 *
 * @see org.firn.model.workflow.WorkflowPackage#getRun()
 * @model
 * @extends CDOObject
 * @generated
 */
public interface Run extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Number</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Unique in the project, from 1; part of the name of the run directory.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Number</em>' attribute.
     * @see #setNumber(int)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Number()
     * @model
     * @generated
     */
    int getNumber();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getNumber <em>Number</em>}' attribute.
     * @param value the new value of the '<em>Number</em>' attribute.
     * @see #getNumber()
     * @generated
     */
    void setNumber(int value);

    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Id of the run in workflow files and on the command line, such as align; unique in the project.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Name()
     * @model required="true"
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getName <em>Name</em>}' attribute.
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Label</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * What the user calls it; empty for the name.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Label</em>' attribute.
     * @see #setLabel(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Label()
     * @model default=""
     * @generated
     */
    String getLabel();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getLabel <em>Label</em>}' attribute.
     * @param value the new value of the '<em>Label</em>' attribute.
     * @see #getLabel()
     * @generated
     */
    void setLabel(String value);

    /**
     * Returns the value of the '<em><b>Comment</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * The user's remarks.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Comment</em>' attribute.
     * @see #setComment(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Comment()
     * @model default=""
     *        annotation="http://www.eclipse.org/CDO/DBStore columnType='VARCHAR' columnLength='1000000'"
     * @generated
     */
    String getComment();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getComment <em>Comment</em>}' attribute.
     * @param value the new value of the '<em>Comment</em>' attribute.
     * @see #getComment()
     * @generated
     */
    void setComment(String value);

    /**
     * Returns the value of the '<em><b>Protocol</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Id of the protocol.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Protocol</em>' attribute.
     * @see #setProtocol(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Protocol()
     * @model required="true"
     * @generated
     */
    String getProtocol();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getProtocol <em>Protocol</em>}' attribute.
     * @param value the new value of the '<em>Protocol</em>' attribute.
     * @see #getProtocol()
     * @generated
     */
    void setProtocol(String value);

    /**
     * Returns the value of the '<em><b>Protocol Version</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Version of the protocol that executed last; empty before the first execution.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Protocol Version</em>' attribute.
     * @see #setProtocolVersion(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_ProtocolVersion()
     * @model default=""
     * @generated
     */
    String getProtocolVersion();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getProtocolVersion <em>Protocol Version</em>}' attribute.
     * @param value the new value of the '<em>Protocol Version</em>' attribute.
     * @see #getProtocolVersion()
     * @generated
     */
    void setProtocolVersion(String value);

    /**
     * Returns the value of the '<em><b>Parameters</b></em>' attribute.
     * The default value is <code>"{}"</code>.
     * <!-- begin-model-doc -->
     * Parameters whose values differ from the defaults of the protocol.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Parameters</em>' attribute.
     * @see #setParameters(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Parameters()
     * @model default="{}" dataType="org.firn.model.workflow.Json"
     *        annotation="http://www.eclipse.org/CDO/DBStore columnType='VARCHAR' columnLength='1000000'"
     * @generated
     */
    String getParameters();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getParameters <em>Parameters</em>}' attribute.
     * @param value the new value of the '<em>Parameters</em>' attribute.
     * @see #getParameters()
     * @generated
     */
    void setParameters(String value);

    /**
     * Returns the value of the '<em><b>Opaque</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * What a workflow file said about a run of an unknown protocol, to be exported again unchanged; empty otherwise.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Opaque</em>' attribute.
     * @see #setOpaque(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Opaque()
     * @model default="" dataType="org.firn.model.workflow.Json"
     *        annotation="http://www.eclipse.org/CDO/DBStore columnType='VARCHAR' columnLength='1000000'"
     * @generated
     */
    String getOpaque();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getOpaque <em>Opaque</em>}' attribute.
     * @param value the new value of the '<em>Opaque</em>' attribute.
     * @see #getOpaque()
     * @generated
     */
    void setOpaque(String value);

    /**
     * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
     * The list contents are of type {@link org.firn.model.workflow.Link}.
     * <!-- begin-model-doc -->
     * Links to the outputs of other runs.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Inputs</em>' containment reference list.
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Inputs()
     * @model containment="true"
     * @generated
     */
    EList<Link> getInputs();

    /**
     * Returns the value of the '<em><b>Waits For</b></em>' reference list.
     * The list contents are of type {@link org.firn.model.workflow.Run}.
     * <!-- begin-model-doc -->
     * Runs that must have ended before this one starts, although it uses none of their outputs.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Waits For</em>' reference list.
     * @see org.firn.model.workflow.WorkflowPackage#getRun_WaitsFor()
     * @model
     * @generated
     */
    EList<Run> getWaitsFor();

    /**
     * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
     * The list contents are of type {@link org.firn.model.data.DataObject}.
     * <!-- begin-model-doc -->
     * What it made.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Outputs</em>' containment reference list.
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Outputs()
     * @model containment="true"
     * @generated
     */
    EList<DataObject> getOutputs();

    /**
     * Returns the value of the '<em><b>Labels</b></em>' reference list.
     * The list contents are of type {@link org.firn.model.workflow.Label}.
     * <!-- begin-model-doc -->
     * Labels that the user gave it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Labels</em>' reference list.
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Labels()
     * @model
     * @generated
     */
    EList<Label> getLabels();

    /**
     * Returns the value of the '<em><b>Request</b></em>' attribute.
     * The literals are from the enumeration {@link org.firn.model.workflow.RunRequest}.
     * <!-- begin-model-doc -->
     * What was asked of it and has not been done yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Request</em>' attribute.
     * @see org.firn.model.workflow.RunRequest
     * @see #setRequest(RunRequest)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Request()
     * @model
     * @generated
     */
    RunRequest getRequest();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getRequest <em>Request</em>}' attribute.
     * @param value the new value of the '<em>Request</em>' attribute.
     * @see org.firn.model.workflow.RunRequest
     * @see #getRequest()
     * @generated
     */
    void setRequest(RunRequest value);

    /**
     * Returns the value of the '<em><b>Requested By</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Who asked.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Requested By</em>' attribute.
     * @see #setRequestedBy(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_RequestedBy()
     * @model default=""
     * @generated
     */
    String getRequestedBy();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getRequestedBy <em>Requested By</em>}' attribute.
     * @param value the new value of the '<em>Requested By</em>' attribute.
     * @see #getRequestedBy()
     * @generated
     */
    void setRequestedBy(String value);

    /**
     * Returns the value of the '<em><b>Requested At</b></em>' attribute.
     * <!-- begin-model-doc -->
     * When it was asked.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Requested At</em>' attribute.
     * @see #setRequestedAt(Instant)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_RequestedAt()
     * @model dataType="org.firn.model.workflow.Time"
     * @generated
     */
    Instant getRequestedAt();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getRequestedAt <em>Requested At</em>}' attribute.
     * @param value the new value of the '<em>Requested At</em>' attribute.
     * @see #getRequestedAt()
     * @generated
     */
    void setRequestedAt(Instant value);

    /**
     * Returns the value of the '<em><b>State</b></em>' attribute.
     * The literals are from the enumeration {@link org.firn.model.workflow.RunState}.
     * <!-- begin-model-doc -->
     * Where it is. Only the engine writes this.
     * <!-- end-model-doc -->
     * @return the value of the '<em>State</em>' attribute.
     * @see org.firn.model.workflow.RunState
     * @see #setState(RunState)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_State()
     * @model
     * @generated
     */
    RunState getState();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getState <em>State</em>}' attribute.
     * @param value the new value of the '<em>State</em>' attribute.
     * @see org.firn.model.workflow.RunState
     * @see #getState()
     * @generated
     */
    void setState(RunState value);

    /**
     * Returns the value of the '<em><b>Progress Done</b></em>' attribute.
     * <!-- begin-model-doc -->
     * How much is done, in progress units.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Progress Done</em>' attribute.
     * @see #setProgressDone(long)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_ProgressDone()
     * @model
     * @generated
     */
    long getProgressDone();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getProgressDone <em>Progress Done</em>}' attribute.
     * @param value the new value of the '<em>Progress Done</em>' attribute.
     * @see #getProgressDone()
     * @generated
     */
    void setProgressDone(long value);

    /**
     * Returns the value of the '<em><b>Progress Total</b></em>' attribute.
     * <!-- begin-model-doc -->
     * How much there is to do as far as is known; 0 when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Progress Total</em>' attribute.
     * @see #setProgressTotal(long)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_ProgressTotal()
     * @model
     * @generated
     */
    long getProgressTotal();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getProgressTotal <em>Progress Total</em>}' attribute.
     * @param value the new value of the '<em>Progress Total</em>' attribute.
     * @see #getProgressTotal()
     * @generated
     */
    void setProgressTotal(long value);

    /**
     * Returns the value of the '<em><b>Progress Unit</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * What is counted, such as micrographs.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Progress Unit</em>' attribute.
     * @see #setProgressUnit(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_ProgressUnit()
     * @model default=""
     * @generated
     */
    String getProgressUnit();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getProgressUnit <em>Progress Unit</em>}' attribute.
     * @param value the new value of the '<em>Progress Unit</em>' attribute.
     * @see #getProgressUnit()
     * @generated
     */
    void setProgressUnit(String value);

    /**
     * Returns the value of the '<em><b>Failed Items</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of items that failed without failing the run.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Failed Items</em>' attribute.
     * @see #setFailedItems(long)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_FailedItems()
     * @model
     * @generated
     */
    long getFailedItems();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getFailedItems <em>Failed Items</em>}' attribute.
     * @param value the new value of the '<em>Failed Items</em>' attribute.
     * @see #getFailedItems()
     * @generated
     */
    void setFailedItems(long value);

    /**
     * Returns the value of the '<em><b>Message</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * What the user should know about the state, such as the reason of a failure.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Message</em>' attribute.
     * @see #setMessage(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Message()
     * @model default=""
     *        annotation="http://www.eclipse.org/CDO/DBStore columnType='VARCHAR' columnLength='1000000'"
     * @generated
     */
    String getMessage();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getMessage <em>Message</em>}' attribute.
     * @param value the new value of the '<em>Message</em>' attribute.
     * @see #getMessage()
     * @generated
     */
    void setMessage(String value);

    /**
     * Returns the value of the '<em><b>Started</b></em>' attribute.
     * <!-- begin-model-doc -->
     * When the last execution started.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Started</em>' attribute.
     * @see #setStarted(Instant)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Started()
     * @model dataType="org.firn.model.workflow.Time"
     * @generated
     */
    Instant getStarted();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getStarted <em>Started</em>}' attribute.
     * @param value the new value of the '<em>Started</em>' attribute.
     * @see #getStarted()
     * @generated
     */
    void setStarted(Instant value);

    /**
     * Returns the value of the '<em><b>Ended</b></em>' attribute.
     * <!-- begin-model-doc -->
     * When the last execution ended.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Ended</em>' attribute.
     * @see #setEnded(Instant)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Ended()
     * @model dataType="org.firn.model.workflow.Time"
     * @generated
     */
    Instant getEnded();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getEnded <em>Ended</em>}' attribute.
     * @param value the new value of the '<em>Ended</em>' attribute.
     * @see #getEnded()
     * @generated
     */
    void setEnded(Instant value);

    /**
     * Returns the value of the '<em><b>Content Key</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Digest of all that determined the outputs: protocol, version, parameters and inputs of the last execution.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Content Key</em>' attribute.
     * @see #setContentKey(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_ContentKey()
     * @model default=""
     * @generated
     */
    String getContentKey();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getContentKey <em>Content Key</em>}' attribute.
     * @param value the new value of the '<em>Content Key</em>' attribute.
     * @see #getContentKey()
     * @generated
     */
    void setContentKey(String value);

    /**
     * Returns the value of the '<em><b>Executor</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Id of the executor; empty for this machine.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Executor</em>' attribute.
     * @see #setExecutor(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Executor()
     * @model default=""
     * @generated
     */
    String getExecutor();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getExecutor <em>Executor</em>}' attribute.
     * @param value the new value of the '<em>Executor</em>' attribute.
     * @see #getExecutor()
     * @generated
     */
    void setExecutor(String value);

    /**
     * Returns the value of the '<em><b>Job</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Handle of the submission, which only the executor understands; empty when nothing is submitted.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Job</em>' attribute.
     * @see #setJob(String)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Job()
     * @model default=""
     * @generated
     */
    String getJob();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getJob <em>Job</em>}' attribute.
     * @param value the new value of the '<em>Job</em>' attribute.
     * @see #getJob()
     * @generated
     */
    void setJob(String value);

    /**
     * Returns the value of the '<em><b>Cpus</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of processor cores asked for; 0 for what the protocol asks.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Cpus</em>' attribute.
     * @see #setCpus(int)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_Cpus()
     * @model
     * @generated
     */
    int getCpus();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getCpus <em>Cpus</em>}' attribute.
     * @param value the new value of the '<em>Cpus</em>' attribute.
     * @see #getCpus()
     * @generated
     */
    void setCpus(int value);

    /**
     * Returns the value of the '<em><b>Memory Mi B</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Memory asked for; 0 for what the protocol asks.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Memory Mi B</em>' attribute.
     * @see #setMemoryMiB(long)
     * @see org.firn.model.workflow.WorkflowPackage#getRun_MemoryMiB()
     * @model annotation="http://firn.org/unit unit='MiB'"
     * @generated
     */
    long getMemoryMiB();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Run#getMemoryMiB <em>Memory Mi B</em>}' attribute.
     * @param value the new value of the '<em>Memory Mi B</em>' attribute.
     * @see #getMemoryMiB()
     * @generated
     */
    void setMemoryMiB(long value);

    /**
     * <!-- begin-model-doc -->
     * Tells whether something is being executed or will be without further request: scheduled, queued, running, waiting or interactive.
     * <!-- end-model-doc -->
     * @model kind="operation"
     *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return !isEnded() &amp;&amp; getState() != RunState.DRAFT;'"
     * @generated
     */
    boolean isActive();

    /**
     * <!-- begin-model-doc -->
     * Tells whether the run has started and not ended: running, waiting or interactive.
     * <!-- end-model-doc -->
     * @model kind="operation"
     *        annotation="http://www.eclipse.org/emf/2002/GenModel body='RunState now = getState();\nreturn now == RunState.RUNNING || now == RunState.WAITING || now == RunState.INTERACTIVE;'"
     * @generated
     */
    boolean isExecuting();

    /**
     * <!-- begin-model-doc -->
     * Tells whether the last execution is over: finished, failed or aborted.
     * <!-- end-model-doc -->
     * @model kind="operation"
     *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return isFinished() || isFailed() || getState() == RunState.ABORTED;'"
     * @generated
     */
    boolean isEnded();

    /**
     * <!-- begin-model-doc -->
     * Tells whether the last execution ended with all outputs.
     * <!-- end-model-doc -->
     * @model kind="operation"
     *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return getState() == RunState.FINISHED;'"
     * @generated
     */
    boolean isFinished();

    /**
     * <!-- begin-model-doc -->
     * Tells whether the last execution ended because of an error.
     * <!-- end-model-doc -->
     * @model kind="operation"
     *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return getState() == RunState.FAILED;'"
     * @generated
     */
    boolean isFailed();

    /**
     * <!-- begin-model-doc -->
     * Tells whether parameters and inputs may be changed: nothing is active or asked for.
     * <!-- end-model-doc -->
     * @model kind="operation"
     *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return !isActive() &amp;&amp; getRequest() == RunRequest.NONE;'"
     * @generated
     */
    boolean isEditable();

    /**
     * <!-- begin-model-doc -->
     * Finds an output by its name; null when there is none.
     * <!-- end-model-doc -->
     * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='for (org.firn.model.data.DataObject output : getOutputs()) {\n    if (name.equals(output.getName())) {\n        return output;\n    }\n}\nreturn null;'"
     * @generated
     */
    DataObject findOutput(String name);

    /**
     * <!-- begin-model-doc -->
     * Finds the links of an input by its name, in their order; empty when there is none.
     * <!-- end-model-doc -->
     * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='org.eclipse.emf.common.util.EList&lt;Link&gt; found = new org.eclipse.emf.common.util.BasicEList&lt;&gt;();\nfor (Link link : getInputs()) {\n    if (name.equals(link.getInput())) {\n        found.add(link);\n    }\n}\nreturn found;'"
     * @generated
     */
    EList<Link> findInputs(String name);

} // Run
