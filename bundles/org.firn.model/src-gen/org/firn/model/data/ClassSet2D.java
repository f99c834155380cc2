/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Class Set2 D</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Classes of particle images; the images are the averages of the classes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.ClassSet2D#getBoxSize <em>Box Size</em>}</li>
 *   <li>{@link org.firn.model.data.ClassSet2D#getMembers <em>Members</em>}</li>
 *   <li>{@link org.firn.model.data.ClassSet2D#getMemberCount <em>Member Count</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getClassSet2D()
 * @model annotation="http://firn.org/item type='Class2D'"
 * @generated
 */
public interface ClassSet2D extends ImageSet
{
    /**
     * Returns the value of the '<em><b>Box Size</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Edge of the box of an average.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Box Size</em>' attribute.
     * @see #setBoxSize(int)
     * @see org.firn.model.data.DataPackage#getClassSet2D_BoxSize()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    int getBoxSize();

    /**
     * Sets the value of the '{@link org.firn.model.data.ClassSet2D#getBoxSize <em>Box Size</em>}' attribute.
     * @param value the new value of the '<em>Box Size</em>' attribute.
     * @see #getBoxSize()
     * @generated
     */
    void setBoxSize(int value);

    /**
     * Returns the value of the '<em><b>Members</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Path of the item table of the classified particles, with classId and transform.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Members</em>' attribute.
     * @see #setMembers(String)
     * @see org.firn.model.data.DataPackage#getClassSet2D_Members()
     * @model default=""
     * @generated
     */
    String getMembers();

    /**
     * Sets the value of the '{@link org.firn.model.data.ClassSet2D#getMembers <em>Members</em>}' attribute.
     * @param value the new value of the '<em>Members</em>' attribute.
     * @see #getMembers()
     * @generated
     */
    void setMembers(String value);

    /**
     * Returns the value of the '<em><b>Member Count</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of classified particles.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Member Count</em>' attribute.
     * @see #setMemberCount(long)
     * @see org.firn.model.data.DataPackage#getClassSet2D_MemberCount()
     * @model
     * @generated
     */
    long getMemberCount();

    /**
     * Sets the value of the '{@link org.firn.model.data.ClassSet2D#getMemberCount <em>Member Count</em>}' attribute.
     * @param value the new value of the '<em>Member Count</em>' attribute.
     * @see #getMemberCount()
     * @generated
     */
    void setMemberCount(long value);

} // ClassSet2D
