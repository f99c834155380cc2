/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- begin-model-doc -->
 * A project with its runs, their parameters, links, requests and states.
 * <!-- end-model-doc -->
 * @see org.firn.model.workflow.WorkflowFactory
 * @model kind="package"
 * @generated
 */
public interface WorkflowPackage extends EPackage
{
    /**
     * The package name.
     * @generated
     */
    String eNAME = "workflow";

    /**
     * The package namespace URI.
     * @generated
     */
    String eNS_URI = "http://firn.org/workflow/1.0";

    /**
     * The package namespace name.
     * @generated
     */
    String eNS_PREFIX = "workflow";

    /**
     * The singleton instance of the package.
     * @generated
     */
    WorkflowPackage eINSTANCE = org.firn.model.workflow.impl.WorkflowPackageImpl.init();

    /**
     * The meta object id for the '{@link org.firn.model.workflow.impl.ProjectImpl <em>Project</em>}' class.
     * @see org.firn.model.workflow.impl.ProjectImpl
     * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getProject()
     * @generated
     */
    int PROJECT = 0;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__ID = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__NAME = 1;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__DESCRIPTION = 2;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__CREATED = 3;

    /**
     * The feature id for the '<em><b>Format Version</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__FORMAT_VERSION = 4;

    /**
     * The feature id for the '<em><b>Last Run Number</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__LAST_RUN_NUMBER = 5;

    /**
     * The feature id for the '<em><b>Runs</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PROJECT__RUNS = 6;

    /**
     * The feature id for the '<em><b>Labels</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PROJECT__LABELS = 7;

    /**
     * The feature id for the '<em><b>Notes</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PROJECT__NOTES = 8;

    /**
     * The number of structural features of the '<em>Project</em>' class.
     * @generated
     * @ordered
     */
    int PROJECT_FEATURE_COUNT = 9;

    /**
     * The meta object id for the '{@link org.firn.model.workflow.impl.RunImpl <em>Run</em>}' class.
     * @see org.firn.model.workflow.impl.RunImpl
     * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getRun()
     * @generated
     */
    int RUN = 1;

    /**
     * The feature id for the '<em><b>Number</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__NUMBER = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__NAME = 1;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__LABEL = 2;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__COMMENT = 3;

    /**
     * The feature id for the '<em><b>Protocol</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__PROTOCOL = 4;

    /**
     * The feature id for the '<em><b>Protocol Version</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__PROTOCOL_VERSION = 5;

    /**
     * The feature id for the '<em><b>Parameters</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__PARAMETERS = 6;

    /**
     * The feature id for the '<em><b>Opaque</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__OPAQUE = 7;

    /**
     * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int RUN__INPUTS = 8;

    /**
     * The feature id for the '<em><b>Waits For</b></em>' reference list.
     * @generated
     * @ordered
     */
    int RUN__WAITS_FOR = 9;

    /**
     * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int RUN__OUTPUTS = 10;

    /**
     * The feature id for the '<em><b>Labels</b></em>' reference list.
     * @generated
     * @ordered
     */
    int RUN__LABELS = 11;

    /**
     * The feature id for the '<em><b>Request</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__REQUEST = 12;

    /**
     * The feature id for the '<em><b>Requested By</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__REQUESTED_BY = 13;

    /**
     * The feature id for the '<em><b>Requested At</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__REQUESTED_AT = 14;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__STATE = 15;

    /**
     * The feature id for the '<em><b>Progress Done</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__PROGRESS_DONE = 16;

    /**
     * The feature id for the '<em><b>Progress Total</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__PROGRESS_TOTAL = 17;

    /**
     * The feature id for the '<em><b>Progress Unit</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__PROGRESS_UNIT = 18;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__FAILED_ITEMS = 19;

    /**
     * The feature id for the '<em><b>Message</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__MESSAGE = 20;

    /**
     * The feature id for the '<em><b>Started</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__STARTED = 21;

    /**
     * The feature id for the '<em><b>Ended</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__ENDED = 22;

    /**
     * The feature id for the '<em><b>Content Key</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__CONTENT_KEY = 23;

    /**
     * The feature id for the '<em><b>Executor</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__EXECUTOR = 24;

    /**
     * The feature id for the '<em><b>Job</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__JOB = 25;

    /**
     * The feature id for the '<em><b>Cpus</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__CPUS = 26;

    /**
     * The feature id for the '<em><b>Memory Mi B</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RUN__MEMORY_MI_B = 27;

    /**
     * The number of structural features of the '<em>Run</em>' class.
     * @generated
     * @ordered
     */
    int RUN_FEATURE_COUNT = 28;

