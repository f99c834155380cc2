/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow;

import java.time.Instant;

import org.eclipse.emf.cdo.CDOObject;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Project</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Everything that the repository of a project holds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.workflow.Project#getId <em>Id</em>}</li>
 *   <li>{@link org.firn.model.workflow.Project#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.workflow.Project#getDescription <em>Description</em>}</li>
 *   <li>{@link org.firn.model.workflow.Project#getCreated <em>Created</em>}</li>
 *   <li>{@link org.firn.model.workflow.Project#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.firn.model.workflow.Project#getLastRunNumber <em>Last Run Number</em>}</li>
 *   <li>{@link org.firn.model.workflow.Project#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.firn.model.workflow.Project#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.firn.model.workflow.Project#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.firn.model.workflow.WorkflowPackage#getProject()
 * @model
 * @extends CDOObject
 * @generated
 */
public interface Project extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Id</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Globally unique and unchanging; the same as in project.json.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Id</em>' attribute.
     * @see #setId(String)
     * @see org.firn.model.workflow.WorkflowPackage#getProject_Id()
     * @model required="true"
     * @generated
     */
    String getId();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Project#getId <em>Id</em>}' attribute.
     * @param value the new value of the '<em>Id</em>' attribute.
     * @see #getId()
     * @generated
     */
    void setId(String value);

    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * What the user calls the project.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.firn.model.workflow.WorkflowPackage#getProject_Name()
     * @model default=""
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Project#getName <em>Name</em>}' attribute.
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Description</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * What the project is about.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Description</em>' attribute.
     * @see #setDescription(String)
     * @see org.firn.model.workflow.WorkflowPackage#getProject_Description()
     * @model default=""
     *        annotation="http://www.eclipse.org/CDO/DBStore columnType='VARCHAR' columnLength='1000000'"
     * @generated
     */
    String getDescription();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Project#getDescription <em>Description</em>}' attribute.
     * @param value the new value of the '<em>Description</em>' attribute.
     * @see #getDescription()
     * @generated
     */
    void setDescription(String value);

    /**
     * Returns the value of the '<em><b>Created</b></em>' attribute.
     * <!-- begin-model-doc -->
     * When it was created.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Created</em>' attribute.
     * @see #setCreated(Instant)
     * @see org.firn.model.workflow.WorkflowPackage#getProject_Created()
     * @model dataType="org.firn.model.workflow.Time"
     * @generated
     */
    Instant getCreated();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Project#getCreated <em>Created</em>}' attribute.
     * @param value the new value of the '<em>Created</em>' attribute.
     * @see #getCreated()
     * @generated
     */
    void setCreated(Instant value);

    /**
     * Returns the value of the '<em><b>Format Version</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Version of the layout of the project.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Format Version</em>' attribute.
     * @see #setFormatVersion(int)
     * @see org.firn.model.workflow.WorkflowPackage#getProject_FormatVersion()
     * @model
     * @generated
     */
    int getFormatVersion();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Project#getFormatVersion <em>Format Version</em>}' attribute.
     * @param value the new value of the '<em>Format Version</em>' attribute.
     * @see #getFormatVersion()
     * @generated
     */
    void setFormatVersion(int value);

    /**
     * Returns the value of the '<em><b>Last Run Number</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Highest run number ever given; numbers are not used again.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Last Run Number</em>' attribute.
     * @see #setLastRunNumber(int)
     * @see org.firn.model.workflow.WorkflowPackage#getProject_LastRunNumber()
     * @model
     * @generated
     */
    int getLastRunNumber();

    /**
     * Sets the value of the '{@link org.firn.model.workflow.Project#getLastRunNumber <em>Last Run Number</em>}' attribute.
     * @param value the new value of the '<em>Last Run Number</em>' attribute.
     * @see #getLastRunNumber()
     * @generated
     */
    void setLastRunNumber(int value);

    /**
     * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
     * The list contents are of type {@link org.firn.model.workflow.Run}.
     * <!-- begin-model-doc -->
     * All runs, in the order in which they were added.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Runs</em>' containment reference list.
     * @see org.firn.model.workflow.WorkflowPackage#getProject_Runs()
     * @model containment="true"
     * @generated
     */
    EList<Run> getRuns();

    /**
     * Returns the value of the '<em><b>Labels</b></em>' containment reference list.
     * The list contents are of type {@link org.firn.model.workflow.Label}.
     * <!-- begin-model-doc -->
     * The labels that runs can bear.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Labels</em>' containment reference list.
     * @see org.firn.model.workflow.WorkflowPackage#getProject_Labels()
     * @model containment="true"
     * @generated
     */
    EList<Label> getLabels();

    /**
     * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
     * The list contents are of type {@link org.firn.model.workflow.Note}.
     * <!-- begin-model-doc -->
     * Notes about the project.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Notes</em>' containment reference list.
     * @see org.firn.model.workflow.WorkflowPackage#getProject_Notes()
     * @model containment="true"
     * @generated
     */
    EList<Note> getNotes();

    /**
     * <!-- begin-model-doc -->
     * Finds a run by its name; null when there is none.
     * <!-- end-model-doc -->
     * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='for (Run run : getRuns()) {\n    if (name.equals(run.getName())) {\n        return run;\n    }\n}\nreturn null;'"
     * @generated
     */
    Run findRun(String name);

    /**
     * <!-- begin-model-doc -->
     * Finds a run by its number; null when there is none.
     * <!-- end-model-doc -->
     * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='for (Run run : getRuns()) {\n    if (number == run.getNumber()) {\n        return run;\n    }\n}\nreturn null;'"
     * @generated
     */
    Run findRunByNumber(int number);

} // Project
