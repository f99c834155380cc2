/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.workflow;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Run State</b></em>',
 * and utility methods for working with them.
 * <!-- begin-model-doc -->
 * Where a run is. Ask Run.isActive() and its neighbours rather than comparing states.
 * <!-- end-model-doc -->
 * @see org.firn.model.workflow.WorkflowPackage#getRunState()
 * @model
 * @generated
 */
public enum RunState implements Enumerator
{
    /**
     * The '<em><b>DRAFT</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Being edited; nothing was asked of it.
     * <!-- end-model-doc -->
     * @see #DRAFT_VALUE
     * @generated
     * @ordered
     */
    DRAFT(0, "DRAFT", "DRAFT"),

    /**
     * The '<em><b>SCHEDULED</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Waits for inputs or for another run.
     * <!-- end-model-doc -->
     * @see #SCHEDULED_VALUE
     * @generated
     * @ordered
     */
    SCHEDULED(1, "SCHEDULED", "SCHEDULED"),

    /**
     * The '<em><b>QUEUED</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Submitted, or waits for free resources.
     * <!-- end-model-doc -->
     * @see #QUEUED_VALUE
     * @generated
     * @ordered
     */
    QUEUED(2, "QUEUED", "QUEUED"),

    /**
     * The '<em><b>RUNNING</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Executes steps.
     * <!-- end-model-doc -->
     * @see #RUNNING_VALUE
     * @generated
     * @ordered
     */
    RUNNING(3, "RUNNING", "RUNNING"),

    /**
     * The '<em><b>WAITING</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Has caught up with an open input and waits for more.
     * <!-- end-model-doc -->
     * @see #WAITING_VALUE
     * @generated
     * @ordered
     */
    WAITING(4, "WAITING", "WAITING"),

    /**
     * The '<em><b>INTERACTIVE</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Waits for the user.
     * <!-- end-model-doc -->
     * @see #INTERACTIVE_VALUE
     * @generated
     * @ordered
     */
    INTERACTIVE(5, "INTERACTIVE", "INTERACTIVE"),

    /**
     * The '<em><b>FINISHED</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Ended with all its outputs.
     * <!-- end-model-doc -->
     * @see #FINISHED_VALUE
     * @generated
     * @ordered
     */
    FINISHED(6, "FINISHED", "FINISHED"),

    /**
     * The '<em><b>FAILED</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Ended because of an error, which the message tells.
     * <!-- end-model-doc -->
     * @see #FAILED_VALUE
     * @generated
     * @ordered
     */
    FAILED(7, "FAILED", "FAILED"),

    /**
     * The '<em><b>ABORTED</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Ended because somebody stopped it.
     * <!-- end-model-doc -->
     * @see #ABORTED_VALUE
     * @generated
     * @ordered
     */
    ABORTED(8, "ABORTED", "ABORTED");

    /**
     * The '<em><b>DRAFT</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Being edited; nothing was asked of it.
     * <!-- end-model-doc -->
     * @see #DRAFT
     * @model
     * @generated
     * @ordered
     */
    public static final int DRAFT_VALUE = 0;

    /**
     * The '<em><b>SCHEDULED</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Waits for inputs or for another run.
     * <!-- end-model-doc -->
     * @see #SCHEDULED
     * @model
     * @generated
     * @ordered
     */
    public static final int SCHEDULED_VALUE = 1;

    /**
     * The '<em><b>QUEUED</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Submitted, or waits for free resources.
     * <!-- end-model-doc -->
     * @see #QUEUED
     * @model
     * @generated
     * @ordered
     */
    public static final int QUEUED_VALUE = 2;

    /**
     * The '<em><b>RUNNING</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Executes steps.
     * <!-- end-model-doc -->
     * @see #RUNNING
     * @model
     * @generated
     * @ordered
     */
    public static final int RUNNING_VALUE = 3;

    /**
     * The '<em><b>WAITING</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Has caught up with an open input and waits for more.
     * <!-- end-model-doc -->
     * @see #WAITING
     * @model
     * @generated
     * @ordered
     */
    public static final int WAITING_VALUE = 4;

    /**
     * The '<em><b>INTERACTIVE</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Waits for the user.
     * <!-- end-model-doc -->
     * @see #INTERACTIVE
     * @model
     * @generated
     * @ordered
     */
    public static final int INTERACTIVE_VALUE = 5;

    /**
     * The '<em><b>FINISHED</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Ended with all its outputs.
     * <!-- end-model-doc -->
     * @see #FINISHED
     * @model
     * @generated
     * @ordered
     */
    public static final int FINISHED_VALUE = 6;

    /**
     * The '<em><b>FAILED</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Ended because of an error, which the message tells.
     * <!-- end-model-doc -->
     * @see #FAILED
     * @model
     * @generated
     * @ordered
     */
    public static final int FAILED_VALUE = 7;

    /**
     * The '<em><b>ABORTED</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Ended because somebody stopped it.
     * <!-- end-model-doc -->
     * @see #ABORTED
     * @model
     * @generated
     * @ordered
     */
    public static final int ABORTED_VALUE = 8;

    /**
     * An array of all the '<em><b>Run State</b></em>' enumerators.
     * @generated
     */
    private static final RunState[] VALUES_ARRAY =
        new RunState[]
        {
            DRAFT,
            SCHEDULED,
            QUEUED,
            RUNNING,
            WAITING,
            INTERACTIVE,
            FINISHED,
            FAILED,
            ABORTED,
        };

    /**
     * A public read-only list of all the '<em><b>Run State</b></em>' enumerators.
     * @generated
     */
    public static final List<RunState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Run State</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RunState get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            RunState result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Run State</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RunState getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            RunState result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Run State</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RunState get(int value)
    {
        switch (value)
        {
            case DRAFT_VALUE: return DRAFT;
            case SCHEDULED_VALUE: return SCHEDULED;
            case QUEUED_VALUE: return QUEUED;
            case RUNNING_VALUE: return RUNNING;
            case WAITING_VALUE: return WAITING;
            case INTERACTIVE_VALUE: return INTERACTIVE;
            case FINISHED_VALUE: return FINISHED;
            case FAILED_VALUE: return FAILED;
            case ABORTED_VALUE: return ABORTED;
        }
        return null;
    }

    /**
     * @generated
     */
    private final int value;

    /**
     * @generated
     */
    private final String name;

    /**
     * @generated
     */
    private final String literal;

    /**
     * Only this class can construct instances.
     * @generated
     */
    private RunState(int value, String name, String literal)
    {
        this.value = value;
        this.name = name;
        this.literal = literal;
    }

    /**
     * @generated
     */
    @Override
    public int getValue()
    {
      return value;
    }

    /**
     * @generated
     */
    @Override
    public String getName()
    {
      return name;
    }

    /**
     * @generated
     */
    @Override
    public String getLiteral()
    {
      return literal;
    }

    /**
     * Returns the literal value of the enumerator, which is its string representation.
     * @generated
     */
    @Override
    public String toString()
    {
        return literal;
    }

} //RunState
