/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.AtomicStructure;
import org.firn.model.data.DataPackage;

/**
 * An implementation of the model object '<em><b>Atomic Structure</b></em>'.
 *
 * @generated
 */
public class AtomicStructureImpl extends FileObjectImpl implements AtomicStructure
{
    /**
     * @generated
     */
    protected AtomicStructureImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.ATOMIC_STRUCTURE;
    }

} //AtomicStructureImpl
