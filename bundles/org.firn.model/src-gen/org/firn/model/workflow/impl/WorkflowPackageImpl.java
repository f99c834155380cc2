/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.firn.model.data.DataPackage;

import org.firn.model.data.impl.DataPackageImpl;

import org.firn.model.workflow.Label;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Note;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.model.workflow.WorkflowPackage;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class WorkflowPackageImpl extends EPackageImpl implements WorkflowPackage
{
    /**
     * @generated
     */
    private EClass projectEClass = null;

    /**
     * @generated
     */
    private EClass runEClass = null;

    /**
     * @generated
     */
    private EClass linkEClass = null;

    /**
     * @generated
     */
    private EClass labelEClass = null;

    /**
     * @generated
     */
    private EClass noteEClass = null;

    /**
     * @generated
     */
    private EEnum runStateEEnum = null;

    /**
     * @generated
     */
    private EEnum runRequestEEnum = null;

    /**
     * @generated
     */
    private EDataType timeEDataType = null;

    /**
     * @generated
     */
    private EDataType jsonEDataType = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.firn.model.workflow.WorkflowPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private WorkflowPackageImpl()
    {
        super(eNS_URI, WorkflowFactory.eINSTANCE);
    }
    /**
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link WorkflowPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static WorkflowPackage init()
    {
        if (isInited) return (WorkflowPackage)EPackage.Registry.INSTANCE.getEPackage(WorkflowPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredWorkflowPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        WorkflowPackageImpl theWorkflowPackage = registeredWorkflowPackage instanceof WorkflowPackageImpl ? (WorkflowPackageImpl)registeredWorkflowPackage : new WorkflowPackageImpl();

        isInited = true;

        // Obtain or create and register interdependencies
        Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DataPackage.eNS_URI);
        DataPackageImpl theDataPackage = (DataPackageImpl)(registeredPackage instanceof DataPackageImpl ? registeredPackage : DataPackage.eINSTANCE);

        // Create package meta-data objects
        theWorkflowPackage.createPackageContents();
        theDataPackage.createPackageContents();

        // Initialize created meta-data
        theWorkflowPackage.initializePackageContents();
        theDataPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theWorkflowPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(WorkflowPackage.eNS_URI, theWorkflowPackage);
        return theWorkflowPackage;
    }

    /**
     * @generated
     */
    @Override
    public EClass getProject()
    {
        return projectEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_Id()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_Name()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_Description()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_Created()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_FormatVersion()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_LastRunNumber()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EReference getProject_Runs()
    {
        return (EReference)projectEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EReference getProject_Labels()
    {
        return (EReference)projectEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EReference getProject_Notes()
    {
        return (EReference)projectEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EClass getRun()
    {
        return runEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Number()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Name()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Label()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Comment()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Protocol()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_ProtocolVersion()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Parameters()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Opaque()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EReference getRun_Inputs()
    {
        return (EReference)runEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EReference getRun_WaitsFor()
    {
        return (EReference)runEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EReference getRun_Outputs()
    {
        return (EReference)runEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EReference getRun_Labels()
    {
        return (EReference)runEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Request()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(12);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_RequestedBy()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(13);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_RequestedAt()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(14);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_State()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(15);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_ProgressDone()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(16);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_ProgressTotal()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(17);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_ProgressUnit()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(18);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_FailedItems()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(19);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Message()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(20);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Started()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(21);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Ended()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(22);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_ContentKey()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(23);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Executor()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(24);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Job()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(25);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_Cpus()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(26);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRun_MemoryMiB()
    {
        return (EAttribute)runEClass.getEStructuralFeatures().get(27);
    }

    /**
     * @generated
     */
    @Override
    public EClass getLink()
    {
        return linkEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLink_Input()
    {
        return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getLink_Source()
    {
        return (EReference)linkEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLink_Output()
    {
        return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLink_ItemId()
    {
        return (EAttribute)linkEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getLabel()
    {
        return labelEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLabel_Name()
    {
        return (EAttribute)labelEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLabel_Color()
    {
        return (EAttribute)labelEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getNote()
    {
        return noteEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getNote_Text()
    {
        return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getNote_Author()
    {
        return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getNote_Created()
    {
        return (EAttribute)noteEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EEnum getRunState()
    {
        return runStateEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getRunRequest()
    {
        return runRequestEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getTime()
    {
        return timeEDataType;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getJson()
    {
        return jsonEDataType;
    }

    /**
     * @generated
     */
    @Override
    public WorkflowFactory getWorkflowFactory()
    {
        return (WorkflowFactory)getEFactoryInstance();
    }

    /**
     * @generated
     */
    private boolean isCreated = false;

    /**
     * Creates the meta-model objects for the package.  This method is
     * guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void createPackageContents()
    {
        if (isCreated) return;
        isCreated = true;

        // Create classes and their features
        projectEClass = createEClass(PROJECT);
        createEAttribute(projectEClass, PROJECT__ID);
        createEAttribute(projectEClass, PROJECT__NAME);
        createEAttribute(projectEClass, PROJECT__DESCRIPTION);
        createEAttribute(projectEClass, PROJECT__CREATED);
        createEAttribute(projectEClass, PROJECT__FORMAT_VERSION);
        createEAttribute(projectEClass, PROJECT__LAST_RUN_NUMBER);
        createEReference(projectEClass, PROJECT__RUNS);
        createEReference(projectEClass, PROJECT__LABELS);
        createEReference(projectEClass, PROJECT__NOTES);

        runEClass = createEClass(RUN);
        createEAttribute(runEClass, RUN__NUMBER);
        createEAttribute(runEClass, RUN__NAME);
        createEAttribute(runEClass, RUN__LABEL);
        createEAttribute(runEClass, RUN__COMMENT);
        createEAttribute(runEClass, RUN__PROTOCOL);
        createEAttribute(runEClass, RUN__PROTOCOL_VERSION);
        createEAttribute(runEClass, RUN__PARAMETERS);
        createEAttribute(runEClass, RUN__OPAQUE);
        createEReference(runEClass, RUN__INPUTS);
        createEReference(runEClass, RUN__WAITS_FOR);
        createEReference(runEClass, RUN__OUTPUTS);
        createEReference(runEClass, RUN__LABELS);
        createEAttribute(runEClass, RUN__REQUEST);
        createEAttribute(runEClass, RUN__REQUESTED_BY);
        createEAttribute(runEClass, RUN__REQUESTED_AT);
        createEAttribute(runEClass, RUN__STATE);
        createEAttribute(runEClass, RUN__PROGRESS_DONE);
        createEAttribute(runEClass, RUN__PROGRESS_TOTAL);
        createEAttribute(runEClass, RUN__PROGRESS_UNIT);
        createEAttribute(runEClass, RUN__FAILED_ITEMS);
        createEAttribute(runEClass, RUN__MESSAGE);
        createEAttribute(runEClass, RUN__STARTED);
        createEAttribute(runEClass, RUN__ENDED);
        createEAttribute(runEClass, RUN__CONTENT_KEY);
        createEAttribute(runEClass, RUN__EXECUTOR);
        createEAttribute(runEClass, RUN__JOB);
        createEAttribute(runEClass, RUN__CPUS);
        createEAttribute(runEClass, RUN__MEMORY_MI_B);

        linkEClass = createEClass(LINK);
        createEAttribute(linkEClass, LINK__INPUT);
        createEReference(linkEClass, LINK__SOURCE);
        createEAttribute(linkEClass, LINK__OUTPUT);
        createEAttribute(linkEClass, LINK__ITEM_ID);

        labelEClass = createEClass(LABEL);
        createEAttribute(labelEClass, LABEL__NAME);
        createEAttribute(labelEClass, LABEL__COLOR);

        noteEClass = createEClass(NOTE);
        createEAttribute(noteEClass, NOTE__TEXT);
        createEAttribute(noteEClass, NOTE__AUTHOR);
        createEAttribute(noteEClass, NOTE__CREATED);

        // Create enums
        runStateEEnum = createEEnum(RUN_STATE);
        runRequestEEnum = createEEnum(RUN_REQUEST);

        // Create data types
        timeEDataType = createEDataType(TIME);
        jsonEDataType = createEDataType(JSON);
    }

    /**
     * @generated
     */
    private boolean isInitialized = false;

    /**
     * Complete the initialization of the package and its meta-model.  This
     * method is guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void initializePackageContents()
    {
        if (isInitialized) return;
        isInitialized = true;

        // Initialize package
        setName(eNAME);
        setNsPrefix(eNS_PREFIX);
        setNsURI(eNS_URI);

        // Obtain other dependent packages
        DataPackage theDataPackage = (DataPackage)EPackage.Registry.INSTANCE.getEPackage(DataPackage.eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes

        // Initialize classes and features; add operations and parameters
        initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getProject_Id(), ecorePackage.getEString(), "id", null, 1, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProject_Name(), ecorePackage.getEString(), "name", "", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProject_Description(), ecorePackage.getEString(), "description", "", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProject_Created(), this.getTime(), "created", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProject_FormatVersion(), ecorePackage.getEInt(), "formatVersion", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProject_LastRunNumber(), ecorePackage.getEInt(), "lastRunNumber", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getProject_Runs(), this.getRun(), null, "runs", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getProject_Labels(), this.getLabel(), null, "labels", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getProject_Notes(), this.getNote(), null, "notes", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        EOperation op = addEOperation(projectEClass, this.getRun(), "findRun", 0, 1, IS_UNIQUE, IS_ORDERED);
        addEParameter(op, ecorePackage.getEString(), "name", 0, 1, IS_UNIQUE, IS_ORDERED);

        op = addEOperation(projectEClass, this.getRun(), "findRunByNumber", 0, 1, IS_UNIQUE, IS_ORDERED);
        addEParameter(op, ecorePackage.getEInt(), "number", 0, 1, IS_UNIQUE, IS_ORDERED);

        initEClass(runEClass, Run.class, "Run", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getRun_Number(), ecorePackage.getEInt(), "number", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Name(), ecorePackage.getEString(), "name", null, 1, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Label(), ecorePackage.getEString(), "label", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Comment(), ecorePackage.getEString(), "comment", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Protocol(), ecorePackage.getEString(), "protocol", null, 1, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_ProtocolVersion(), ecorePackage.getEString(), "protocolVersion", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Parameters(), this.getJson(), "parameters", "{}", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Opaque(), this.getJson(), "opaque", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getRun_Inputs(), this.getLink(), null, "inputs", null, 0, -1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getRun_WaitsFor(), this.getRun(), null, "waitsFor", null, 0, -1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getRun_Outputs(), theDataPackage.getDataObject(), null, "outputs", null, 0, -1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getRun_Labels(), this.getLabel(), null, "labels", null, 0, -1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Request(), this.getRunRequest(), "request", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_RequestedBy(), ecorePackage.getEString(), "requestedBy", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_RequestedAt(), this.getTime(), "requestedAt", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_State(), this.getRunState(), "state", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_ProgressDone(), ecorePackage.getELong(), "progressDone", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_ProgressTotal(), ecorePackage.getELong(), "progressTotal", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_ProgressUnit(), ecorePackage.getEString(), "progressUnit", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_FailedItems(), ecorePackage.getELong(), "failedItems", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Message(), ecorePackage.getEString(), "message", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Started(), this.getTime(), "started", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Ended(), this.getTime(), "ended", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_ContentKey(), ecorePackage.getEString(), "contentKey", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Executor(), ecorePackage.getEString(), "executor", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Job(), ecorePackage.getEString(), "job", "", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_Cpus(), ecorePackage.getEInt(), "cpus", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRun_MemoryMiB(), ecorePackage.getELong(), "memoryMiB", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        addEOperation(runEClass, ecorePackage.getEBoolean(), "isActive", 0, 1, IS_UNIQUE, IS_ORDERED);

        addEOperation(runEClass, ecorePackage.getEBoolean(), "isExecuting", 0, 1, IS_UNIQUE, IS_ORDERED);

        addEOperation(runEClass, ecorePackage.getEBoolean(), "isEnded", 0, 1, IS_UNIQUE, IS_ORDERED);

        addEOperation(runEClass, ecorePackage.getEBoolean(), "isFinished", 0, 1, IS_UNIQUE, IS_ORDERED);

        addEOperation(runEClass, ecorePackage.getEBoolean(), "isFailed", 0, 1, IS_UNIQUE, IS_ORDERED);

        addEOperation(runEClass, ecorePackage.getEBoolean(), "isEditable", 0, 1, IS_UNIQUE, IS_ORDERED);

        op = addEOperation(runEClass, theDataPackage.getDataObject(), "findOutput", 0, 1, IS_UNIQUE, IS_ORDERED);
        addEParameter(op, ecorePackage.getEString(), "name", 0, 1, IS_UNIQUE, IS_ORDERED);

        op = addEOperation(runEClass, this.getLink(), "findInputs", 0, -1, IS_UNIQUE, IS_ORDERED);
        addEParameter(op, ecorePackage.getEString(), "name", 0, 1, IS_UNIQUE, IS_ORDERED);

        initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getLink_Input(), ecorePackage.getEString(), "input", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getLink_Source(), this.getRun(), null, "source", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLink_Output(), ecorePackage.getEString(), "output", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLink_ItemId(), ecorePackage.getELong(), "itemId", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(labelEClass, Label.class, "Label", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getLabel_Name(), ecorePackage.getEString(), "name", null, 1, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLabel_Color(), ecorePackage.getEString(), "color", "", 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getNote_Text(), ecorePackage.getEString(), "text", "", 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getNote_Author(), ecorePackage.getEString(), "author", "", 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getNote_Created(), this.getTime(), "created", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(runStateEEnum, RunState.class, "RunState");
        addEEnumLiteral(runStateEEnum, RunState.DRAFT);
        addEEnumLiteral(runStateEEnum, RunState.SCHEDULED);
        addEEnumLiteral(runStateEEnum, RunState.QUEUED);
        addEEnumLiteral(runStateEEnum, RunState.RUNNING);
        addEEnumLiteral(runStateEEnum, RunState.WAITING);
        addEEnumLiteral(runStateEEnum, RunState.INTERACTIVE);
        addEEnumLiteral(runStateEEnum, RunState.FINISHED);
        addEEnumLiteral(runStateEEnum, RunState.FAILED);
        addEEnumLiteral(runStateEEnum, RunState.ABORTED);

        initEEnum(runRequestEEnum, RunRequest.class, "RunRequest");
        addEEnumLiteral(runRequestEEnum, RunRequest.NONE);
        addEEnumLiteral(runRequestEEnum, RunRequest.RUN);
        addEEnumLiteral(runRequestEEnum, RunRequest.RESUME);
        addEEnumLiteral(runRequestEEnum, RunRequest.RESTART);
        addEEnumLiteral(runRequestEEnum, RunRequest.STOP);
        addEEnumLiteral(runRequestEEnum, RunRequest.FINISH);

        // Initialize data types
        initEDataType(timeEDataType, Instant.class, "Time", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(jsonEDataType, String.class, "Json", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

        // Create resource
        createResource(eNS_URI);

        // Create annotations
        // http://www.eclipse.org/emf/2002/GenModel
        createGenModelAnnotations();
        // http://www.eclipse.org/CDO/DBStore
        createDBStoreAnnotations();
        // http://firn.org/unit
        createUnitAnnotations();
    }

    /**
     * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
     * @generated
     */
    protected void createGenModelAnnotations()
    {
        String source = "http://www.eclipse.org/emf/2002/GenModel";
        addAnnotation
          (this,
           source,
           new String[]
           {
               "documentation", "A project with its runs, their parameters, links, requests and states."
           });
        addAnnotation
          (runStateEEnum,
           source,
           new String[]
           {
               "documentation", "Where a run is. Ask Run.isActive() and its neighbours rather than comparing states."
           });
        addAnnotation
          (runStateEEnum.getELiterals().get(0),
           source,
           new String[]
           {
               "documentation", "Being edited; nothing was asked of it."
           });
        addAnnotation
          (runStateEEnum.getELiterals().get(1),
           source,
           new String[]
           {
               "documentation", "Waits for inputs or for another run."
           });
        addAnnotation
          (runStateEEnum.getELiterals().get(2),
           source,
           new String[]
           {
               "documentation", "Submitted, or waits for free resources."
           });
        addAnnotation
          (runStateEEnum.getELiterals().get(3),
           source,
           new String[]
           {
               "documentation", "Executes steps."
           });
        addAnnotation
          (runStateEEnum.getELiterals().get(4),
           source,
           new String[]
           {
               "documentation", "Has caught up with an open input and waits for more."
           });
        addAnnotation
          (runStateEEnum.getELiterals().get(5),
           source,
           new String[]
           {
               "documentation", "Waits for the user."
           });
        addAnnotation
          (runStateEEnum.getELiterals().get(6),
           source,
           new String[]
           {
               "documentation", "Ended with all its outputs."
           });
        addAnnotation
          (runStateEEnum.getELiterals().get(7),
           source,
           new String[]
           {
               "documentation", "Ended because of an error, which the message tells."
           });
        addAnnotation
          (runStateEEnum.getELiterals().get(8),
           source,
           new String[]
           {
               "documentation", "Ended because somebody stopped it."
           });
        addAnnotation
          (runRequestEEnum,
           source,
           new String[]
           {
               "documentation", "What was asked of a run."
           });
        addAnnotation
          (runRequestEEnum.getELiterals().get(0),
           source,
           new String[]
           {
               "documentation", "Nothing."
           });
        addAnnotation
          (runRequestEEnum.getELiterals().get(1),
           source,
           new String[]
           {
               "documentation", "Execute, re-using the steps whose keys have not changed."
           });
        addAnnotation
          (runRequestEEnum.getELiterals().get(2),
           source,
           new String[]
           {
               "documentation", "Go on after a failure or an abort."
           });
        addAnnotation
          (runRequestEEnum.getELiterals().get(3),
           source,
           new String[]
           {
               "documentation", "Forget all steps and outputs and execute from the beginning."
           });
        addAnnotation
          (runRequestEEnum.getELiterals().get(4),
           source,
           new String[]
           {
               "documentation", "Stop executing."
           });
        addAnnotation
          (runRequestEEnum.getELiterals().get(5),
           source,
           new String[]
           {
               "documentation", "Take no more items that arrive, and come to an end with those that are there."
           });
        addAnnotation
          (timeEDataType,
           source,
           new String[]
           {
               "documentation", "A moment, in UTC; absent when it has not come.",
               "create", "return it == null || it.isEmpty() ? null : java.time.Instant.parse(it);",
               "convert", "return it == null ? null : it.toString();"
           });
        addAnnotation
          (jsonEDataType,
           source,
           new String[]
           {
               "documentation", "A JSON object as text, its members in the order in which they were declared."
           });
        addAnnotation
          (projectEClass,
           source,
           new String[]
           {
               "documentation", "Everything that the repository of a project holds."
           });
        addAnnotation
          (projectEClass.getEOperations().get(0),
           source,
           new String[]
           {
               "documentation", "Finds a run by its name; null when there is none.",
               "body", "for (Run run : getRuns()) {\n    if (name.equals(run.getName())) {\n        return run;\n    }\n}\nreturn null;"
           });
        addAnnotation
          (projectEClass.getEOperations().get(1),
           source,
           new String[]
           {
               "documentation", "Finds a run by its number; null when there is none.",
               "body", "for (Run run : getRuns()) {\n    if (number == run.getNumber()) {\n        return run;\n    }\n}\nreturn null;"
           });
        addAnnotation
          (getProject_Id(),
           source,
           new String[]
           {
               "documentation", "Globally unique and unchanging; the same as in project.json."
           });
        addAnnotation
          (getProject_Name(),
           source,
           new String[]
           {
               "documentation", "What the user calls the project."
           });
        addAnnotation
          (getProject_Description(),
           source,
           new String[]
           {
               "documentation", "What the project is about."
           });
        addAnnotation
          (getProject_Created(),
           source,
           new String[]
           {
               "documentation", "When it was created."
           });
        addAnnotation
          (getProject_FormatVersion(),
           source,
           new String[]
           {
               "documentation", "Version of the layout of the project."
           });
        addAnnotation
          (getProject_LastRunNumber(),
           source,
           new String[]
           {
               "documentation", "Highest run number ever given; numbers are not used again."
           });
        addAnnotation
          (getProject_Runs(),
           source,
           new String[]
           {
               "documentation", "All runs, in the order in which they were added."
           });
        addAnnotation
          (getProject_Labels(),
           source,
           new String[]
           {
               "documentation", "The labels that runs can bear."
           });
        addAnnotation
          (getProject_Notes(),
           source,
           new String[]
           {
               "documentation", "Notes about the project."
           });
        addAnnotation
          (runEClass,
           source,
           new String[]
           {
               "documentation", "A protocol with its parameters and inputs: a node of the workflow graph."
           });
        addAnnotation
          (runEClass.getEOperations().get(0),
           source,
           new String[]
           {
               "documentation", "Tells whether something is being executed or will be without further request: scheduled, queued, running, waiting or interactive.",
               "body", "return !isEnded() && getState() != RunState.DRAFT;"
           });
        addAnnotation
          (runEClass.getEOperations().get(1),
           source,
           new String[]
           {
               "documentation", "Tells whether the run has started and not ended: running, waiting or interactive.",
               "body", "RunState now = getState();\nreturn now == RunState.RUNNING || now == RunState.WAITING || now == RunState.INTERACTIVE;"
           });
        addAnnotation
          (runEClass.getEOperations().get(2),
           source,
           new String[]
           {
               "documentation", "Tells whether the last execution is over: finished, failed or aborted.",
               "body", "return isFinished() || isFailed() || getState() == RunState.ABORTED;"
           });
        addAnnotation
          (runEClass.getEOperations().get(3),
           source,
           new String[]
           {
               "documentation", "Tells whether the last execution ended with all outputs.",
               "body", "return getState() == RunState.FINISHED;"
           });
        addAnnotation
          (runEClass.getEOperations().get(4),
           source,
           new String[]
           {
               "documentation", "Tells whether the last execution ended because of an error.",
               "body", "return getState() == RunState.FAILED;"
           });
        addAnnotation
          (runEClass.getEOperations().get(5),
           source,
           new String[]
           {
               "documentation", "Tells whether parameters and inputs may be changed: nothing is active or asked for.",
               "body", "return !isActive() && getRequest() == RunRequest.NONE;"
           });
        addAnnotation
          (runEClass.getEOperations().get(6),
           source,
           new String[]
           {
               "documentation", "Finds an output by its name; null when there is none.",
               "body", "for (org.firn.model.data.DataObject output : getOutputs()) {\n    if (name.equals(output.getName())) {\n        return output;\n    }\n}\nreturn null;"
           });
        addAnnotation
          (runEClass.getEOperations().get(7),
           source,
           new String[]
           {
               "documentation", "Finds the links of an input by its name, in their order; empty when there is none.",
               "body", "org.eclipse.emf.common.util.EList<Link> found = new org.eclipse.emf.common.util.BasicEList<>();\nfor (Link link : getInputs()) {\n    if (name.equals(link.getInput())) {\n        found.add(link);\n    }\n}\nreturn found;"
           });
        addAnnotation
          (getRun_Number(),
           source,
           new String[]
           {
               "documentation", "Unique in the project, from 1; part of the name of the run directory."
           });
        addAnnotation
          (getRun_Name(),
           source,
           new String[]
           {
               "documentation", "Id of the run in workflow files and on the command line, such as align; unique in the project."
           });
        addAnnotation
          (getRun_Label(),
           source,
           new String[]
           {
               "documentation", "What the user calls it; empty for the name."
           });
        addAnnotation
          (getRun_Comment(),
           source,
           new String[]
           {
               "documentation", "The user\'s remarks."
           });
        addAnnotation
          (getRun_Protocol(),
           source,
           new String[]
           {
               "documentation", "Id of the protocol."
           });
        addAnnotation
          (getRun_ProtocolVersion(),
           source,
           new String[]
           {
               "documentation", "Version of the protocol that executed last; empty before the first execution."
           });
        addAnnotation
          (getRun_Parameters(),
           source,
           new String[]
           {
               "documentation", "Parameters whose values differ from the defaults of the protocol."
           });
        addAnnotation
          (getRun_Opaque(),
           source,
           new String[]
           {
               "documentation", "What a workflow file said about a run of an unknown protocol, to be exported again unchanged; empty otherwise."
           });
        addAnnotation
          (getRun_Inputs(),
           source,
           new String[]
           {
               "documentation", "Links to the outputs of other runs."
           });
        addAnnotation
          (getRun_WaitsFor(),
           source,
           new String[]
           {
               "documentation", "Runs that must have ended before this one starts, although it uses none of their outputs."
           });
        addAnnotation
          (getRun_Outputs(),
           source,
           new String[]
           {
               "documentation", "What it made."
           });
        addAnnotation
          (getRun_Labels(),
           source,
           new String[]
           {
               "documentation", "Labels that the user gave it."
           });
        addAnnotation
          (getRun_Request(),
           source,
           new String[]
           {
               "documentation", "What was asked of it and has not been done yet."
           });
        addAnnotation
          (getRun_RequestedBy(),
           source,
           new String[]
           {
               "documentation", "Who asked."
           });
        addAnnotation
          (getRun_RequestedAt(),
           source,
           new String[]
           {
               "documentation", "When it was asked."
           });
        addAnnotation
          (getRun_State(),
           source,
           new String[]
           {
               "documentation", "Where it is. Only the engine writes this."
           });
        addAnnotation
          (getRun_ProgressDone(),
           source,
           new String[]
           {
               "documentation", "How much is done, in progress units."
           });
        addAnnotation
          (getRun_ProgressTotal(),
           source,
           new String[]
           {
               "documentation", "How much there is to do as far as is known; 0 when not known."
           });
        addAnnotation
          (getRun_ProgressUnit(),
           source,
           new String[]
           {
               "documentation", "What is counted, such as micrographs."
           });
        addAnnotation
          (getRun_FailedItems(),
           source,
           new String[]
           {
               "documentation", "Number of items that failed without failing the run."
           });
        addAnnotation
          (getRun_Message(),
           source,
           new String[]
           {
               "documentation", "What the user should know about the state, such as the reason of a failure."
           });
        addAnnotation
          (getRun_Started(),
           source,
           new String[]
           {
               "documentation", "When the last execution started."
           });
        addAnnotation
          (getRun_Ended(),
           source,
           new String[]
           {
               "documentation", "When the last execution ended."
           });
        addAnnotation
          (getRun_ContentKey(),
           source,
           new String[]
           {
               "documentation", "Digest of all that determined the outputs: protocol, version, parameters and inputs of the last execution."
           });
        addAnnotation
          (getRun_Executor(),
           source,
           new String[]
           {
               "documentation", "Id of the executor; empty for this machine."
           });
        addAnnotation
          (getRun_Job(),
           source,
           new String[]
           {
               "documentation", "Handle of the submission, which only the executor understands; empty when nothing is submitted."
           });
        addAnnotation
          (getRun_Cpus(),
           source,
           new String[]
           {
               "documentation", "Number of processor cores asked for; 0 for what the protocol asks."
           });
        addAnnotation
          (getRun_MemoryMiB(),
           source,
           new String[]
           {
               "documentation", "Memory asked for; 0 for what the protocol asks."
           });
        addAnnotation
          (linkEClass,
           source,
           new String[]
           {
               "documentation", "Connects an input of the run that contains it with an output of another run. The output need not exist yet."
           });
        addAnnotation
          (getLink_Input(),
           source,
           new String[]
           {
               "documentation", "Name of the input; an input that takes several outputs has a link for each."
           });
        addAnnotation
          (getLink_Source(),
           source,
           new String[]
           {
               "documentation", "The run that makes the output."
           });
        addAnnotation
          (getLink_Output(),
           source,
           new String[]
           {
               "documentation", "Name of the output of the source."
           });
        addAnnotation
          (getLink_ItemId(),
           source,
           new String[]
           {
               "documentation", "Id of one item of the output; 0 for the whole output."
           });
        addAnnotation
          (labelEClass,
           source,
           new String[]
           {
               "documentation", "A coloured word that runs can bear."
           });
        addAnnotation
          (getLabel_Name(),
           source,
           new String[]
           {
               "documentation", "The word; unique in the project."
           });
        addAnnotation
          (getLabel_Color(),
           source,
           new String[]
           {
               "documentation", "Colour as #rrggbb."
           });
        addAnnotation
          (noteEClass,
           source,
           new String[]
           {
               "documentation", "A note about the project."
           });
        addAnnotation
          (getNote_Text(),
           source,
           new String[]
           {
               "documentation", "The text, in Markdown."
           });
        addAnnotation
          (getNote_Author(),
           source,
           new String[]
           {
               "documentation", "Who wrote it."
           });
        addAnnotation
          (getNote_Created(),
           source,
           new String[]
           {
               "documentation", "When it was written."
           });
    }

    /**
     * Initializes the annotations for <b>http://www.eclipse.org/CDO/DBStore</b>.
     * @generated
     */
    protected void createDBStoreAnnotations()
    {
        String source = "http://www.eclipse.org/CDO/DBStore";
        addAnnotation
          (getProject_Description(),
           source,
           new String[]
           {
               "columnType", "VARCHAR",
               "columnLength", "1000000"
           });
        addAnnotation
          (getRun_Comment(),
           source,
           new String[]
           {
               "columnType", "VARCHAR",
               "columnLength", "1000000"
           });
        addAnnotation
          (getRun_Parameters(),
           source,
           new String[]
           {
               "columnType", "VARCHAR",
               "columnLength", "1000000"
           });
        addAnnotation
          (getRun_Opaque(),
           source,
           new String[]
           {
               "columnType", "VARCHAR",
               "columnLength", "1000000"
           });
        addAnnotation
          (getRun_Message(),
           source,
           new String[]
           {
               "columnType", "VARCHAR",
               "columnLength", "1000000"
           });
        addAnnotation
          (getNote_Text(),
           source,
           new String[]
           {
               "columnType", "VARCHAR",
               "columnLength", "1000000"
           });
    }

    /**
     * Initializes the annotations for <b>http://firn.org/unit</b>.
     * @generated
     */
    protected void createUnitAnnotations()
    {
        String source = "http://firn.org/unit";
        addAnnotation
          (getRun_MemoryMiB(),
           source,
           new String[]
           {
               "unit", "MiB"
           });
    }

} //WorkflowPackageImpl