    /**
     * The meta object id for the '{@link org.firn.model.workflow.impl.LinkImpl <em>Link</em>}' class.
     * @see org.firn.model.workflow.impl.LinkImpl
     * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getLink()
     * @generated
     */
    int LINK = 2;

    /**
     * The feature id for the '<em><b>Input</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LINK__INPUT = 0;

    /**
     * The feature id for the '<em><b>Source</b></em>' reference.
     * @generated
     * @ordered
     */
    int LINK__SOURCE = 1;

    /**
     * The feature id for the '<em><b>Output</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LINK__OUTPUT = 2;

    /**
     * The feature id for the '<em><b>Item Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LINK__ITEM_ID = 3;

    /**
     * The number of structural features of the '<em>Link</em>' class.
     * @generated
     * @ordered
     */
    int LINK_FEATURE_COUNT = 4;

    /**
     * The meta object id for the '{@link org.firn.model.workflow.impl.LabelImpl <em>Label</em>}' class.
     * @see org.firn.model.workflow.impl.LabelImpl
     * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getLabel()
     * @generated
     */
    int LABEL = 3;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LABEL__NAME = 0;

    /**
     * The feature id for the '<em><b>Color</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LABEL__COLOR = 1;

    /**
     * The number of structural features of the '<em>Label</em>' class.
     * @generated
     * @ordered
     */
    int LABEL_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.firn.model.workflow.impl.NoteImpl <em>Note</em>}' class.
     * @see org.firn.model.workflow.impl.NoteImpl
     * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getNote()
     * @generated
     */
    int NOTE = 4;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * @generated
     * @ordered
     */
    int NOTE__TEXT = 0;

    /**
     * The feature id for the '<em><b>Author</b></em>' attribute.
     * @generated
     * @ordered
     */
    int NOTE__AUTHOR = 1;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * @generated
     * @ordered
     */
    int NOTE__CREATED = 2;

    /**
     * The number of structural features of the '<em>Note</em>' class.
     * @generated
     * @ordered
     */
    int NOTE_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.firn.model.workflow.RunState <em>Run State</em>}' enum.
     * @see org.firn.model.workflow.RunState
     * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getRunState()
     * @generated
     */
    int RUN_STATE = 5;

    /**
     * The meta object id for the '{@link org.firn.model.workflow.RunRequest <em>Run Request</em>}' enum.
     * @see org.firn.model.workflow.RunRequest
     * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getRunRequest()
     * @generated
     */
    int RUN_REQUEST = 6;

    /**
     * The meta object id for the '<em>Time</em>' data type.
     * @see java.time.Instant
     * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getTime()
     * @generated
     */
    int TIME = 7;

    /**
     * The meta object id for the '<em>Json</em>' data type.
     * @see java.lang.String
     * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getJson()
     * @generated
     */
    int JSON = 8;


    /**
     * Returns the meta object for class '{@link org.firn.model.workflow.Project <em>Project</em>}'.
     * @return the meta object for class '<em>Project</em>'.
     * @see org.firn.model.workflow.Project
     * @generated
     */
    EClass getProject();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Project#getId <em>Id</em>}'.
     * @return the meta object for the attribute '<em>Id</em>'.
     * @see org.firn.model.workflow.Project#getId()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_Id();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Project#getName <em>Name</em>}'.
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.firn.model.workflow.Project#getName()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_Name();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Project#getDescription <em>Description</em>}'.
     * @return the meta object for the attribute '<em>Description</em>'.
     * @see org.firn.model.workflow.Project#getDescription()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_Description();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Project#getCreated <em>Created</em>}'.
     * @return the meta object for the attribute '<em>Created</em>'.
     * @see org.firn.model.workflow.Project#getCreated()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_Created();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Project#getFormatVersion <em>Format Version</em>}'.
     * @return the meta object for the attribute '<em>Format Version</em>'.
     * @see org.firn.model.workflow.Project#getFormatVersion()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_FormatVersion();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Project#getLastRunNumber <em>Last Run Number</em>}'.
     * @return the meta object for the attribute '<em>Last Run Number</em>'.
     * @see org.firn.model.workflow.Project#getLastRunNumber()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_LastRunNumber();

    /**
     * Returns the meta object for the containment reference list '{@link org.firn.model.workflow.Project#getRuns <em>Runs</em>}'.
     * @return the meta object for the containment reference list '<em>Runs</em>'.
     * @see org.firn.model.workflow.Project#getRuns()
     * @see #getProject()
     * @generated
     */
    EReference getProject_Runs();

    /**
     * Returns the meta object for the containment reference list '{@link org.firn.model.workflow.Project#getLabels <em>Labels</em>}'.
     * @return the meta object for the containment reference list '<em>Labels</em>'.
     * @see org.firn.model.workflow.Project#getLabels()
     * @see #getProject()
     * @generated
     */
    EReference getProject_Labels();

    /**
     * Returns the meta object for the containment reference list '{@link org.firn.model.workflow.Project#getNotes <em>Notes</em>}'.
     * @return the meta object for the containment reference list '<em>Notes</em>'.
     * @see org.firn.model.workflow.Project#getNotes()
     * @see #getProject()
     * @generated
     */
    EReference getProject_Notes();

    /**
     * Returns the meta object for class '{@link org.firn.model.workflow.Run <em>Run</em>}'.
     * @return the meta object for class '<em>Run</em>'.
     * @see org.firn.model.workflow.Run
     * @generated
     */
    EClass getRun();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getNumber <em>Number</em>}'.
     * @return the meta object for the attribute '<em>Number</em>'.
     * @see org.firn.model.workflow.Run#getNumber()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Number();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getName <em>Name</em>}'.
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.firn.model.workflow.Run#getName()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Name();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getLabel <em>Label</em>}'.
     * @return the meta object for the attribute '<em>Label</em>'.
     * @see org.firn.model.workflow.Run#getLabel()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Label();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getComment <em>Comment</em>}'.
     * @return the meta object for the attribute '<em>Comment</em>'.
     * @see org.firn.model.workflow.Run#getComment()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Comment();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getProtocol <em>Protocol</em>}'.
     * @return the meta object for the attribute '<em>Protocol</em>'.
     * @see org.firn.model.workflow.Run#getProtocol()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Protocol();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getProtocolVersion <em>Protocol Version</em>}'.
     * @return the meta object for the attribute '<em>Protocol Version</em>'.
     * @see org.firn.model.workflow.Run#getProtocolVersion()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_ProtocolVersion();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getParameters <em>Parameters</em>}'.
     * @return the meta object for the attribute '<em>Parameters</em>'.
     * @see org.firn.model.workflow.Run#getParameters()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Parameters();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getOpaque <em>Opaque</em>}'.
     * @return the meta object for the attribute '<em>Opaque</em>'.
     * @see org.firn.model.workflow.Run#getOpaque()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Opaque();

    /**
     * Returns the meta object for the containment reference list '{@link org.firn.model.workflow.Run#getInputs <em>Inputs</em>}'.
     * @return the meta object for the containment reference list '<em>Inputs</em>'.
     * @see org.firn.model.workflow.Run#getInputs()
     * @see #getRun()
     * @generated
     */
    EReference getRun_Inputs();

    /**
     * Returns the meta object for the reference list '{@link org.firn.model.workflow.Run#getWaitsFor <em>Waits For</em>}'.
     * @return the meta object for the reference list '<em>Waits For</em>'.
     * @see org.firn.model.workflow.Run#getWaitsFor()
     * @see #getRun()
     * @generated
     */
    EReference getRun_WaitsFor();

    /**
     * Returns the meta object for the containment reference list '{@link org.firn.model.workflow.Run#getOutputs <em>Outputs</em>}'.
     * @return the meta object for the containment reference list '<em>Outputs</em>'.
     * @see org.firn.model.workflow.Run#getOutputs()
     * @see #getRun()
     * @generated
     */
    EReference getRun_Outputs();

    /**
     * Returns the meta object for the reference list '{@link org.firn.model.workflow.Run#getLabels <em>Labels</em>}'.
     * @return the meta object for the reference list '<em>Labels</em>'.
     * @see org.firn.model.workflow.Run#getLabels()
     * @see #getRun()
     * @generated
     */
    EReference getRun_Labels();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getRequest <em>Request</em>}'.
     * @return the meta object for the attribute '<em>Request</em>'.
     * @see org.firn.model.workflow.Run#getRequest()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Request();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getRequestedBy <em>Requested By</em>}'.
     * @return the meta object for the attribute '<em>Requested By</em>'.
     * @see org.firn.model.workflow.Run#getRequestedBy()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_RequestedBy();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getRequestedAt <em>Requested At</em>}'.
     * @return the meta object for the attribute '<em>Requested At</em>'.
     * @see org.firn.model.workflow.Run#getRequestedAt()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_RequestedAt();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getState <em>State</em>}'.
     * @return the meta object for the attribute '<em>State</em>'.
     * @see org.firn.model.workflow.Run#getState()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_State();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getProgressDone <em>Progress Done</em>}'.
     * @return the meta object for the attribute '<em>Progress Done</em>'.
     * @see org.firn.model.workflow.Run#getProgressDone()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_ProgressDone();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getProgressTotal <em>Progress Total</em>}'.
     * @return the meta object for the attribute '<em>Progress Total</em>'.
     * @see org.firn.model.workflow.Run#getProgressTotal()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_ProgressTotal();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getProgressUnit <em>Progress Unit</em>}'.
     * @return the meta object for the attribute '<em>Progress Unit</em>'.
     * @see org.firn.model.workflow.Run#getProgressUnit()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_ProgressUnit();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getFailedItems <em>Failed Items</em>}'.
     * @return the meta object for the attribute '<em>Failed Items</em>'.
     * @see org.firn.model.workflow.Run#getFailedItems()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_FailedItems();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getMessage <em>Message</em>}'.
     * @return the meta object for the attribute '<em>Message</em>'.
     * @see org.firn.model.workflow.Run#getMessage()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Message();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getStarted <em>Started</em>}'.
     * @return the meta object for the attribute '<em>Started</em>'.
     * @see org.firn.model.workflow.Run#getStarted()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Started();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getEnded <em>Ended</em>}'.
     * @return the meta object for the attribute '<em>Ended</em>'.
     * @see org.firn.model.workflow.Run#getEnded()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Ended();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getContentKey <em>Content Key</em>}'.
     * @return the meta object for the attribute '<em>Content Key</em>'.
     * @see org.firn.model.workflow.Run#getContentKey()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_ContentKey();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getExecutor <em>Executor</em>}'.
     * @return the meta object for the attribute '<em>Executor</em>'.
     * @see org.firn.model.workflow.Run#getExecutor()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Executor();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getJob <em>Job</em>}'.
     * @return the meta object for the attribute '<em>Job</em>'.
     * @see org.firn.model.workflow.Run#getJob()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Job();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getCpus <em>Cpus</em>}'.
     * @return the meta object for the attribute '<em>Cpus</em>'.
     * @see org.firn.model.workflow.Run#getCpus()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_Cpus();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Run#getMemoryMiB <em>Memory Mi B</em>}'.
     * @return the meta object for the attribute '<em>Memory Mi B</em>'.
     * @see org.firn.model.workflow.Run#getMemoryMiB()
     * @see #getRun()
     * @generated
     */
    EAttribute getRun_MemoryMiB();

    /**
     * Returns the meta object for class '{@link org.firn.model.workflow.Link <em>Link</em>}'.
     * @return the meta object for class '<em>Link</em>'.
     * @see org.firn.model.workflow.Link
     * @generated
     */
    EClass getLink();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Link#getInput <em>Input</em>}'.
     * @return the meta object for the attribute '<em>Input</em>'.
     * @see org.firn.model.workflow.Link#getInput()
     * @see #getLink()
     * @generated
     */
    EAttribute getLink_Input();

    /**
     * Returns the meta object for the reference '{@link org.firn.model.workflow.Link#getSource <em>Source</em>}'.
     * @return the meta object for the reference '<em>Source</em>'.
     * @see org.firn.model.workflow.Link#getSource()
     * @see #getLink()
     * @generated
     */
    EReference getLink_Source();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Link#getOutput <em>Output</em>}'.
     * @return the meta object for the attribute '<em>Output</em>'.
     * @see org.firn.model.workflow.Link#getOutput()
     * @see #getLink()
     * @generated
     */
    EAttribute getLink_Output();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Link#getItemId <em>Item Id</em>}'.
     * @return the meta object for the attribute '<em>Item Id</em>'.
     * @see org.firn.model.workflow.Link#getItemId()
     * @see #getLink()
     * @generated
     */
    EAttribute getLink_ItemId();

    /**
     * Returns the meta object for class '{@link org.firn.model.workflow.Label <em>Label</em>}'.
     * @return the meta object for class '<em>Label</em>'.
     * @see org.firn.model.workflow.Label
     * @generated
     */
    EClass getLabel();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Label#getName <em>Name</em>}'.
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.firn.model.workflow.Label#getName()
     * @see #getLabel()
     * @generated
     */
    EAttribute getLabel_Name();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Label#getColor <em>Color</em>}'.
     * @return the meta object for the attribute '<em>Color</em>'.
     * @see org.firn.model.workflow.Label#getColor()
     * @see #getLabel()
     * @generated
     */
    EAttribute getLabel_Color();

    /**
     * Returns the meta object for class '{@link org.firn.model.workflow.Note <em>Note</em>}'.
     * @return the meta object for class '<em>Note</em>'.
     * @see org.firn.model.workflow.Note
     * @generated
     */
    EClass getNote();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Note#getText <em>Text</em>}'.
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.firn.model.workflow.Note#getText()
     * @see #getNote()
     * @generated
     */
    EAttribute getNote_Text();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Note#getAuthor <em>Author</em>}'.
     * @return the meta object for the attribute '<em>Author</em>'.
     * @see org.firn.model.workflow.Note#getAuthor()
     * @see #getNote()
     * @generated
     */
    EAttribute getNote_Author();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.workflow.Note#getCreated <em>Created</em>}'.
     * @return the meta object for the attribute '<em>Created</em>'.
     * @see org.firn.model.workflow.Note#getCreated()
     * @see #getNote()
     * @generated
     */
    EAttribute getNote_Created();

    /**
     * Returns the meta object for enum '{@link org.firn.model.workflow.RunState <em>Run State</em>}'.
     * @return the meta object for enum '<em>Run State</em>'.
     * @see org.firn.model.workflow.RunState
     * @generated
     */
    EEnum getRunState();

    /**
     * Returns the meta object for enum '{@link org.firn.model.workflow.RunRequest <em>Run Request</em>}'.
     * @return the meta object for enum '<em>Run Request</em>'.
     * @see org.firn.model.workflow.RunRequest
     * @generated
     */
    EEnum getRunRequest();

    /**
     * Returns the meta object for data type '{@link java.time.Instant <em>Time</em>}'.
     * <!-- begin-model-doc -->
     * A moment, in UTC; absent when it has not come.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Time</em>'.
     * @see java.time.Instant
     * @model instanceClass="java.time.Instant"
     *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null || it.isEmpty() ? null : java.time.Instant.parse(it);' convert='return it == null ? null : it.toString();'"
     * @generated
     */
    EDataType getTime();

    /**
     * Returns the meta object for data type '{@link java.lang.String <em>Json</em>}'.
     * <!-- begin-model-doc -->
     * A JSON object as text, its members in the order in which they were declared.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Json</em>'.
     * @see java.lang.String
     * @model instanceClass="java.lang.String"
     * @generated
     */
    EDataType getJson();

    /**
     * Returns the factory that creates the instances of the model.
     * @return the factory that creates the instances of the model.
     * @generated
     */
    WorkflowFactory getWorkflowFactory();

    /**
     * Defines literals for the meta objects that represent
     * <ul>
     *   <li>each class,</li>
     *   <li>each feature of each class,</li>
     *   <li>each enum,</li>
     *   <li>and each data type</li>
     * </ul>
     * @generated
     */
    interface Literals
    {
        /**
         * The meta object literal for the '{@link org.firn.model.workflow.impl.ProjectImpl <em>Project</em>}' class.
         * @see org.firn.model.workflow.impl.ProjectImpl
         * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getProject()
         * @generated
         */
        EClass PROJECT = eINSTANCE.getProject();

        /**
         * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROJECT__ID = eINSTANCE.getProject_Id();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROJECT__NAME = eINSTANCE.getProject_Name();

        /**
         * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROJECT__DESCRIPTION = eINSTANCE.getProject_Description();

        /**
         * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROJECT__CREATED = eINSTANCE.getProject_Created();

        /**
         * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROJECT__FORMAT_VERSION = eINSTANCE.getProject_FormatVersion();

        /**
         * The meta object literal for the '<em><b>Last Run Number</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROJECT__LAST_RUN_NUMBER = eINSTANCE.getProject_LastRunNumber();

        /**
         * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
         * @generated
         */
        EReference PROJECT__RUNS = eINSTANCE.getProject_Runs();

        /**
         * The meta object literal for the '<em><b>Labels</b></em>' containment reference list feature.
         * @generated
         */
        EReference PROJECT__LABELS = eINSTANCE.getProject_Labels();

        /**
         * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
         * @generated
         */
        EReference PROJECT__NOTES = eINSTANCE.getProject_Notes();

        /**
         * The meta object literal for the '{@link org.firn.model.workflow.impl.RunImpl <em>Run</em>}' class.
         * @see org.firn.model.workflow.impl.RunImpl
         * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getRun()
         * @generated
         */
        EClass RUN = eINSTANCE.getRun();

        /**
         * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__NUMBER = eINSTANCE.getRun_Number();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__NAME = eINSTANCE.getRun_Name();

        /**
         * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__LABEL = eINSTANCE.getRun_Label();

        /**
         * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__COMMENT = eINSTANCE.getRun_Comment();

        /**
         * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__PROTOCOL = eINSTANCE.getRun_Protocol();

        /**
         * The meta object literal for the '<em><b>Protocol Version</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__PROTOCOL_VERSION = eINSTANCE.getRun_ProtocolVersion();

        /**
         * The meta object literal for the '<em><b>Parameters</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__PARAMETERS = eINSTANCE.getRun_Parameters();

        /**
         * The meta object literal for the '<em><b>Opaque</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__OPAQUE = eINSTANCE.getRun_Opaque();

        /**
         * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
         * @generated
         */
        EReference RUN__INPUTS = eINSTANCE.getRun_Inputs();

        /**
         * The meta object literal for the '<em><b>Waits For</b></em>' reference list feature.
         * @generated
         */
        EReference RUN__WAITS_FOR = eINSTANCE.getRun_WaitsFor();

        /**
         * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
         * @generated
         */
        EReference RUN__OUTPUTS = eINSTANCE.getRun_Outputs();

        /**
         * The meta object literal for the '<em><b>Labels</b></em>' reference list feature.
         * @generated
         */
        EReference RUN__LABELS = eINSTANCE.getRun_Labels();

        /**
         * The meta object literal for the '<em><b>Request</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__REQUEST = eINSTANCE.getRun_Request();

        /**
         * The meta object literal for the '<em><b>Requested By</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__REQUESTED_BY = eINSTANCE.getRun_RequestedBy();

        /**
         * The meta object literal for the '<em><b>Requested At</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__REQUESTED_AT = eINSTANCE.getRun_RequestedAt();

        /**
         * The meta object literal for the '<em><b>State</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__STATE = eINSTANCE.getRun_State();

        /**
         * The meta object literal for the '<em><b>Progress Done</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__PROGRESS_DONE = eINSTANCE.getRun_ProgressDone();

        /**
         * The meta object literal for the '<em><b>Progress Total</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__PROGRESS_TOTAL = eINSTANCE.getRun_ProgressTotal();

        /**
         * The meta object literal for the '<em><b>Progress Unit</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__PROGRESS_UNIT = eINSTANCE.getRun_ProgressUnit();

        /**
         * The meta object literal for the '<em><b>Failed Items</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__FAILED_ITEMS = eINSTANCE.getRun_FailedItems();

        /**
         * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__MESSAGE = eINSTANCE.getRun_Message();

        /**
         * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__STARTED = eINSTANCE.getRun_Started();

        /**
         * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__ENDED = eINSTANCE.getRun_Ended();

        /**
         * The meta object literal for the '<em><b>Content Key</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__CONTENT_KEY = eINSTANCE.getRun_ContentKey();

        /**
         * The meta object literal for the '<em><b>Executor</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__EXECUTOR = eINSTANCE.getRun_Executor();

        /**
         * The meta object literal for the '<em><b>Job</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__JOB = eINSTANCE.getRun_Job();

        /**
         * The meta object literal for the '<em><b>Cpus</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__CPUS = eINSTANCE.getRun_Cpus();

        /**
         * The meta object literal for the '<em><b>Memory Mi B</b></em>' attribute feature.
         * @generated
         */
        EAttribute RUN__MEMORY_MI_B = eINSTANCE.getRun_MemoryMiB();

        /**
         * The meta object literal for the '{@link org.firn.model.workflow.impl.LinkImpl <em>Link</em>}' class.
         * @see org.firn.model.workflow.impl.LinkImpl
         * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getLink()
         * @generated
         */
        EClass LINK = eINSTANCE.getLink();

        /**
         * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
         * @generated
         */
        EAttribute LINK__INPUT = eINSTANCE.getLink_Input();

        /**
         * The meta object literal for the '<em><b>Source</b></em>' reference feature.
         * @generated
         */
        EReference LINK__SOURCE = eINSTANCE.getLink_Source();

        /**
         * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
         * @generated
         */
        EAttribute LINK__OUTPUT = eINSTANCE.getLink_Output();

        /**
         * The meta object literal for the '<em><b>Item Id</b></em>' attribute feature.
         * @generated
         */
        EAttribute LINK__ITEM_ID = eINSTANCE.getLink_ItemId();

        /**
         * The meta object literal for the '{@link org.firn.model.workflow.impl.LabelImpl <em>Label</em>}' class.
         * @see org.firn.model.workflow.impl.LabelImpl
         * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getLabel()
         * @generated
         */
        EClass LABEL = eINSTANCE.getLabel();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute LABEL__NAME = eINSTANCE.getLabel_Name();

        /**
         * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
         * @generated
         */
        EAttribute LABEL__COLOR = eINSTANCE.getLabel_Color();

        /**
         * The meta object literal for the '{@link org.firn.model.workflow.impl.NoteImpl <em>Note</em>}' class.
         * @see org.firn.model.workflow.impl.NoteImpl
         * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getNote()
         * @generated
         */
        EClass NOTE = eINSTANCE.getNote();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * @generated
         */
        EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

        /**
         * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
         * @generated
         */
        EAttribute NOTE__AUTHOR = eINSTANCE.getNote_Author();

        /**
         * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
         * @generated
         */
        EAttribute NOTE__CREATED = eINSTANCE.getNote_Created();

        /**
         * The meta object literal for the '{@link org.firn.model.workflow.RunState <em>Run State</em>}' enum.
         * @see org.firn.model.workflow.RunState
         * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getRunState()
         * @generated
         */
        EEnum RUN_STATE = eINSTANCE.getRunState();

        /**
         * The meta object literal for the '{@link org.firn.model.workflow.RunRequest <em>Run Request</em>}' enum.
         * @see org.firn.model.workflow.RunRequest
         * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getRunRequest()
         * @generated
         */
        EEnum RUN_REQUEST = eINSTANCE.getRunRequest();

        /**
         * The meta object literal for the '<em>Time</em>' data type.
         * @see java.time.Instant
         * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getTime()
         * @generated
         */
        EDataType TIME = eINSTANCE.getTime();

        /**
         * The meta object literal for the '<em>Json</em>' data type.
         * @see java.lang.String
         * @see org.firn.model.workflow.impl.WorkflowPackageImpl#getJson()
         * @generated
         */
        EDataType JSON = eINSTANCE.getJson();

    }

} //WorkflowPackage
