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
 * A representation of the literals of the enumeration '<em><b>Alignment</b></em>',
 * and utility methods for working with them.
 * <!-- begin-model-doc -->
 * What the transforms of the items of a set mean.
 * <!-- end-model-doc -->
 * @see org.firn.model.data.DataPackage#getAlignment()
 * @model
 * @generated
 */
public enum Alignment implements Enumerator
{
    /**
     * The '<em><b>NONE</b></em>' literal object.
     * <!-- begin-model-doc -->
     * The items have no transform.
     * <!-- end-model-doc -->
     * @see #NONE_VALUE
     * @generated
     * @ordered
     */
    NONE(0, "NONE", "NONE"),

    /**
     * The '<em><b>IN PLANE</b></em>' literal object.
     * <!-- begin-model-doc -->
     * A rotation and a shift in the plane of the image, to a two-dimensional reference.
     * <!-- end-model-doc -->
     * @see #IN_PLANE_VALUE
     * @generated
     * @ordered
     */
    IN_PLANE(1, "IN_PLANE", "IN_PLANE"),

    /**
     * The '<em><b>PROJECTION</b></em>' literal object.
     * <!-- begin-model-doc -->
     * The view of a volume that the image shows: three Euler angles and a shift in the plane.
     * <!-- end-model-doc -->
     * @see #PROJECTION_VALUE
     * @generated
     * @ordered
     */
    PROJECTION(2, "PROJECTION", "PROJECTION");

    /**
     * The '<em><b>NONE</b></em>' literal value.
     * <!-- begin-model-doc -->
     * The items have no transform.
     * <!-- end-model-doc -->
     * @see #NONE
     * @model
     * @generated
     * @ordered
     */
    public static final int NONE_VALUE = 0;

    /**
     * The '<em><b>IN PLANE</b></em>' literal value.
     * <!-- begin-model-doc -->
     * A rotation and a shift in the plane of the image, to a two-dimensional reference.
     * <!-- end-model-doc -->
     * @see #IN_PLANE
     * @model
     * @generated
     * @ordered
     */
    public static final int IN_PLANE_VALUE = 1;

    /**
     * The '<em><b>PROJECTION</b></em>' literal value.
     * <!-- begin-model-doc -->
     * The view of a volume that the image shows: three Euler angles and a shift in the plane.
     * <!-- end-model-doc -->
     * @see #PROJECTION
     * @model
     * @generated
     * @ordered
     */
    public static final int PROJECTION_VALUE = 2;

    /**
     * An array of all the '<em><b>Alignment</b></em>' enumerators.
     * @generated
     */
    private static final Alignment[] VALUES_ARRAY =
        new Alignment[]
        {
            NONE,
            IN_PLANE,
            PROJECTION,
        };

    /**
     * A public read-only list of all the '<em><b>Alignment</b></em>' enumerators.
     * @generated
     */
    public static final List<Alignment> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Alignment</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Alignment get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Alignment result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Alignment</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Alignment getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Alignment result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Alignment</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Alignment get(int value)
    {
        switch (value)
        {
            case NONE_VALUE: return NONE;
            case IN_PLANE_VALUE: return IN_PLANE;
            case PROJECTION_VALUE: return PROJECTION;
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
    private Alignment(int value, String name, String literal)
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

} //Alignment
