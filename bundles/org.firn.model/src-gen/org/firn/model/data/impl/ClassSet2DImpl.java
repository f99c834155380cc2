/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.ClassSet2D;
import org.firn.model.data.DataPackage;

/**
 * An implementation of the model object '<em><b>Class Set2 D</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.ClassSet2DImpl#getBoxSize <em>Box Size</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ClassSet2DImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ClassSet2DImpl#getMemberCount <em>Member Count</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClassSet2DImpl extends ImageSetImpl implements ClassSet2D
{
    /**
     * @generated
     */
    protected ClassSet2DImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.CLASS_SET2_D;
    }

    /**
     * @generated
     */
    @Override
    public int getBoxSize()
    {
        return (Integer)eGet(DataPackage.Literals.CLASS_SET2_D__BOX_SIZE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setBoxSize(int newBoxSize)
    {
        eSet(DataPackage.Literals.CLASS_SET2_D__BOX_SIZE, newBoxSize);
    }

    /**
     * @generated
     */
    @Override
    public String getMembers()
    {
        return (String)eGet(DataPackage.Literals.CLASS_SET2_D__MEMBERS, true);
    }

    /**
     * @generated
     */
    @Override
    public void setMembers(String newMembers)
    {
        eSet(DataPackage.Literals.CLASS_SET2_D__MEMBERS, newMembers);
    }

    /**
     * @generated
     */
    @Override
    public long getMemberCount()
    {
        return (Long)eGet(DataPackage.Literals.CLASS_SET2_D__MEMBER_COUNT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setMemberCount(long newMemberCount)
    {
        eSet(DataPackage.Literals.CLASS_SET2_D__MEMBER_COUNT, newMemberCount);
    }

} //ClassSet2DImpl
