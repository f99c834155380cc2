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
 * A representation of the literals of the enumeration '<em><b>Run Request</b></em>',
 * and utility methods for working with them.
 * <!-- begin-model-doc -->
 * What was asked of a run.
 * <!-- end-model-doc -->
 * @see org.firn.model.workflow.WorkflowPackage#getRunRequest()
 * @model
 * @generated
 */
public enum RunRequest implements Enumerator
{
    /**
     * The '<em><b>NONE</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Nothing.
     * <!-- end-model-doc -->
     * @see #NONE_VALUE
     * @generated
     * @ordered
     */
    NONE(0, "NONE", "NONE"),

    /**
     * The '<em><b>RUN</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Execute, re-using the steps whose keys have not changed.
     * <!-- end-model-doc -->
     * @see #RUN_VALUE
     * @generated
     * @ordered
     */
    RUN(1, "RUN", "RUN"),

    /**
     * The '<em><b>RESUME</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Go on after a failure or an abort.
     * <!-- end-model-doc -->
     * @see #RESUME_VALUE
     * @generated
     * @ordered
     */
    RESUME(2, "RESUME", "RESUME"),

    /**
     * The '<em><b>RESTART</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Forget all steps and outputs and execute from the beginning.
     * <!-- end-model-doc -->
     * @see #RESTART_VALUE
     * @generated
     * @ordered
     */
    RESTART(3, "RESTART", "RESTART"),

    /**
     * The '<em><b>STOP</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Stop executing.
     * <!-- end-model-doc -->
     * @see #STOP_VALUE
     * @generated
     * @ordered
     */
    STOP(4, "STOP", "STOP"),

    /**
     * The '<em><b>FINISH</b></em>' literal object.
     * <!-- begin-model-doc -->
     * Take no more items that arrive, and come to an end with those that are there.
     * <!-- end-model-doc -->
     * @see #FINISH_VALUE
     * @generated
     * @ordered
     */
    FINISH(5, "FINISH", "FINISH");

    /**
     * The '<em><b>NONE</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Nothing.
     * <!-- end-model-doc -->
     * @see #NONE
     * @model
     * @generated
     * @ordered
     */
    public static final int NONE_VALUE = 0;

    /**
     * The '<em><b>RUN</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Execute, re-using the steps whose keys have not changed.
     * <!-- end-model-doc -->
     * @see #RUN
     * @model
     * @generated
     * @ordered
     */
    public static final int RUN_VALUE = 1;

    /**
     * The '<em><b>RESUME</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Go on after a failure or an abort.
     * <!-- end-model-doc -->
     * @see #RESUME
     * @model
     * @generated
     * @ordered
     */
    public static final int RESUME_VALUE = 2;

    /**
     * The '<em><b>RESTART</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Forget all steps and outputs and execute from the beginning.
     * <!-- end-model-doc -->
     * @see #RESTART
     * @model
     * @generated
     * @ordered
     */
    public static final int RESTART_VALUE = 3;

    /**
     * The '<em><b>STOP</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Stop executing.
     * <!-- end-model-doc -->
     * @see #STOP
     * @model
     * @generated
     * @ordered
     */
    public static final int STOP_VALUE = 4;

    /**
     * The '<em><b>FINISH</b></em>' literal value.
     * <!-- begin-model-doc -->
     * Take no more items that arrive, and come to an end with those that are there.
     * <!-- end-model-doc -->
     * @see #FINISH
     * @model
     * @generated
     * @ordered
     */
    public static final int FINISH_VALUE = 5;

    /**
     * An array of all the '<em><b>Run Request</b></em>' enumerators.
     * @generated
     */
    private static final RunRequest[] VALUES_ARRAY =
        new RunRequest[]
        {
            NONE,
            RUN,
            RESUME,
            RESTART,
            STOP,
            FINISH,
        };

    /**
     * A public read-only list of all the '<em><b>Run Request</b></em>' enumerators.
     * @generated
     */
    public static final List<RunRequest> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Run Request</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RunRequest get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            RunRequest result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Run Request</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RunRequest getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            RunRequest result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Run Request</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RunRequest get(int value)
    {
        switch (value)
        {
            case NONE_VALUE: return NONE;
            case RUN_VALUE: return RUN;
            case RESUME_VALUE: return RESUME;
            case RESTART_VALUE: return RESTART;
            case STOP_VALUE: return STOP;
            case FINISH_VALUE: return FINISH;
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
    private RunRequest(int value, String name, String literal)
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

} //RunRequest
