/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Stream State</b></em>',
 * and utility methods for working with them.
 * <!-- begin-model-doc -->
 * Whether a set may still grow.
 * <!-- end-model-doc -->
 * @see org.firn.model.data.DataPackage#getStreamState()
 * @model
 * @generated
 */
public enum StreamState implements Enumerator
{
    /**
     * The '<em><b>OPEN</b></em>' literal object.
     * <!-- begin-model-doc -->
     * More items may come.
     * <!-- end-model-doc -->
     * @see #OPEN_VALUE
     * @generated
     * @ordered
     */
    OPEN(0, "OPEN", "OPEN"),

    /**
     * The '<em><b>CLOSED</b></em>' literal object.
     * <!-- begin-model-doc -->
     * The set is complete.
     * <!-- end-model-doc -->
     * @see #CLOSED_VALUE
     * @generated
     * @ordered
     */
    CLOSED(1, "CLOSED", "CLOSED");

    /**
     * The '<em><b>OPEN</b></em>' literal value.
     * <!-- begin-model-doc -->
     * More items may come.
     * <!-- end-model-doc -->
     * @see #OPEN
     * @model
     * @generated
     * @ordered
     */
    public static final int OPEN_VALUE = 0;

    /**
     * The '<em><b>CLOSED</b></em>' literal value.
     * <!-- begin-model-doc -->
     * The set is complete.
     * <!-- end-model-doc -->
     * @see #CLOSED
     * @model
     * @generated
     * @ordered
     */
    public static final int CLOSED_VALUE = 1;

    /**
     * An array of all the '<em><b>Stream State</b></em>' enumerators.
     * @generated
     */
    private static final StreamState[] VALUES_ARRAY =
        new StreamState[]
        {
            OPEN,
            CLOSED,
        };

    /**
     * A public read-only list of all the '<em><b>Stream State</b></em>' enumerators.
     * @generated
     */
    public static final List<StreamState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Stream State</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StreamState get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            StreamState result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Stream State</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StreamState getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            StreamState result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Stream State</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StreamState get(int value)
    {
        switch (value)
        {
            case OPEN_VALUE: return OPEN;
            case CLOSED_VALUE: return CLOSED;
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
    private StreamState(int value, String name, String literal)
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

} //StreamState
