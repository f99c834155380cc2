/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.SequenceSet;

/**
 * An implementation of the model object '<em><b>Sequence Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.SequenceSetImpl#isAligned <em>Aligned</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SequenceSetImpl extends ItemSetImpl implements SequenceSet
{
    /**
     * @generated
     */
    protected SequenceSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.SEQUENCE_SET;
    }

    /**
     * @generated
     */
    @Override
    public boolean isAligned()
    {
        return (Boolean)eGet(DataPackage.Literals.SEQUENCE_SET__ALIGNED, true);
    }

    /**
     * @generated
     */
    @Override
    public void setAligned(boolean newAligned)
    {
        eSet(DataPackage.Literals.SEQUENCE_SET__ALIGNED, newAligned);
    }

} //SequenceSetImpl
